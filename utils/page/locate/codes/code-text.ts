/** What a person reads as a code of the provider's shape: in one piece, in groups, in fields, letter by letter. */
import { asKept, type CodeShape, isProse } from '../../../guides/code-shape';
import { boxOf } from '../style';
import { shownText } from '../text';
import { holds, queryAll, shortText } from '../tree';

export interface Candidate {
  /** Smallest element that shows all of it. */
  element: Element;
  /** As it is kept. */
  code: string;
  /** Words the same text says before the code: 「授权密码：」. */
  said: string;
}

const LONGEST = 120;

/** A shape as patterns. */
interface Reader {
  shape: CodeShape;
  shortest: number;
  /** All of it, nothing between. */
  whole: RegExp;
  /** What stands between groups. */
  between: RegExp;
  /** A label and the code after it, all in one text. */
  labelled: RegExp;
  /** A piece in a field or a box of its own. */
  piece: RegExp;
}

const readers = new WeakMap<CodeShape, Reader>();

function readerOf(shape: CodeShape): Reader {
  let reader = readers.get(shape);
  if (!reader) {
    const { lengths, alphabet, separators } = shape;
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
    const one = `[${alphabet}]`;
    const any = `[${alphabet}\\s\\u00a0\\u200b-]`;
    reader = {
      shape,
      shortest,
      whole: new RegExp(`^(?:${lengths.map((length) => `${one}{${length}}`).join('|')})$`),
      between: new RegExp(`[${separators}]`, 'g'),
      labelled: new RegExp(
        `^([^:：]{2,40})[:：]\\s*(${one}${any}{${shortest - 2},${longest * 3 + 2}}${one})$`,
      ),
      piece: new RegExp(`^${one}{1,${Math.floor(longest / 2)}}$`),
    };
    readers.set(shape, reader);
  }
  return reader;
}

/** The code a whole text stands for, without separators; null for any other text. */
function bareCodeIn(text: string, { shape, whole, between }: Reader): string | null {
  const trimmed = text.trim();
  const code = trimmed.replace(between, '');
  if (!whole.test(code) || shape.stops.includes(code.toLowerCase())) return null;
  if (code.length === trimmed.length) return code;
  const pieces = trimmed.split(between).filter(Boolean);
  if (isProse(pieces, shape)) return null;
  const even = pieces.every((piece) => piece.length === pieces[0]?.length);
  // "authorization code" has a blank in it, too: plain words have no digit, and are longer than a group or uneven.
  return /\d/.test(code) || (even && (pieces[0]?.length ?? 0) <= shape.largestGroup) ? code : null;
}

/** The code a whole text stands for, as it is kept; null for any other text. */
export function codeOf(text: string, shape: CodeShape): string | null {
  const code = bareCodeIn(text, readerOf(shape));
  return code && asKept(code, shape);
}

/** Shown text, fields by their value; a field that hides what it holds says nothing. */
function textOf(node: Node): string {
  if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)
    return node.type === 'password' || node.type === 'hidden' || !boxOf(node).width ? '' : node.value;
  if (!(node instanceof Element) || !queryAll(node, 'input,textarea').length) return shownText(node, LONGEST);
  let text = '';
  for (const child of (node.shadowRoot ?? node).childNodes)
    if (text.length <= LONGEST) text += `${textOf(child).trim()} `;
  return text;
}

/** Everything in a region that reads like a code, each at its smallest element, in reading order. */
export function candidatesIn(region: Element, shape: CodeShape): Candidate[] {
  const found: Candidate[] = [];
  const reader = readerOf(shape);
  const { shortest, labelled: pattern } = reader;
  for (const element of queryAll(region, '*')) {
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const holdsFields = !isField && element.querySelector('input,textarea') !== null;
    if (!isField && !holdsFields && (shortText(element.shadowRoot ?? element, 300) ?? '').length < shortest)
      continue;
    const text = textOf(element).trim();
    if (text.length < shortest || text.length > LONGEST) continue;
    const code = codeOf(text, shape);
    if (code) found.push({ element, code, said: '' });
    const [, said = '', rest = ''] = pattern.exec(text) ?? [];
    const labelled = !code && !isField ? codeOf(rest, shape) : null;
    if (labelled) found.push({ element, code: labelled, said });
  }
  for (const element of queryAll(region, '*')) {
    const code = piecesIn(element, reader);
    if (code && !found.some((one) => one.element === element)) found.push({ element, code, said: '' });
  }
  return found.filter(
    (one) =>
      !found.some((other) => other !== one && other.code === one.code && holds(one.element, other.element)),
  );
}

/** A code cut into even pieces, in a box that shows more than it. */
function piecesIn(box: Element, { shape, whole: pattern, between, piece }: Reader): string | null {
  let run: string[] = [];
  const whole = () => {
    const code = run.join('');
    const even = run.length > 1 && run.every((one) => one.length === run[0]?.length);
    // Two words of eight letters are a menu.
    const isCode = even && pattern.test(code) && !isProse(run, shape);
    return isCode && (run.length > 2 || /\d/.test(code)) ? asKept(code, shape) : null;
  };
  if (box.childElementCount < 2) return null;
  for (const child of box.childNodes) {
    if (child instanceof Comment || (child instanceof Element && !boxOf(child).width)) continue;
    const text = textOf(child).trim().replace(between, '');
    if (!text) continue;
    if (piece.test(text)) run.push(text);
    else if (whole()) break;
    else run = [];
  }
  return whole();
}
