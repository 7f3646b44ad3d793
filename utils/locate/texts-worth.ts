/** Texts of the page in which a label may stand, without reading the others one by one. */

import { mayBeShort, PLACE, type Prefilter } from './prefilter';

/** A label's pieces are looked for in texts up to this long. */
export const LONGEST_JOINED = 160;
/** In "OKCANCEL", as the texts of two buttons join, nothing shows that "OK" is a word. */
const SHORT_WORD = /^[a-z]{1,5}$/i;

export const walkerOf = (root: Node, what: number): TreeWalker =>
  (root.ownerDocument ?? (root as Document)).createTreeWalker(root, what);

/** @param places where in the joined text, which the browser puts together in one go, labels may stand */
export function* textsWorth(root: Node, places: Prefilter): Generator<Text> {
  const whole = (root instanceof Document ? root.documentElement : root).textContent ?? '';
  // A short text may be a piece of a label whose other pieces stand around it.
  const found = whole.length > LONGEST_JOINED ? places(whole) : [0, whole.length, 1];
  const texts = walkerOf(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let end = 0;
  let at = 0;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const start = end;
    const { length } = node;
    end += length;
    if (length === 0) continue;
    while ((found[at + 1] ?? end) <= start) at += PLACE;
    let isWorth = length < 6 && SHORT_WORD.test(node.data);
    for (let next = at; !isWorth && (found[next] ?? end) < end; next += PLACE)
      isWorth = found[next + 2] === 1 || mayBeShort(node.data);
    if (isWorth) yield node;
  }
}
