/** Reads what the page says of the login: toast, failed form, the pop-over the user opened, the account's row. Keeps nothing. */
import { normalise } from '../../guides/normalise';
import { forgetLayout } from '../../page/locate/style';
import { shownText } from '../../page/locate/text';
import { parentOf, upwards } from '../../page/locate/tree';
import { visibilityOf } from '../../page/locate/visibility';
import type { ClientReading } from '../../protocol/handover';
import { isAddress, type RowStatus, rowStatus } from './listed';
import { ADDED, FAILED_BECAUSE, NOT_ADDED, RECEIVE_ANSWER, SEND_ANSWER } from './words';

export interface Expecting {
  /** The mailbox whose row counts. */
  address: string;
  /** The user has pressed the button that saves: what is said of success now is the answer to it. */
  submitted: boolean;
  /** The user has pressed a button that saves or tries: a reason that stands there now is theirs. */
  tried: boolean;
  /** The form still stands: a row would be an older one. */
  formOpen: boolean;
  /** The form that was filled, or null. */
  form: Element | null;
}

const BOTH: ClientReading = { receive: true, send: true, text: '' };
const NEITHER_KNOWN: ClientReading = { receive: null, send: null, text: '' };
const LONGEST_ANSWER = 2000;
const LONGEST_REASON = 300;
/** An error code as mail servers of NetEase give it. */
const SERVER_CODE = /\bERR\.[A-Z][A-Z0-9]*\.[A-Z0-9]+/;
const HIGHEST_CLIMB = 6;

/** The most telling answer on the page now, or null. */
export function readAnswer(
  doc: Document,
  { address, submitted, tried, formOpen, form }: Expecting,
): ClientReading | null {
  forgetLayout();
  let added = false;
  let notAdded = false;
  let row: ClientReading | null = null;
  let reason = '';
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const raw = node.data.trim();
    const holder = parentOf(node);
    if (!raw || !holder || raw.length > LONGEST_ANSWER) continue;
    if (raw.includes('收信') || raw.includes('发信')) {
      const detail = detailAround(holder);
      if (detail) return detail;
    }
    if (raw.length > LONGEST_REASON) continue;
    if (tried && !reason && saysWhy(raw, holder, form) && isSeen(holder)) reason = raw;
    const text = normalise(raw);
    if (ADDED.has(text)) added ||= isSeen(holder);
    else if (NOT_ADDED.has(text)) notAdded ||= isSeen(holder);
    else if (isAddress(raw, address)) row ??= rowAnswer(holder, address);
  }
  if (reason) return { ...NEITHER_KNOWN, text: reason };
  if (notAdded) return NEITHER_KNOWN;
  if (!submitted) return null;
  return added ? BOTH : formOpen ? null : row;
}

/** A failure that gives its reason at once: after the words for it, or as a server's code in the form or an alert. */
const saysWhy = (raw: string, holder: Element, form: Element | null) =>
  FAILED_BECAUSE.test(raw) ||
  (SERVER_CODE.test(raw) &&
    (form?.contains(holder) || holder.closest('[role=alert],[role=status],[aria-live]')));

/** Toasts come in transparent and lie over everything: covered is seen, too. */
const isSeen = (element: Element) => visibilityOf(element) !== 'hidden';

/** 收信：… 发信：…, with the mail server's own line behind each that failed. */
function detailAround(holder: Element): ClientReading | null {
  let level = 0;
  for (const up of upwards(holder)) {
    if (level++ > HIGHEST_CLIMB || up === up.ownerDocument.body) return null;
    const text = shownText(up, LONGEST_ANSWER);
    if (text.length > LONGEST_ANSWER) return null;
    const receive = RECEIVE_ANSWER.exec(text)?.[1];
    const send = SEND_ANSWER.exec(text)?.[1];
    if (!receive || !send) continue;
    if (!isSeen(up)) return null;
    const answer = { receive: receive === '成功', send: send === '成功' };
    return answer.receive && answer.send ? null : { ...answer, text };
  }
  return null;
}

const READINGS: Record<RowStatus, ClientReading | null> = { good: BOTH, bad: NEITHER_KNOWN, unknown: null };

/** The status beside the address, as a word or as an icon's name. */
function rowAnswer(holder: Element, address: string): ClientReading | null {
  const status = rowStatus(holder, address);
  return status && READINGS[status];
}
