/** Dates as the popup shows them: in the user's language and time zone, without a time of day unless said. */

/** Making one costs as much as drawing a card. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** With the time of day, for what may have happened twice on one day. */
export function dateTime(at: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** `tag`: a BCP 47 language tag such as `zh-CN`. `at`: ms since the epoch. */
export function shortDate(at: number, tag: string): string {
  const format =
    formats.get(tag) ?? new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'short', day: 'numeric' });
  formats.set(tag, format);
  return format.format(at);
}
