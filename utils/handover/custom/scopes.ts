/** How far a field's form may reach. */
import { parentOf } from '../../page/locate/tree';

const HIGHEST = 16;

/** The `<form>` a field is in; or, where the form is none, each box around the field that takes in more fields, smallest first. */
export function scopesOf(field: HTMLInputElement, inForm: boolean): Element[] {
  const form = field.closest('form');
  if (inForm) return form ? [form] : [];
  const scopes: Element[] = [];
  let held = 1;
  let up = parentOf(field);
  for (let level = 0; up && level < HIGHEST && up !== field.ownerDocument.documentElement; level++) {
    const fields = up.querySelectorAll('input').length;
    if (fields > held) scopes.push(up);
    held = fields;
    up = parentOf(up);
  }
  return scopes;
}
