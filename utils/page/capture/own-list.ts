/**
 * The mailbox's own list of codes, for what it says of the code just made. Under the checks of every target: its title is that of
 * codes, nothing of it is foreign, and there is one alone.
 */
import { listsOfItems } from '../locate/codes/code-items';
import { listsUnder } from '../locate/codes/code-rows';
import { hasMorePages } from '../locate/codes/more-pages';
import { endOf } from '../locate/codes/row-facts';
import { titleMatch } from '../locate/find/title-match';
import type { PageSnapshot } from '../locate/page-snapshot';
import { dialogOf, isInHelpBox } from '../locate/region';
import { shownText } from '../locate/text';
import { isDeleting } from '../locate/veto/deleting-window';
import type { ListReading } from './new-row';

/** How sure the title must be the list's own. */
const TITLE_MATCHES = 0.5;
/** Rows read of one list. */
const MOST_ROWS = 200;

/** @param target name of the target that stands for the list; null when there is no list that is surely the mailbox's own */
export function ownList(snapshot: PageSnapshot, spec: string): ListReading | null {
  const { labels = [], titled = [] } = snapshot.targetOf(spec) ?? {};
  const usable = ({ holder }: { holder: Element }) =>
    snapshot.visibilityOf(holder) !== 'hidden' && !isInHelpBox(holder) && !snapshot.isUserContent(holder);
  const ends = [...snapshot.hits(labels.filter((label) => label !== 'codeName'))].filter(usable);
  if (!ends.length) return null;
  const names = [...snapshot.hits(['codeName'])].filter(usable);
  const lists = [...listsUnder(ends, names), ...listsOfItems(ends)];
  const peers = lists.map(({ element }) => element);
  const ours = lists.filter(({ element }) => {
    const dialog = dialogOf(element);
    return (
      !(dialog && isDeleting(dialog, element)) &&
      titleMatch(snapshot, titled, element, peers) >= TITLE_MATCHES
    );
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
