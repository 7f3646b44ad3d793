/** From a pasted error to causes, who can mend them, and what to do. Pure. */
import { errorById, type LoginError, USUAL_CAUSES } from '../guides/errors';
import { familyOfMailHost, nextFamily } from '../guides/families';
import { barredIp } from './barred-ip';
import { accountIn } from './facts/account';
import { endpointIn, written } from './facts/endpoint';
import { factCauses } from './facts/fact-causes';
import { certaintyOf } from './rank/certainty';
import { signsOf, stageSign } from './rank/collect';
import { ranked, withoutDisproved, withoutWrapped } from './rank/rank';
import { type Sign, stageOf } from './rank/sign';
import { plain } from './read/plain';
import { scan } from './scan';
import { readable } from './squeeze';
import { openCommand } from './stage/open-command';
import { passwordState } from './stage/password';
import { progressOf } from './stage/progress';
import type { Cause, Certainty, Diagnosis, DiagnosisContext } from './types';
import { unknownCodes } from './unknown-codes';
import { vaultCauses } from './vault-causes';
import { adapted, isForeignTo } from './whose/adapt';
import { hostsIn } from './whose/hosts';
import { isQiye, whose } from './whose/provider';

/**
 * Explains anything a user may paste. Never throws and never repeats any of the text but published tokens, an unknown
 * code, a barred IP address and the name and port of a mail server.
 * Order: what was typed, as far as the text lets it matter; the text's own signs, stage before word; then what else the
 * same answer may mean. What the vault knows explains beside the first cause and never stands above the text.
 */
export function diagnose(text: string, context: DiagnosisContext = { now: 0 }): Diagnosis {
  const clear = readable(text);
  const folded = plain(clear);
  const progress = progressOf(folded);
  const acceptedAt = progress.acceptedAt < 0 ? -1 : (folded.at[progress.acceptedAt] ?? 0);
  const hosts = hostsIn(clear);
  const account = accountIn(clear);
  const hits = scan(clear);
  const open = openCommand(folded.text, progress);
  const sentAt = open ? (folded.at[open.at] ?? 0) : -1;
  const told = signsOf(hits, folded, progress);
  const innerAt = progress.innerAt < 0 ? -1 : (folded.at[progress.innerAt] ?? 0);
  const kept = withoutWrapped(withoutDisproved(told, acceptedAt, sentAt), innerAt);
  // No word tells the cause: the command refused or cut off tells the stage.
  const isStage = open !== null && kept.length === 0 && (open.refused || told.length > 0);
  const all = isStage ? [stageSign(open, sentAt)] : kept;
  const near = ranked(all, progress.bounced, false)[0]?.start ?? clear.length;
  const owner = whose(hosts, folded.text, account.address, near);
  const foreign = owner !== null && !isQiye(owner.provider);
  const signs = ranked(
    all.filter(({ error }) => !isForeignTo(error.id, owner)),
    progress.bounced,
    foreign,
  ).map((sign) => adapted(sign, owner, account, context));
  const unknown = unknownCodes(blankOut(clear, hits));
  const [first] = signs;
  const endpoint = endpointIn(clear, hosts, first?.start ?? clear.length);

  const kinds = new Set(first ? [first.error.kind] : []);
  const known = vaultCauses(kinds, { ...context, ...(account.withoutDomain ? { username: 'x' } : {}) })
    // An unknown code is about something else: what is known may still be the reason, but not for sure.
    .map((found) => (unknown.length > 0 && !first ? { ...found, certainty: 'possible' as const } : found));
  const isTyped =
    first && first.voice === 'code' ? context.username !== undefined || context.pastedBlanks : true;
  const typed = known.filter(({ typed, certainty }) => typed && isTyped && certainty !== 'possible');
  const vault = known.filter((found) => !typed.includes(found));

  const seen = signs.map((sign) => cause(sign.error.id, certaintyOf(sign, all), sign.token));
  const facts = factCauses(endpoint, first).map(({ errorId, certainty }) => cause(errorId, certainty));
  const honest = unknown.map((token) => cause('unknown-code', 'possible', token));
  const otherwise = signs
    .slice(0, 1)
    .flatMap(({ error, sideSure }) => error.orElse ?? (sideSure ? [] : (OWN_SIDE[error.id] ?? [])))
    .map((id) => cause(id, 'possible'));
  const silent = signs.length === 0 && facts.length === 0;
  const none = silent
    ? acceptedAt >= 0
      ? [cause('after-login-unclear', 'possible')]
      : [
          ...(unknown.length > 0 ? [] : [cause('not-told', 'possible')]),
          ...USUAL_CAUSES.map((id) => cause(id, 'possible')),
        ]
    : [];
  const because = first || silent ? vault.map(({ errorId, certainty }) => cause(errorId, certainty)) : [];
  const causes = unique([
    ...typed.map(({ errorId, certainty }) => cause(errorId, certainty)),
    ...facts,
    // A code nobody knows comes before words that many failures share.
    ...(signs.every(({ weak }) => weak) ? [...honest, ...seen] : [...seen, ...honest]),
    ...(honest.length > 0 || !silent ? [] : none.slice(0, 1)),
    ...because,
    ...otherwise,
    ...none,
  ]).map((each) => (foreign && each.guide === 'get-code' ? withoutGuide(each) : each));
  const ip = barredIp(clear, signs);
  const main = errorById(causes[0]?.errorId ?? '');
  const next = isServerCase(main, because) ? familyToTry(context, endpoint?.host) : undefined;
  const stage = main && (main.kind === 'recipient' ? (progress.bounced ? 'bounce' : 'rcpt') : stageOf(main));
  return {
    causes,
    seenTokens: [...new Set([...signs.flatMap(({ token }) => token ?? []).sort(byPlace(hits)), ...unknown])],
    recognised: signs.length > 0,
    stage: stage ?? (acceptedAt >= 0 ? 'folder' : null),
    password: passwordState(main, acceptedAt >= 0),
    side: main?.kind === 'recipient' ? 'other' : 'own',
    because,
    ...(owner ? { provider: { id: owner.provider.id, nameKey: owner.provider.nameKey } } : {}),
    ...(endpoint && !progress.bounced ? { used: written(endpoint) } : {}),
    ...(ip ? { barredIp: ip } : {}),
    ...(next ? { nextFamily: next } : {}),
  };
}

/** What the same words mean of the own account, where only the answer's number speaks for the other side. */
const OWN_SIDE: Record<string, readonly string[]> = {
  'recipient-disabled': ['account-disabled'],
  'recipient-unknown': ['account-unknown'],
};

/** What may be stored of a diagnosis: the first code, else the id of the first cause. Never server text. */
export function resultDetail({ seenTokens, causes }: Diagnosis): string {
  const code = seenTokens.find((token) => /^(?:ERR\.|FA_|EXP_|COS_)/.test(token));
  return code ?? causes[0]?.errorId ?? '';
}

/** The diagnosis of a stored detail (see `resultDetail`). */
export function diagnoseDetail(detail: string, context?: DiagnosisContext): Diagnosis {
  const record = errorById(detail);
  if (!record) return diagnose(detail, context);
  return {
    causes: [cause(detail, 'likely')],
    seenTokens: [],
    recognised: true,
    stage: stageOf(record),
    password: passwordState(record, false),
    side: record.kind === 'recipient' ? 'other' : 'own',
    because: [],
  };
}

function cause(errorId: string, certainty: Certainty, token: string | null = null): Cause {
  const record: LoginError | null = errorById(errorId);
  if (!record) throw new Error(`no error record ${errorId}`);
  const { who, meaningKey, stepsKeys, guide } = record;
  return { errorId, certainty, who, meaningKey, stepsKeys, ...(guide ? { guide } : {}), token };
}

/** Our guide makes authorization passwords of NetEase's company mail, and of no other. */
function withoutGuide({ guide: _, ...rest }: Cause): Cause {
  return rest;
}

function unique(causes: Cause[]): Cause[] {
  const kept = new Map<string, Cause>();
  for (const each of causes) {
    // Words may say what a code beside them has said.
    const key = each.errorId === 'unknown-code' ? `${each.errorId} ${each.token}` : each.meaningKey;
    if (!kept.has(key)) kept.set(key, each);
  }
  return [...kept.values()];
}

const isServerCase = (main: LoginError | null, because: readonly Cause[]) =>
  main?.kind === 'server' || because.some(({ errorId }) => errorId === 'servers-of-other-node');

function familyToTry({ code, mailHost, triedFamilies = [], vantage }: DiagnosisContext, used?: string) {
  const failed = [mailHost, used].flatMap((host) => familyOfMailHost(host ?? '')?.id ?? []);
  return nextFamily(code?.host ?? '', [...triedFamilies, ...failed], vantage)?.id;
}

const byPlace = (hits: readonly { token: string; start: number }[]) => (a: string, b: string) => {
  const place = (token: string) => hits.find((hit) => hit.token === token)?.start ?? 0;
  return place(a) - place(b);
};

function blankOut(text: string, hits: readonly Pick<Sign, 'start' | 'end'>[]): string {
  let out = text;
  for (const { start, end } of hits) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  return out;
}
