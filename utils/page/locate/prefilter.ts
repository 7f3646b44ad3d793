/**
 * The cheap first question about a text: where in it might a label stand? Asked of a whole page's text in one go, so it walks the
 * letters once and compares a few at a time, folded, with those the labels are made of.
 */
import { lettersOf } from '../../guides/fold';
import { HAN, HAN_BITS, LATIN_BITS, LATIN_GRAM, type PreparedLabels } from '../../guides/prepared';
import { HAN_UNITS } from '../../guides/spans';

/** Kinds of letters. Latin ones are 1–26, Han letters of labels count from `HAN` up, every other letter stops a run. */
const STOP = 0;
const GAP = 27;
const COLON = 28;
const DIGIT = 29;
const MARK = 30;
const LAST_UNIT = HAN + HAN_UNITS.length;
const BUT_FIRST_HAN = 2 ** 20 - 1;
const BUT_FIRST_LATIN = 2 ** 25 - 1;
/** The least grams of two and of three Han letters, of five and of more Latin ones. */
const TWO_HAN = 2 ** 10;
const THREE_HAN = 2 ** 20;
const FIVE_LETTERS = 2 ** 20;
const LONG_WORD = 2 ** 25;
/** What a message's head says before its colon. */
export const HEADER_WORDS =
  '发件人|寄件[人者]|收件[人者]|主[题題旨]|抄送|副本|发送时间|From|To|Subject|Cc|Sent|Date';
const HEADER = new RegExp(`(?:${HEADER_WORDS})\\s*$`);
const LONGEST_HEADER = 9;
const LATIN_UNIT = /^(?:day|week|month|year)/i;
const BEFORE_UNIT = /[\d一二两兩三四五六七八九十半个個星]\s*$/;

/** Where labels may stand in a text, rising: [start, end, what kind of label, start, end, …]; the kinds are added up. */
export type Places = readonly number[];
/** Numbers for each place. */
export const PLACE = 3;
/** A short label ("OK") counts only where it is all of a text, a long one also within, a span of time ("180 天") by itself again. */
export const SHORT = 1;
export const LONG = 2;
export const SPAN = 4;

export interface Prefilter {
  (text: string): Places;
  /** Whether a text may be a short label and nothing else: no letter in it that no label has. */
  mayBeShort(text: string): boolean;
}

/** A longer text is no short label, however it is decorated. */
const LONGEST_SHORT = 24;

const restOf = (gram: number) => Math.imul(gram, 40503) >>> 16;

/** What may lie between the letters of a label without being part of it: blanks, marks, punctuation, icons. */
function emptyKinds(): Uint16Array {
  const kinds = new Uint16Array(65536);
  const gaps = [
    [0, 0xbf],
    [0x300, 0x36f],
    [0x2000, 0x2bff],
    [0x3000, 0x303f],
    // Emoji come in two halves.
    [0xd800, 0xdfff],
    [0xe000, 0xf8ff],
    [0xfe00, 0xff65],
  ] as const;
  for (const [from, to] of gaps) kinds.fill(GAP, from, to + 1);
  for (const first of [65, 97, 0xff21, 0xff41]) for (let at = 0; at < 26; at++) kinds[first + at] = at + 1;
  for (const zero of [48, 0xff10]) kinds.fill(DIGIT, zero, zero + 10);
  for (const colon of [58, 0xff1a]) kinds[colon] = COLON;
  return kinds;
}

/** Built in every page a guide comes to: everything that can be known beforehand is, see `prepare.ts`. */
export function createPrefilter({ han, grams, marks, folding }: PreparedLabels): Prefilter {
  const kinds = emptyKinds();
  for (let at = 0; at < han.length; at++) kinds[han.charCodeAt(at)] = HAN + 1 + at;
  for (const [letter, plain] of lettersOf(folding))
    kinds[letter.charCodeAt(0)] = kinds[plain.charCodeAt(0)] ?? STOP;
  for (let at = 0; at < marks.length; at++) kinds[marks.charCodeAt(at)] = MARK;
  const rests = new Uint8Array(65536);
  for (const gram of grams) rests[restOf(gram)] = 1;
  const letters: Letters = { kinds, rests, grams: new Set(grams) };
  return Object.assign((text: string) => scan(text, letters), {
    mayBeShort(text: string) {
      // Markup is often indented: the blanks around it say nothing.
      const short = text.trim();
      if (short.length > LONGEST_SHORT) return false;
      for (let at = 0; at < short.length; at++) if (kinds[short.charCodeAt(at)] === STOP) return false;
      return true;
    },
  });
}

interface Letters {
  kinds: Uint16Array;
  grams: ReadonlySet<number>;
  /** One bit for each of so many rests of grams: most letters of a page are told apart without a look into the set. */
  rests: Uint8Array;
}

const isKnown = ({ rests, grams }: Letters, gram: number) => rests[restOf(gram)] === 1 && grams.has(gram);

/** Notes what was recognised at `at`: from some letters before it on, whatever lies between them. */
function note(found: number[], text: string, at: number, { kinds }: Letters, what: number): void {
  let start = at;
  for (let known = 0; start > 0 && known < LATIN_GRAM; start--) {
    const kind = kinds[text.charCodeAt(start - 1)] ?? STOP;
    // No gram reaches over a digit.
    if (kind === STOP || kind === DIGIT) break;
    if (kind !== GAP) known++;
  }
  const last = found.length - PLACE;
  if (last >= 0 && start <= (found[last + 1] ?? 0)) {
    found[last + 1] = at + 1;
    found[last + 2] = (found[last + 2] ?? 0) | what;
  } else found.push(start, at + 1, what);
}

/** "OK" is a whole word, "Got it" is two. */
function isShort(letters: Letters, word: number, before: number): boolean {
  if (word >= LONG_WORD) return false;
  if (isKnown(letters, word)) return true;
  const both = before * 2 ** (LATIN_BITS * Math.ceil(Math.log2(word + 1) / LATIN_BITS)) + word;
  return before > 0 && both < LONG_WORD && isKnown(letters, both);
}

function scan(text: string, letters: Letters): Places {
  const { kinds } = letters;
  const found: number[] = [];
  /** The last Han letters, the last Latin letters, the letters of the Latin word at hand and of the one before. */
  let han = 0;
  let latin = 0;
  let word = 0;
  let before = 0;
  let wasLower = false;
  let wasDigit = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] ?? STOP;
    // Most letters of a page are in no label: nothing but what came before them ends there.
    if (word === 0 && kind === GAP) continue;
    if (word === 0 && kind === STOP) {
      han = latin = before = 0;
      wasDigit = false;
      continue;
    }
    const isLetter = kind > STOP && kind < GAP;
    if (word > 0 && (!isLetter || (wasLower && code < 97))) {
      if (isShort(letters, word, before)) note(found, text, at - 1, letters, SHORT);
      before = word;
      word = 0;
    }
    if (isLetter) {
      if (wasDigit && LATIN_UNIT.test(text.slice(at, at + 5))) note(found, text, at + 4, letters, SPAN);
      latin = ((latin & BUT_FIRST_LATIN) << LATIN_BITS) | kind;
      word = word < FIVE_LETTERS ? (word << LATIN_BITS) | kind : LONG_WORD;
      if (latin >= LONG_WORD && isKnown(letters, latin)) note(found, text, at, letters, LONG);
      wasLower = code > 96;
    } else if (kind > HAN) {
      han = ((han & BUT_FIRST_HAN) << HAN_BITS) | kind;
      const what =
        (han >= THREE_HAN && isKnown(letters, han) ? LONG : 0) |
        (han >= TWO_HAN && isKnown(letters, han & BUT_FIRST_HAN) ? SHORT : 0) |
        (kind <= LAST_UNIT && BEFORE_UNIT.test(text.slice(Math.max(0, at - 3), at)) ? SPAN : 0);
      if (what) note(found, text, at, letters, what);
    } else if (kind === MARK) note(found, text, at, letters, SHORT);
    else if (kind === COLON && HEADER.test(text.slice(Math.max(0, at - LONGEST_HEADER), at)))
      note(found, text, at, letters, LONG);
    if (kind === GAP || kind === MARK || kind === COLON) continue;
    if (!isLetter) latin = before = 0;
    if (kind <= HAN) han = 0;
    wasDigit = kind === DIGIT;
  }
  if (word > 0 && isShort(letters, word, before)) note(found, text, text.length - 1, letters, SHORT);
  return found;
}
