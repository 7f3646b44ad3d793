/** What the form says of the code to be made: read at every look, and again at the moment something is pressed. */
import type { CaptureTargets } from '../../guides/types';
import { daysOf } from '../locate/duration';
import { daysUntil } from '../locate/last-day';
import type { FoundTarget, PageSnapshot } from '../locate/page-snapshot';
import { shownText } from '../locate/text';
import type { FormMemory } from './scene';

const LONGEST_NAME = 100;

/** The first of these targets that the look has found. */
export function firstSeen(snapshot: PageSnapshot, targets: readonly string[]): FoundTarget | null {
  for (const spec of targets) {
    const { best } = snapshot.find(spec);
    if (best) return best;
  }
  return null;
}

export interface FormReader {
  /** Where the fields are at this look. */
  find(snapshot: PageSnapshot, targets: Pick<CaptureTargets, 'names' | 'spans'>): void;
  /** What they hold now. What has left the page keeps what it held last. @param now ms */
  read(now: number): FormMemory;
}

export function createFormReader(): FormReader {
  const form: FormMemory = { name: '', days: null };
  let name: HTMLInputElement | null = null;
  let span: Element | null = null;
  return {
    find(snapshot, { names, spans }) {
      const field = firstSeen(snapshot, names)?.element;
      if (field instanceof HTMLInputElement && field.type !== 'password') name = field;
      const list = firstSeen(snapshot, spans)?.list;
      span = list?.kind === 'buttons' ? null : (list?.element ?? span);
      form.days = list?.chosen ?? form.days;
    },
    read(now) {
      // A field that stays is the form of the next code as well: emptied, it has no name.
      if (name?.isConnected && name.value.trim()) form.name = name.value.trim().slice(0, LONGEST_NAME);
      if (span?.isConnected) form.days = chosenIn(span, now) ?? form.days;
      return { ...form };
    },
  };
}

function chosenIn(element: Element, now: number): number | null {
  if (element instanceof HTMLSelectElement) return daysOf(element.selectedOptions[0]?.text ?? '');
  if (element instanceof HTMLInputElement) return daysUntil(element.value, now) ?? daysOf(element.value, now);
  const text = shownText(element, 80);
  return text.length > 80 ? null : daysOf(text, now);
}
