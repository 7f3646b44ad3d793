/** The fields of a form with all that may tell one from another, in the order they stand. */
import { normalise } from '../../guides/normalise';
import type { FieldKind, FieldMark } from '../custom-client';
import { readForm } from '../filling/reading';

export interface Control extends Pick<FieldMark, 'kind' | 'label' | 'hint' | 'name' | 'autocomplete'> {
  element: HTMLInputElement;
}

const LONGEST = 60;
const LONGEST_BUTTON = 16;
const MOST_BUTTONS = 8;

/** Fields a person could use now. Hidden ones, what lies under something else and foreign shadow trees are left out. */
export function controlsIn(scope: Element): Control[] {
  const controls: Control[] = [];
  let before = '';
  for (const piece of readForm(scope)) {
    if (piece.kind === 'words') {
      before = piece.text;
      continue;
    }
    if (piece.kind !== 'check' && piece.kind !== 'other') {
      const { element, kind } = piece;
      controls.push({ element, kind: kind satisfies FieldKind, ...namesOf(element, before) });
    }
    before = '';
  }
  return controls;
}

/** @param before the words that stand before the field and belong to no other */
function namesOf(element: HTMLInputElement, before: string): Omit<Control, 'element' | 'kind'> {
  const said = (name: string) => element.getAttribute(name)?.trim() ?? '';
  const label = spokenFor(element) || normalise(said('aria-label')) || labelText(element) || before;
  const raw = (name: string) => (said(name).length > LONGEST ? '' : said(name));
  return {
    label: nameLike(label),
    hint: nameLike(normalise(said('placeholder') || said('title'))),
    name: raw('name'),
    autocomplete: raw('autocomplete'),
  };
}

function spokenFor(element: HTMLInputElement): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return normalise(ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
}

const labelText = ({ labels }: HTMLInputElement) =>
  normalise([...(labels ?? [])].map((label) => label.textContent ?? '').join(' '));

/** A text too long to be a name is none. */
const nameLike = (text: string) => (text.length > LONGEST ? '' : text);

/** Folded texts of the form's buttons. */
export function buttonsIn(scope: Element): string[] {
  const buttons = scope.querySelectorAll<HTMLElement>(
    'button,[role=button],input[type=submit],input[type=button]',
  );
  const texts = [...buttons].map((button) =>
    normalise(button instanceof HTMLInputElement ? button.value : (button.textContent ?? '')),
  );
  return [...new Set(texts.filter((text) => text && text.length <= LONGEST_BUTTON))].slice(0, MOST_BUTTONS);
}
