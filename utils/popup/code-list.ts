/** Order and search of the codes list. */
import type { CodeSummary } from '@/utils/codes/code';

/** From this many codes on, each is a line, and the list has a search field. */
export const SEARCH_FROM = 6;

/**
 * Codes added to the list at a time: what the popup's window holds. Keeps paint and search independent of the total; a
 * taller window takes more of them, each in a task of its own.
 */
export const PAGE_SIZE = 12;

export const ORDERS = ['newest', 'expiry'] as const;
export type Order = (typeof ORDERS)[number];

/** Where a code stands by its end: what still has to be renewed, soonest first; then unknown ends; then what is over with. */
const endOf = ({ state, expiresAt, replacedBy }: CodeSummary): number =>
  state === 'revoked' || replacedBy ? Number.MAX_VALUE : (expiresAt ?? Number.MAX_SAFE_INTEGER);

/** Newest, or ending soonest, first; what is only in memory before everything else. Does not change `codes`. */
export function inOrder(codes: readonly CodeSummary[], order: Order = 'newest'): CodeSummary[] {
  return [...codes].sort(
    (a, b) =>
      Number(b.unsaved) - Number(a.unsaved) ||
      (order === 'expiry' ? endOf(a) - endOf(b) : 0) ||
      b.createdAt - a.createdAt ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Whether a newer code does the work of this one, which is then to be deleted in the mailbox. `ids`: of all codes. */
export function isReplaced({ state, replacedBy }: CodeSummary, ids: ReadonlySet<string>): boolean {
  return (state === 'confirmed' || state === 'bound') && ids.has(replacedBy ?? '');
}

/** Whether a newer code seems to do the work of this one, and the user has not said so yet. `ids`: of all codes. */
export function isSupposedReplaced(
  { state, supposedBy }: Pick<CodeSummary, 'state' | 'supposedBy'>,
  ids: ReadonlySet<string>,
): boolean {
  return (state === 'confirmed' || state === 'bound') && ids.has(supposedBy ?? '');
}

/** Every tag in use, once, in the order of the language. */
export function tagsInUse(codes: readonly CodeSummary[], language: string): string[] {
  return [...new Set(codes.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b, language));
}

/** Finds codes: every word of the query must be in a code. An empty query finds all. */
export interface Search {
  (query: string): readonly CodeSummary[];
  /** Does ahead what the first query would have to wait for. */
  prepare(): void;
}

/**
 * Search over address, name, client, tags and `stateText` (a code's state in words); case and full-width forms do not
 * matter. The texts are gathered once, by `prepare` or at the first query that is not empty.
 */
export function searchOver(codes: readonly CodeSummary[], stateText: (code: CodeSummary) => string): Search {
  let texts: string[] | undefined;
  const gathered = () => {
    texts ??= codes.map((code) =>
      fold([code.address, code.name, code.client, ...code.tags, stateText(code)].join('\n')),
    );
    return texts;
  };
  const find = (query: string) => {
    const wanted = fold(query).split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return codes;
    const known = gathered();
    return codes.filter((_, index) => wanted.every((word) => known[index]?.includes(word)));
  };
  return Object.assign(find, { prepare: () => void gathered() });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
