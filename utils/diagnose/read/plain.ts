/** Folds a readable text so that wordings compare equal however it was written, wrapped or quoted. */
import { LETTERS, WORDS } from './variants';

export interface Plain {
  text: string;
  /** Index in the readable text of each character. */
  at: readonly number[];
}

const HAN = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const QUOTES: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '`': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
};
/** Begins of further lines of one reply: `535-5.7.8 `. */
const CONTINUED =
  /(?<=\b(\d{3})-[^\n]{0,400})\r?\n[^\S\n]*(?:[<>*|]{1,3} ?|s: ?|server: ?)?\1[- ](?:\d\.\d{1,3}\.\d{1,3} )?/g;

const isBlank = (char: string) => char <= ' ' || /\s/.test(char);
const lowerOne = (char: string) => {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
};

/** Lower case, simplified letters, one blank for many, none beside a Han letter; an empty line stays as `\n\n`. */
export function plain(readable: string): Plain {
  const lower = readable.toLowerCase();
  // Some letters grow when they are lowered: then each is lowered by itself.
  const lowered = lower.length === readable.length ? lower : [...readable].map(lowerOne).join('');
  const source = lowered.replace(/\d{3}-/.test(lowered) ? CONTINUED : /$^/, (all) => ' '.padEnd(all.length));
  const chars: string[] = [];
  const at: number[] = [];
  const push = (char: string, index: number) => {
    chars.push(char);
    at.push(index);
  };
  for (let index = 0; index < source.length; index++) {
    const char = source.charAt(index);
    if (char > ' ' && char <= '~') {
      push(QUOTES[char] ?? char, index);
      continue;
    }
    if (isBlank(char)) {
      const after = source.charAt(index + 1);
      if (after > ' ' && after <= '~' && after !== '>' && char !== '\n') {
        if (!HAN.test(chars.at(-1) ?? '')) push(' ', index);
        continue;
      }
      const run = /^\s+(?:>+\s+)*/.exec(source.slice(index, index + 200))?.[0] ?? char;
      const isBreak = /\n[^\S\n]*\r?\n/.test(run);
      const next = source.charAt(index + run.length);
      if (isBreak) push('\n', index);
      else if (!HAN.test(chars.at(-1) ?? '') && !HAN.test(next)) push(' ', index);
      index += run.length - 1;
      continue;
    }
    push(QUOTES[char] ?? LETTERS.get(char) ?? char, index);
  }
  return withWords({ text: chars.join(''), at });
}

function withWords(folded: Plain): Plain {
  let { text, at } = folded;
  for (const [from, to] of WORDS) {
    if (!text.includes(from)) continue;
    const parts: number[] = [];
    let out = '';
    let last = 0;
    for (let found = text.indexOf(from); found >= 0; found = text.indexOf(from, last)) {
      out += text.slice(last, found) + to;
      for (let index = last; index < found; index++) parts.push(at[index] ?? 0);
      for (let index = 0; index < to.length; index++)
        parts.push(at[found + Math.min(index, from.length - 1)] ?? 0);
      last = found + from.length;
    }
    for (let index = last; index < text.length; index++) parts.push(at[index] ?? 0);
    text = out + text.slice(last);
    at = parts;
  }
  return { text, at };
}

/** A term of a wording, folded like the text. */
export const foldTerm = (term: string): string => plain(term).text;
