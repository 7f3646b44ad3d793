/** Order and search of the codes list. */
import type { CodeSummary } from '@/utils/codes';

/** From this many codes on, the list has a search field. */
export const SEARCH_FROM = 6;

/** Codes shown at once; more follow as the user scrolls. Keeps first paint and search independent of the total. */
export const PAGE_SIZE = 30;

/** Newest first; what is only in memory before everything else. Does not change `codes`. */
export function inOrder(codes: readonly CodeSummary[]): CodeSummary[] {
  return [...codes].sort(
    (a, b) => Number(b.unsaved) - Number(a.unsaved) || b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1),
  );
}

/**
 * Codes that hold every word of `query` in address, name, client, tags or `stateText` (their state in words).
 * Case and full-width forms do not matter. An empty query keeps all.
 */
export function matching(
  codes: readonly CodeSummary[],
  query: string,
  stateText: (code: CodeSummary) => string,
): readonly CodeSummary[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return codes;
  return codes.filter((code) => {
    const text = fold([code.address, code.name, code.client, ...code.tags, stateText(code)].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
