/** Brings pasted text into a form in which a token can be found however it was broken, spaced or misread. */
import { decode } from './decode/decode';
import { bothEnds } from './read/ends';

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const TAG =
  /<\/?(?:a|b|br|body|blockquote|center|code|div|em|font|h[1-6]|head|hr|html|i|img|li|meta|ol|p|pre|s|small|span|strong|style|table|tbody|td|th|title|tr|tt|u|ul|wbr)\b[^<>]{0,400}>/gi;

/** Half-width text without markup and invisible characters; what positions refer to. */
export function readable(text: string): string {
  return decode(bothEnds(text))
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(TAG, ' ')
    .replace(/%2E/gi, '.');
}

export interface Squeezed {
  /** Upper-case letters and digits only. */
  exact: string;
  /** `exact` with look-alikes made equal: O and 0, I, L and 1, S and 5. Same length. */
  folded: string;
  /** Index in the readable text of each character. */
  at: number[];
}

const LOOKALIKES: Record<string, string> = { O: '0', I: '1', L: '1', '|': '1', S: '5' };

/** Drops everything but letters and digits; `|` stays as the look-alike of I that screenshots yield. */
export function squeeze(text: string): Squeezed {
  let exact = '';
  let folded = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (!/[\p{L}\p{N}|]/u.test(char)) continue;
    const upper = char.toUpperCase();
    const kept = upper.length === 1 ? upper : char;
    exact += kept;
    folded += LOOKALIKES[kept] ?? kept;
    at.push(index);
  }
  return { exact, folded, at };
}
