/** Finds the fields a user once pointed at, or says which are not to be found for sure. Guesses nothing. */
import { forgetLayout } from '../../page/locate/style';
import {
  FIELD_ROLES,
  type FieldMark,
  type FieldRole,
  type FormMap,
  NEEDED_ROLES,
  placeOf,
} from '../custom-client';
import { canBeUsed } from '../filling/reading';
import { isUserContent } from '../others/others';
import { buttonsIn, type Control, controlsIn } from './controls';
import { scopesOf } from './scopes';

export type MappedFields = Partial<Record<FieldRole, HTMLInputElement>>;

export interface MappedForm {
  kind: 'form';
  fields: MappedFields & Record<(typeof NEEDED_ROLES)[number], HTMLInputElement>;
  /** Mapped roles whose field is not there, or not for sure. */
  missing: FieldRole[];
}
export type Match =
  | MappedForm
  /** More than one form could be meant. */
  | { kind: 'two' }
  /** `missing`: what a form lacks that is there otherwise; empty where none looks like it. */
  | { kind: 'none'; missing: FieldRole[] };

/** Looks at the page as it stands; at any page but the one the form was on it finds nothing. */
export function findMapped(doc: Document, map: FormMap): Match {
  forgetLayout();
  if (placeOf(doc.location) !== map.place) return { kind: 'none', missing: [] };
  const found: MappedForm[] = [];
  let nearest: FieldRole[] = [];
  for (const secret of doc.querySelectorAll<HTMLInputElement>('input[type=password]')) {
    if (!canBeUsed(secret)) continue;
    const tries = scopesOf(secret, map.inForm).flatMap((scope) => readScope(scope, map) ?? []);
    const [best] = tries
      .filter(({ fields }) => fields.code === secret && fields.address)
      .sort((a, b) => a.missing.length - b.missing.length);
    if (best) found.push({ kind: 'form', ...best } as MappedForm);
    else nearest = tries.find(({ fields }) => fields.code || fields.address)?.missing ?? nearest;
  }
  const [only, second] = found;
  if (second) return { kind: 'two' };
  return only ?? { kind: 'none', missing: nearest.filter((role) => isNeeded(role)) };
}

const isNeeded = (role: FieldRole) => (NEEDED_ROLES as readonly FieldRole[]).includes(role);

function readScope(scope: Element, map: FormMap): { fields: MappedFields; missing: FieldRole[] } | null {
  const controls = controlsIn(scope);
  if (controls.filter(({ kind }) => kind === 'secret').length !== map.secrets) return null;
  const buttons = buttonsIn(scope);
  if (map.buttons.length > 0 && !map.buttons.some((text) => buttons.includes(text))) return null;
  const fields: MappedFields = {};
  const missing: FieldRole[] = [];
  for (const role of FIELD_ROLES) {
    const mark = map.fields[role];
    if (!mark) continue;
    const element = find(controls, mark)?.element;
    if (element && !Object.values(fields).includes(element)) fields[role] = element;
    else missing.push(role);
  }
  return isUserContent(scope) ? null : { fields, missing };
}

function find(controls: readonly Control[], mark: FieldMark): Control | null {
  const alike = controls.filter((control) => isAlike(control, mark));
  if (alike.length === mark.of) return alike[mark.nth] ?? null;
  // Another number of them than when the user pointed: only a name of its own still tells which it is.
  const named = alike.filter(({ name }) => name !== '' && name === mark.name);
  return named.length === 1 && mark.of === 1 ? (named[0] ?? null) : null;
}

type Names = Pick<FieldMark, 'kind' | 'label' | 'hint' | 'name' | 'autocomplete'>;

/** Words decide; attributes only where there are none. */
export function isAlike(a: Names, b: Names): boolean {
  if (a.kind !== b.kind || a.label !== b.label) return false;
  if (a.label) return true;
  if (a.hint !== b.hint) return false;
  if (a.hint) return true;
  if (a.name !== b.name) return false;
  return a.name !== '' || (a.autocomplete !== '' && a.autocomplete === b.autocomplete);
}
