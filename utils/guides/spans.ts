/** How spans of time are written in the lists of a code's validity. */

/** Words that name a span of time without a number. */
export const SPAN_WORDS: readonly string[] = [
  '永久',
  '永远',
  '永遠',
  '长期',
  '長期',
  '不限',
  '无限',
  '無限',
  '永不',
  '不过期',
  '不過期',
  'never',
  'permanent',
  'forever',
  'unlimited',
  'no expiry',
  'no expiration',
  'no limit',
  'indefinite',
];

/** Last letters of the Han units. */
export const HAN_UNITS: readonly string[] = [...'天日周週期月年'];
