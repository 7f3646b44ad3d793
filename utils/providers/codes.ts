/** What the codes of each provider look like, for whoever checks one. */
import { type CodeShape, patternOfCode } from '../guides/code-shape';
import { CODE as NETEASE } from './netease/code';
import type { ProviderId } from './site';

export const CODES: Readonly<Record<ProviderId, CodeShape>> = { netease: NETEASE };

const patterns = new Map(Object.entries(CODES).map(([id, shape]) => [id, patternOfCode(shape)]));

/** Whether this can be a code of that provider. */
export const isCodeOf = (code: string, provider: ProviderId): boolean =>
  patterns.get(provider)?.test(code) ?? false;

/** Whether it can be a code of any. */
export const isAnyCode = (code: string): boolean =>
  [...patterns.values()].some((pattern) => pattern.test(code));
