/**
 * What a page with something to fill in needs beyond pointing: fields, switches, lists, and the code itself. A script of
 * its own (`entrypoints/forms.ts`), fetched by the guide script where the page speaks of codes, so that all other pages
 * do without. Both live in one isolated world and meet at a symbol; the page cannot reach either.
 */
import type { CaptureWatch, CaptureWatchParts } from '../capture/capture-watch';
import type { FormFinders } from '../locate/form-finders';

export interface Forms extends FormFinders {
  watchCapture(parts: CaptureWatchParts): CaptureWatch;
}

const MARK = Symbol.for('qiye-guide-forms');
type Scope = { [MARK]?: Forms };

/** Null until the script has arrived. */
export const formsHere = (): Forms | null => (globalThis as Scope)[MARK] ?? null;

export function offerForms(forms: Forms): void {
  (globalThis as Scope)[MARK] = forms;
}
