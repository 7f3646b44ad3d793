/** Texts of the page in which a label may stand, without reading the others one by one. */
import { isDuration } from './duration';
import { LONG, PLACE, type Prefilter, SHORT, SPAN } from './prefilter';

/** A label's pieces are looked for in texts up to this long. */
export const LONGEST_JOINED = 160;
/** In "OKCANCEL", as the texts of two buttons join, nothing shows that "OK" is a word. */
const LONGEST_WORD = 5;

export const walkerOf = (root: Node, what: number): TreeWalker =>
  (root.ownerDocument ?? (root as Document)).createTreeWalker(root, what);

/** @param places where in the joined text, which the browser puts together in one go, labels may stand */
export function* candidateTexts(root: Node, places: Prefilter): Generator<Text> {
  const whole = (root instanceof Document ? root.documentElement : root).textContent ?? '';
  // A short text may be a piece of a label whose other pieces stand around it.
  const found = whole.length > LONGEST_JOINED ? places(whole) : [0, whole.length, LONG];
  const texts = walkerOf(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let end = 0;
  let at = 0;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const start = end;
    // Its length alone costs a fraction of its text, which stands in `whole` already.
    end += node.length;
    // Libraries leave texts of no length as marks; none of the places lies in one.
    if (start === end) continue;
    while ((found[at + 1] ?? Number.POSITIVE_INFINITY) <= start) at += PLACE;
    let what = 0;
    let isPiece = false;
    for (let next = at; (found[next] ?? end) < end; next += PLACE) {
      what |= found[next + 2] ?? 0;
      // Cut over several texts, down to single letters: the piece alone says nothing.
      isPiece ||= (found[next] ?? 0) < start || (found[next + 1] ?? 0) > end;
    }
    if (isPiece || (what && isWorth(what, whole.slice(start, end), places)) || isWord(whole, start, end))
      yield node;
  }
}

/** Whether a text can hold what the places in it promise. */
export const isWorth = (what: number, text: string, { mayBeShort }: Prefilter): boolean =>
  (what & LONG) > 0 ||
  ((what & SHORT) > 0 && mayBeShort(text)) ||
  ((what & SPAN) > 0 && isDuration(text.trim()));

function isWord(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_WORD) return false;
  for (let at = start; at < end; at++) {
    const lower = text.charCodeAt(at) | 32;
    if (lower < 97 || lower > 122) return false;
  }
  return true;
}
