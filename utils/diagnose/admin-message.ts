/**
 * The message for the administrator. Holds what was found, the ways into both consoles and the narrow remedy first;
 * never a code, and the account's address only when the caller passes it on purpose.
 */
import { type ErrorKind, errorById } from '../guides/errors';
import { en } from './admin-texts/en';
import type { AdminFacts, AdminTask, AdminTexts, MessageLanguage } from './admin-texts/types';
import { zhCN } from './admin-texts/zh-cn';
import { zhTW } from './admin-texts/zh-tw';
import { isPublicAddress } from './barred-ip';
import { diagnoseDetail } from './diagnose';

export { MESSAGE_LANGUAGES, type MessageLanguage } from './admin-texts/types';

export interface AdminMessageRequest {
  /** The account's mail domain. */
  domain: string;
  /** A token, an error id or any error text; only recognised codes of it are shown. */
  error: string;
  barredIp?: string;
  lang: MessageLanguage;
  /** The account's address, only if the user agreed to name it. */
  includeAddress?: string;
  /** Further addresses of the same domain with the same trouble, if the user agreed to name them. */
  alsoFor?: readonly string[];
}

export interface AdminMessage {
  subject: string;
  /** Plain text, lines end in `\n`. */
  body: string;
  /** The essence in one paragraph: for a chat (企业微信, 钉钉, 微信), and for `mailtoUrl`. */
  brief: string;
}

const TEXTS: Record<MessageLanguage, AdminTexts> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
const TASKS: Partial<Record<ErrorKind, AdminTask>> = {
  'ip-rule': 'ip-rule',
  account: 'account',
  domain: 'domain',
  protocol: 'protocol',
  sending: 'sending',
};
/** Causes that want something else of the administrator than their kind does. */
const TASKS_OF_CAUSE: Record<string, AdminTask> = {
  'sender-domain': 'sender-domain',
  'sms-login-closed': 'sms-login',
};

/** Parts that do not look like what they should be are left out, never passed on. */
export function adminMessage(request: AdminMessageRequest): AdminMessage {
  const texts = TEXTS[request.lang];
  const diagnosis = diagnoseDetail(request.error, { now: 0 });
  const record = diagnosis.recognised ? errorById(diagnosis.causes[0]?.errorId ?? '') : null;
  const task = (record && (TASKS_OF_CAUSE[record.id] ?? TASKS[record.kind])) ?? 'other';
  const facts = checked(request, diagnosis.seenTokens[0]);
  const rule = task === 'ip-rule' || task === 'other';
  const body = [
    [texts.greeting],
    [texts.opening[task]],
    texts.facts(task, facts),
    ...(rule ? [texts.remedies(facts), texts.paths] : []),
    texts.closing,
  ]
    .map((lines) => lines.join('\n'))
    .filter(Boolean)
    .join('\n\n');
  return { subject: texts.subject(task, facts), body: `${body}\n`, brief: texts.brief(task, facts) };
}

/** More are a list, not a message. */
const MAX_ADDRESSES = 20;

function checked(
  { domain, barredIp, includeAddress, alsoFor = [] }: AdminMessageRequest,
  token?: string,
): AdminFacts {
  const host = domain.trim().toLowerCase();
  const addresses = [includeAddress ?? '', ...alsoFor].map((each) => each.trim()).filter(isAddress);
  const address = [...new Set(addresses)].slice(0, MAX_ADDRESSES).join(', ');
  const ip = barredIp?.trim().toLowerCase() ?? '';
  return {
    ...(/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(host) && host.length <= 253 ? { domain: host } : {}),
    ...(address ? { address } : {}),
    ...(token ? { token } : {}),
    ...(isPublicAddress(ip) ? { barredIp: ip } : {}),
  };
}

const isAddress = (address: string) =>
  /^[^\s@<>"(),;:\p{C}]+@[\p{L}\p{N}.-]+$/u.test(address) && address.length <= 254;
