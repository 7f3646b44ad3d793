/** NetEase codes that are not in the table, to be shown as they stand. */

/** First parts that NetEase's codes are known to have: with one of these, lower case is accepted too. */
const KNOWN_FAMILY = /^err\.(?:login|loginrule|im|req|code|sms|illegal|session|account)\b/i;
const CODE =
  /(?<![\w.@%+-])(?:[Ee][Rr][Rr](?:\.\w{1,40}){1,5}|FA_MTA_[A-Z]{3,12}\d{0,6}|(?:EXP_AUTH|COS|FA)_[A-Z]{2,12}(?:_[A-Z0-9]{1,12}){0,4})(?![\w.-]*@)/g;

/** Nothing that could be a code (secret) is shown: a part of 16 letters and digits or more ends the token. */
const MAX_PART = 15;

/** `text` with the known tokens blanked out. Unique, in the order of the text. */
export function unknownCodes(text: string): string[] {
  const found = new Set<string>();
  for (const [match] of text.matchAll(CODE)) {
    if (match !== match.toUpperCase() && !KNOWN_FAMILY.test(match)) continue;
    const token = withoutLongParts(match);
    if (token) found.add(token);
  }
  return [...found].slice(0, 5);
}

function withoutLongParts(match: string): string {
  if (/^(?:FA|EXP|COS)_/.test(match))
    return match.split('_').some((word) => word.length > MAX_PART) ? '' : match;
  const parts = match.split('.');
  const long = parts.findIndex((part) => part.split('_').some((word) => word.length > MAX_PART));
  const kept = long < 0 ? parts : parts.slice(0, long);
  return kept.length < 2 ? '' : kept.join('.');
}
