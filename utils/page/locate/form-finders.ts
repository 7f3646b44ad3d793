/** What the finder asks of `forms.js`, where a page has something to fill in (utils/page/forms). */
import type { CodeShape } from '../../guides/code-shape';
import type { TargetKind, TargetSpec } from '../../guides/types';
import type { FindResult, PageSnapshot } from './page-snapshot';

export type FormKind = Exclude<TargetKind, 'words' | 'control' | 'account'>;

export type Finder = (snapshot: PageSnapshot, spec: TargetSpec) => FindResult;

export interface FormFinders {
  finders: Readonly<Record<FormKind, Finder>>;
  /** A look begins: what this script remembers of the layout is stale. */
  forgetLayout(): void;
  /** Whether a window may be the only sight of a code: it is not to be closed. */
  mayShowCode(window: Element, shape: CodeShape): boolean;
}
