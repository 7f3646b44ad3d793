/**
 * What a page with something to fill in needs beyond pointing: fields, switches, lists, and the code itself. A script of
 * its own (`entrypoints/forms.ts`), fetched by the guide script where the page speaks of codes, so that all other pages
 * do without. Both live in one isolated world and meet at a symbol; the page cannot reach either.
 */
import type { CaptureWatch, CaptureWatchParts } from '../capture/capture-watch';
import type { CodeShape } from '../guides/code-shape';
import type { Sight, SightKind } from '../guides/types';
import type { Look, Seen } from '../locate/look';

export type FormKind = Exclude<SightKind, 'words' | 'control' | 'account'>;
export type Finder = (look: Look, sight: Sight) => Seen;

export interface Forms {
  finders: Readonly<Record<FormKind, Finder>>;
  /** A look begins: what this script remembers of the layout is stale. */
  forgetLayout(): void;
  watchCapture(parts: CaptureWatchParts): CaptureWatch;
  /** Whether a window may be the only sight of a code: it is not to be closed. */
  mayShowCode(window: Element, shape: CodeShape): boolean;
}

const MARK = Symbol.for('qiye-guide-forms');
type Scope = { [MARK]?: Forms };

/** Null until the script has arrived. */
export const formsHere = (): Forms | null => (globalThis as Scope)[MARK] ?? null;

export function offerForms(forms: Forms): void {
  (globalThis as Scope)[MARK] = forms;
}
