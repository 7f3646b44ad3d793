/** What a person reads as sixteen letters and digits: in one piece, in groups, in fields, letter by letter. */
import { boxOf } from '../locate/style';
import { shownText } from '../locate/text';
import { holds, queryAll, shortText } from '../locate/tree';

export interface Candidate {
  /** Smallest element that shows all of it. */
  element: Element;
  /** 16 of [A-Za-z0-9], what stands between them removed. */
  code: string;
  /** Words the same text says before the code: 「授权密码：」. */
  said: string;
}

/** Source: several public guides agree on 16 characters; the alphabet is one source's (free mail) and inferred for company mail. */
export const CODE = /^[A-Za-z0-9]{16}$/;
/** Shown between groups: blanks, hyphens, dots. Never full stops: they end sentences. */
const BETWEEN = /[\s\u00a0\u200b\u200c\u2060\ufeff\-\u2010-\u2015·•]/g;
const LONGEST = 120;
const LONGEST_GROUP = 4;
/** A label and the code after it, all in one text. */
const LABELLED = /^([^:：]{2,40})[:：]\s*([A-Za-z0-9][A-Za-z0-9\s\u00a0\u200b-]{14,50}[A-Za-z0-9])$/;

/** The sixteen a whole text stands for; null for any other text. */
export function codeOf(text: string): string | null {
  const trimmed = text.trim();
  const code = trimmed.replace(BETWEEN, '');
  if (!CODE.test(code)) return null;
  if (code.length === trimmed.length) return code;
  const pieces = trimmed.split(BETWEEN).filter(Boolean);
  const even = pieces.every((piece) => piece.length === pieces[0]?.length);
  // "authorization code" has a blank in it, too: plain words have no digit, and more than four letters or uneven ones.
  return /\d/.test(code) || (even && (pieces[0]?.length ?? 0) <= LONGEST_GROUP) ? code : null;
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
export function candidatesIn(region: Element): Candidate[] {
  const found: Candidate[] = [];
  for (const element of queryAll(region, '*')) {
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const holdsFields = !isField && element.querySelector('input,textarea') !== null;
    if (!isField && !holdsFields && (shortText(element.shadowRoot ?? element, 300) ?? '').length < 16)
      continue;
    const text = textOf(element).trim();
    if (text.length < 16 || text.length > LONGEST) continue;
    const code = codeOf(text);
    if (code) found.push({ element, code, said: '' });
    const [, said = '', rest = ''] = LABELLED.exec(text) ?? [];
    const labelled = !code && !isField ? codeOf(rest) : null;
    if (labelled) found.push({ element, code: labelled, said });
  }
  for (const element of queryAll(region, '*')) {
    const code = piecesIn(element);
    if (code && !found.some((one) => one.element === element)) found.push({ element, code, said: '' });
  }
  return found.filter(
    (one) =>
      !found.some((other) => other !== one && other.code === one.code && holds(one.element, other.element)),
  );
}

/** A code cut into even pieces, in a box that shows more than it. */
function piecesIn(box: Element): string | null {
  let run: string[] = [];
  const whole = () => {
    const code = run.join('');
    const even = run.length > 1 && run.every((piece) => piece.length === run[0]?.length);
    // Two words of eight letters are a menu.
    return even && CODE.test(code) && (run.length > 2 || /\d/.test(code)) ? code : null;
  };
  if (box.childElementCount < 2) return null;
  for (const child of box.childNodes) {
    if (child instanceof Comment || (child instanceof Element && !boxOf(child).width)) continue;
    const text = textOf(child).trim().replace(BETWEEN, '');
    if (!text) continue;
    if (/^[A-Za-z0-9]{1,8}$/.test(text)) run.push(text);
    else if (whole()) break;
    else run = [];
  }
  return whole();
}
