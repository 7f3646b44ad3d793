/**
 * The mailbox's own list of codes, for what it says of the code just made. Under the checks of every sight: its title is that of
 * codes, nothing of it is foreign, and there is one alone.
 */
import { owner } from '../locate/find/owner';
import type { Look } from '../locate/look';
import { dialogOf, isInAside } from '../locate/region';
import { shownText } from '../locate/text';
import { isDeleting } from '../locate/veto/deleting-window';
import { listsOfItems } from './code-items';
import { listsUnder } from './code-rows';
import { hasMorePages } from './more-pages';
import type { ListReading } from './new-row';
import { endOf } from './row-facts';

/** How sure the title must be the list's own. */
const OWNED = 0.5;
/** Rows read of one list. */
const MOST_ROWS = 200;

/** @param sight name of the sight that stands for the list; null when there is no list that is surely the mailbox's own */
export function ownList(look: Look, sight: string): ListReading | null {
  const { labels = [], titled = [] } = look.sightOf(sight) ?? {};
  const usable = ({ holder }: { holder: Element }) =>
    look.lineOf(holder) !== 'hidden' && !isInAside(holder) && !look.isForeign(holder);
  const ends = [...look.hits(labels.filter((label) => label !== 'codeName'))].filter(usable);
  if (!ends.length) return null;
  const names = [...look.hits(['codeName'])].filter(usable);
  const lists = [...listsUnder(ends, names), ...listsOfItems(ends)];
  const peers = lists.map(({ element }) => element);
  const ours = lists.filter(({ element }) => {
    const dialog = dialogOf(element);
    return !(dialog && isDeleting(dialog, element)) && owner(look, titled, element, peers) >= OWNED;
  });
  const [only, ...more] = ours;
  if (!only || more.length) return null;
  const rows = only.rows.slice(0, MOST_ROWS).map(({ element, name, ends: end }) => {
    const last = endOf(end);
    return {
      text: shownText(element, 300).replace(/\s+/g, ' ').trim(),
      name,
      expiresAt: last !== null && Number.isFinite(last) ? last : null,
    };
  });
  return { rows, isPart: only.rows.length > MOST_ROWS || hasMorePages(only.element) };
}
