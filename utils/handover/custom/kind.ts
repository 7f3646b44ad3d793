/** What a field that is pointed at is, and whether it could be known again by itself. */
import { forgetLayout } from '../../page/locate/style';
import type { FieldKind } from '../custom-client';
import { controlsIn } from './controls';
import { hasName } from './describe';

/** Null: nobody could use it now, it is none to type into, or nothing names it. */
export function kindOfField(field: HTMLInputElement): FieldKind | null {
  forgetLayout();
  const around = field.closest('form') ?? field.ownerDocument.body;
  const control = controlsIn(around).find(({ element }) => element === field);
  return control && hasName(control) ? control.kind : null;
}
