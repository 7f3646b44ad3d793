/** From the fields a user pointed at to data by which they are known again. */
import { forgetLayout } from '../../page/locate/style';
import { FIELD_ROLES, type FieldRole, type FormMap, placeOf } from '../custom-client';
import { buttonsIn, type Control, controlsIn } from './controls';
import { findMapped, isAlike } from './match';
import { scopesOf } from './scopes';

export type Pointed = Partial<Record<FieldRole, HTMLInputElement>>;

/** Null when the same fields would not be found again on the page as it stands. */
export function describe(doc: Document, pointed: Pointed): FormMap | null {
  forgetLayout();
  const fields = FIELD_ROLES.flatMap((role) => pointed[role] ?? []);
  const { code } = pointed;
  if (!code || !pointed.address) return null;
  const inForm =
    code.form !== null && fields.every((field) => field.closest('form') === code.closest('form'));
  for (const scope of scopesOf(code, inForm)) {
    const map = fields.every((field) => scope.contains(field)) ? mapOf(doc, scope, inForm, pointed) : null;
    if (map && findsAgain(doc, map, pointed)) return map;
  }
  return null;
}

function mapOf(doc: Document, scope: Element, inForm: boolean, pointed: Pointed): FormMap | null {
  const controls = controlsIn(scope);
  const map: FormMap = {
    place: placeOf(doc.location),
    inForm,
    secrets: controls.filter(({ kind }) => kind === 'secret').length,
    buttons: buttonsIn(scope),
    fields: {},
  };
  for (const role of FIELD_ROLES) {
    const element = pointed[role];
    if (!element) continue;
    const control = controls.find((one) => one.element === element);
    if (!control || !hasName(control)) return null;
    const { element: _, ...marks } = control;
    const alike = controls.filter((one) => isAlike(one, control));
    map.fields[role] = { ...marks, nth: alike.indexOf(control), of: alike.length };
  }
  return map;
}

/** A field without any name would be known by its place alone. */
export const hasName = ({ label, hint, name, autocomplete }: Control): boolean =>
  Boolean(label || hint || name || autocomplete);

function findsAgain(doc: Document, map: FormMap, pointed: Pointed): boolean {
  const found = findMapped(doc, map);
  return found.kind === 'form' && FIELD_ROLES.every((role) => found.fields[role] === pointed[role]);
}
