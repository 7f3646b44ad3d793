/** From a pasted error to causes, who can mend them, and what to do. Pure. */
import { errorById, type LoginError, USUAL_CAUSES } from '../guides/errors';
import { familyOfMailHost, nextFamily } from '../guides/families';
import { barredIp } from './barred-ip';
import { type Hit, isCode, scan } from './scan';
import { readable } from './squeeze';
import type { Cause, Certainty, Diagnosis, DiagnosisContext } from './types';
import { unknownCodes } from './unknown-codes';
import { vaultCauses } from './vault-causes';

const LEVELS: readonly Certainty[] = ['certain', 'likely', 'possible'];

/**
 * Explains anything a user may paste. Never throws and never repeats any of the text but published tokens,
 * an unknown `ERR.*` token and a barred IP address.
 * Order: what the vault knows for sure or likely, then the recognised tokens by certainty, then mere possibilities.
 */
export function diagnose(text: string, context: DiagnosisContext = { now: 0 }): Diagnosis {
  const clear = readable(text);
  const hits = telling(scan(clear));
  const unknown = unknownCodes(blankOut(clear, hits));
  const kinds = new Set(hits.map(({ error }) => error.kind));
  // An unknown code is about something else: what the vault knows may still be the reason, but not for sure.
  const vault = vaultCauses(kinds, context).map(({ errorId, certainty }) =>
    cause(errorId, unknown.length > 0 && kinds.size === 0 ? 'possible' : certainty),
  );
  const coded = hits.some(({ token }) => isCode(token));
  const seen = hits.map((hit) => cause(hit.error.id, certaintyOf(hit, coded), hit.token));
  const honest = unknown.map((token) => cause('unknown-code', 'possible', token));
  const otherwise = hits.flatMap(({ error }) => error.orElse ?? []).map((id) => cause(id, 'possible'));
  const usual = hits.length === 0 ? USUAL_CAUSES.map((id) => cause(id, 'possible')) : [];
  const causes = unique([
    ...vault.filter(({ certainty }) => certainty !== 'possible'),
    ...seen.sort((a, b) => LEVELS.indexOf(a.certainty) - LEVELS.indexOf(b.certainty)),
    ...honest,
    ...vault.filter(({ certainty }) => certainty === 'possible'),
    ...otherwise,
    ...usual,
  ]);
  const ip = barredIp(clear, hits);
  const next = kinds.has('server') || vault.some(isServerCause) ? familyToTry(context) : undefined;
  return {
    causes,
    seenTokens: [...new Set([...hits.map(({ token }) => token), ...unknown])],
    recognised: hits.length > 0,
    ...(ip ? { barredIp: ip } : {}),
    ...(next ? { nextFamily: next } : {}),
  };
}

/** What may be stored of a diagnosis: the first code, else the id of the first cause. Never server text. */
export function resultDetail({ seenTokens, causes }: Diagnosis): string {
  const code = seenTokens.find((token) => /^(?:ERR\.|FA_|EXP_)/.test(token));
  return code ?? causes[0]?.errorId ?? '';
}

/** The diagnosis of a stored detail (see `resultDetail`). */
export function diagnoseDetail(detail: string, context?: DiagnosisContext): Diagnosis {
  const record = errorById(detail);
  if (!record) return diagnose(detail, context);
  return { causes: [cause(detail, 'likely')], seenTokens: [], recognised: true };
}

/** Phrases that any server may use say nothing once a real code is there. */
function telling(hits: Hit[]): Hit[] {
  const special = hits.filter(({ error }) => !error.generic);
  return special.length > 0 ? special : hits;
}

/** @param coded a published code is in the text: words beside it may be another service's habit */
function certaintyOf({ error, clean, token }: Hit, coded: boolean): Certainty {
  if (coded && !isCode(token)) return 'possible';
  const level = { 'several-sources': 0, 'one-source': 1, inferred: 1 }[error.confidence];
  return LEVELS[Math.min(level + (clean ? 0 : 1), 2)] ?? 'possible';
}

function cause(errorId: string, certainty: Certainty, token: string | null = null): Cause {
  const record: LoginError | null = errorById(errorId);
  if (!record) throw new Error(`no error record ${errorId}`);
  const { who, meaningKey, stepsKeys, guide } = record;
  return { errorId, certainty, who, meaningKey, stepsKeys, ...(guide ? { guide } : {}), token };
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

const isServerCause = ({ errorId }: Cause) => errorId === 'servers-of-other-node';

function familyToTry({ code, mailHost, triedFamilies = [], vantage }: DiagnosisContext) {
  const current = familyOfMailHost(mailHost ?? '');
  const tried = current ? [...triedFamilies, current.id] : triedFamilies;
  return nextFamily(code?.host ?? '', tried, vantage)?.id;
}

function blankOut(text: string, hits: readonly Hit[]): string {
  let out = text;
  for (const { start, end } of hits) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  return out;
}
