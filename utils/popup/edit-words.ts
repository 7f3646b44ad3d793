/** What stands in the fields of a code's edit form, and what they mean. Pure. */
import { MAX_TAG_LENGTH, MAX_TAGS } from '@/utils/codes/code';

const SEPARATORS = /[,，、;；\n]+/;

export const tagsText = (tags: readonly string[]): string => tags.join(', ');

/** Tags of what was typed: separated by commas of either writing, each once, white space around them dropped. */
export function tagsOf(text: string): string[] {
  const tags = text
    .split(SEPARATORS)
    .map((tag) => tag.trim())
    .filter(Boolean);
  return [...new Set(tags)];
}

export const areTagsTooMany = (tags: readonly string[]): boolean =>
  tags.length > MAX_TAGS || tags.some((tag) => tag.length > MAX_TAG_LENGTH);

const two = (number: number) => String(number).padStart(2, '0');

/** `at` (ms since the epoch) as a date field holds it, in the user's time zone; '' for null. */
export function dateField(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A code is good until the end of the day its page names: the last second of that day, or null for ''. */
export function endOfDay(field: string): number | null {
  const at = Date.parse(`${field}T23:59:59`);
  return Number.isNaN(at) ? null : at;
}
