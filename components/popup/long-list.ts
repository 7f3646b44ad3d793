/** The list of many codes: fetched before it is shown, so that nothing moves when it comes. */
import type { FunctionComponent } from 'preact';
import type { CodeSummary } from '@/utils/codes/code';

type LongList = FunctionComponent<{ codes: readonly CodeSummary[] }>;

let part: LongList | null = null;

/** Null until `loadLongList` has resolved. */
export const longList = (): LongList | null => part;

export async function loadLongList(): Promise<void> {
  part ??= (await import('./long/LongList')).LongList;
}
