/** Dates as the popup shows them: in the user's language and time zone, without a time of day. */

/** `tag`: a BCP 47 language tag such as `zh-CN`. `at`: ms since the epoch. */
export function shortDate(at: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'short', day: 'numeric' }).format(at);
}
