/** How sure a sign makes its cause. */
import type { Certainty } from '../types';
import type { Sign } from './sign';

export const LEVELS: readonly Certainty[] = ['certain', 'likely', 'possible'];

/** A published error code, not a phrase in ordinary words. */
const isCodeToken = (token: string | null) => token !== null && /^[A-Z0-9_]+(?:[._][A-Z0-9_]+)*$/.test(token);

/**
 * Certain only for a published code, or where two voices (a server and a library, say) agree; never where the record
 * names another cause the same answer may have.
 */
export function certaintyOf(sign: Sign, all: readonly Sign[]): Certainty {
  const { error, token, clean, sideSure } = sign;
  if ((error.unsure && token !== null) || !sideSure) return 'possible';
  const coded = all.some((other) => isCodeToken(other.token));
  if (coded && !isCodeToken(token)) return 'possible';
  const floor = error.orElse || error.generic || error.kind === 'provider' ? 1 : 0;
  if (sign.adapted) return 'likely';
  if (token !== null) {
    const level = { 'several-sources': 0, 'one-source': 1, inferred: 1 }[error.confidence];
    return (
      LEVELS[Math.min(Math.max(level, isCodeToken(token) ? 0 : floor) + (clean ? 0 : 1), 2)] ?? 'possible'
    );
  }
  const agrees = all.some(
    (other) =>
      other.error.id === error.id &&
      !other.weak &&
      other.voice !== sign.voice &&
      (other.end <= sign.start || other.start >= sign.end),
  );
  return agrees && floor === 0 ? 'certain' : 'likely';
}
