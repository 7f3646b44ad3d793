/** Texts of the page in which a label may stand, without reading the others one by one. */

/** A label's pieces are looked for in texts up to this long. */
export const LONGEST_JOINED = 160;
/** In "okcancel", as the texts of two buttons join, nothing shows that "ok" is a word. */
const LOWER_WORD = /^[a-z]{2,4}$/;

export const walkerOf = (root: Node, what: number): TreeWalker =>
  (root.ownerDocument ?? (root as Document)).createTreeWalker(root, what);

/** @param places where in the joined text, which the browser puts together in one go, labels may stand */
export function* textsWorth(root: Node, places: (text: string) => number[]): Generator<Text> {
  const whole = (root instanceof Document ? root.documentElement : root).textContent ?? '';
  // A short text may be a piece of a label whose other pieces stand around it.
  const found = whole.length > LONGEST_JOINED ? places(whole) : [0, whole.length];
  const texts = walkerOf(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let end = 0;
  let at = 0;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const start = end;
    const { length } = node;
    end += length;
    while ((found[at + 1] ?? Number.POSITIVE_INFINITY) <= start) at += 2;
    if ((found[at] ?? Number.POSITIVE_INFINITY) < end || (length < 5 && LOWER_WORD.test(node.data)))
      yield node;
  }
}
