/** Reads how long a validity option lasts, in days. Pure. */
import { SPAN_WORDS } from '../../guides/spans';

const HAN_DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const ENGLISH: Readonly<Record<string, number>> = {
  one: 1,
  a: 1,
  an: 1,
  two: 2,
  three: 3,
  six: 6,
  twelve: 12,
};
const FOREVER = new RegExp(SPAN_WORDS.join('|').replaceAll(' ', '\\s*'), 'i');
const HAN = /(半|\d{1,4}|[一二两兩三四五六七八九十]{1,2})\s*(个|個)?\s*(天|日|周|週|星期|月|年)/;
const LATIN =
  /(?<![a-z\d])(\d{1,4}|an?|one|two|three|six|twelve|half an?)[\s-]*(day|week|month|year)s?(?![a-z])/i;
const UNIT: Readonly<Record<string, number>> = {
  天: 1,
  日: 1,
  周: 7,
  週: 7,
  星期: 7,
  月: 30,
  年: 365,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};
const DATE = /(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/;
const DAY = 86_400_000;

/** Cheap test for a text node: short, and it names a span of time. */
export function isDuration(text: string): boolean {
  return text.length <= 40 && (HAN.test(text) || FOREVER.test(text) || LATIN.test(text));
}

function hanNumber(text: string): number {
  if (text === '半') return 0.5;
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  if (ten < 0) return HAN_DIGITS[text] ?? 0;
  return (ten === 0 ? 1 : (HAN_DIGITS[text[0] ?? ''] ?? 1)) * 10 + (HAN_DIGITS[text[ten + 1] ?? ''] ?? 0);
}

/**
 * Days a text such as 「180天」, 「一年」, "1 year" or 「永久」 stands for; Infinity for ever; null when it names none.
 * A day such as 2027-05-01 counts from `now` (ms).
 */
export function daysOf(text: string, now = 0): number | null {
  if (FOREVER.test(text)) return Number.POSITIVE_INFINITY;
  const date = DATE.exec(text);
  if (date)
    return now
      ? Math.round((Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - now) / DAY)
      : null;
  const han = HAN.exec(text);
  if (han) return hanNumber(han[1] ?? '') * (UNIT[han[3] ?? ''] ?? 0);
  const latin = LATIN.exec(text);
  if (!latin) return null;
  const count = (latin[1] ?? '').toLowerCase();
  const number = count.startsWith('half') ? 0.5 : (ENGLISH[count] ?? Number(count));
  return number * (UNIT[(latin[2] ?? '').toLowerCase()] ?? 0);
}

/** Moment (ms) a shown day ends, local time: the day is the last one the code works. Null when the text holds no day. */
export function dayIn(text: string): number | null {
  const date = DATE.exec(text);
  if (!date) return null;
  const moment = new Date(Number(date[1]), Number(date[2]) - 1, Number(date[3]), 23, 59, 59).getTime();
  return Number.isNaN(moment) ? null : moment;
}

/** A validity from which nobody needs to be asked for a longer one, in days. */
export const LONG_ENOUGH = 365;
