/** What the codes of each provider look like, for whoever checks one. */
import { patternOfCode } from '../guides/code-shape';
import { PARTS } from './parts';
import type { ProviderId } from './site';

const patterns = new Map(Object.entries(PARTS).map(([id, { code }]) => [id, patternOfCode(code)]));

/** Whether this can be a code of that provider. */
export const isCodeOf = (code: string, provider: ProviderId): boolean =>
  patterns.get(provider)?.test(code) ?? false;

/** Whether it can be a code of any. */
export const isAnyCode = (code: string): boolean =>
  [...patterns.values()].some((pattern) => pattern.test(code));
