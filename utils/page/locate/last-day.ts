/** Fields that take the last day of a validity: native ones, and text fields that show or ask for a day. */
import { dayIn, LONG_ENOUGH } from './duration';

const DAY = 86_400_000;
/** What a field without a value says it wants. */
const WANTS_DAY = /日期|y{2,4}.?m{1,2}.?d{1,2}|\bdate\b/i;
/** The same of a field that is no list, which may say so, too. */
const WANTS_TIME = /[选選][择擇][时時][间間]|\bday\b/i;
/** Days from which a last day is far enough: half of what is suggested. */
const FAR = LONG_ENOUGH / 2;

export function isDayField(element: Element): element is HTMLInputElement {
  if (!(element instanceof HTMLInputElement) || element.disabled || element.readOnly) return false;
  if (element.type === 'date') return true;
  if (element.type !== 'text') return false;
  if (dayIn(element.value) !== null || WANTS_DAY.test(element.placeholder)) return true;
  return WANTS_TIME.test(element.placeholder) && !element.matches('[role=combobox],[aria-haspopup=listbox]');
}

/** Days from `now`, ms since the epoch, until the day a text shows; null when it shows none. */
export function daysUntil(text: string, now: number): number | null {
  const at = dayIn(text);
  return at === null ? null : Math.floor((at - now) / DAY);
}

/**
 * Too near, and not what the person put there instead.
 * @param first days left when each field was first seen
 */
export function isNear(
  field: HTMLInputElement,
  first: WeakMap<Element, number | null>,
  now: number,
): boolean {
  const days = daysUntil(field.value, now);
  if (!first.has(field)) first.set(field, days);
  return days === null || days < 1 || (days < FAR && days === first.get(field));
}

/** A day a year after `now`, or the last one the field takes, written as the field writes days. */
export function suggestDay({ value, placeholder, max }: HTMLInputElement, now: number): string {
  const day = new Date(now + (LONG_ENOUGH + 1) * DAY);
  const two = (number: number) => String(number).padStart(2, '0');
  const text = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const sooner = dayIn(max) !== null && max < text ? max : text;
  return sooner.replaceAll('-', /[-/.]/.exec(value || placeholder)?.[0] ?? '-');
}
