/**
 * The mailbox's own top strip: the row (or the avatar's menu below it) that holds the way out, 帮助 and the like, and with them
 * 「name <address>」. Known by its words, not by its class; a mail that says the same words stands lower down, or is foreign.
 */

import { isInAppBar } from '../locate/bars';
import type { PageSnapshot } from '../locate/page-snapshot';
import { boxOf } from '../locate/style';
import { holds, queryAll, shortText, upwards } from '../locate/tree';
import { addressIn } from './address-text';

/** Levels from one of its words to the strip as a whole, and letters in it. */
const HIGHEST = 7;
const LONGEST = 300;
/** The strip, or the menu that hangs from it, begins above this line. CSS px. */
const LOWEST = 160;
const NAMED = '[title],[aria-label]';

/** The address in the strip; '' when there is no strip, or it names none or several. */
export function addressInStrip(snapshot: PageSnapshot): string {
  const ways = [...snapshot.hits(['mailboxLeave'])].filter(({ how }) => how === 'exact');
  const words = [...snapshot.hits(['mailboxStrip'])].filter(({ how }) => how === 'exact');
  const found = new Set<string>();
  for (const { holder } of [...ways, ...words]) {
    for (const up of upwards(holder, HIGHEST)) {
      const text = shortText(up, LONGEST);
      if (text === null || up === up.ownerDocument.body) break;
      const address = addressIn(`${text} ${namesIn(up)}`, 2 * LONGEST);
      if (!address) continue;
      // One word of the frame may stand anywhere; the way out, or two of them, stand in the strip.
      const isStrip = ways.some((way) => holds(up, way.holder)) || countIn(up, words) > 1;
      if (isStrip && isAtTop(up) && !snapshot.isUserContent(up)) found.add(address);
      break;
    }
  }
  if (!found.size) for (const address of addressesInBar(snapshot)) found.add(address);
  return found.size === 1 ? ([...found][0] ?? '') : '';
}

/** A bar of icons along the window's top has no such words: the picture in it says whose mailbox it is. */
function* addressesInBar(snapshot: PageSnapshot): Generator<string> {
  const { body } = snapshot.options.doc;
  for (const one of queryAll(body, '[title*="@"],[aria-label*="@"]')) {
    const address = addressIn(
      `${one.getAttribute('title') ?? ''} ${one.getAttribute('aria-label') ?? ''}`,
      LONGEST,
    );
    if (address && isAtTop(one) && isInAppBar(one) && !snapshot.isUserContent(one)) yield address;
  }
}

const countIn = (block: Element, words: readonly { holder: Element }[]): number =>
  new Set(words.filter(({ holder }) => holds(block, holder)).map(({ holder }) => holder.textContent)).size;

/** What an avatar or a shortened name says in full. */
const namesIn = (block: Element): string =>
  [block, ...queryAll(block, NAMED)]
    .map((one) => `${one.getAttribute('title') ?? ''} ${one.getAttribute('aria-label') ?? ''}`)
    .join(' ')
    .slice(0, LONGEST);

function isAtTop(block: Element): boolean {
  const { top, width, height } = boxOf(block);
  return width > 0 && height > 0 && top > -LOWEST && top < LOWEST;
}
