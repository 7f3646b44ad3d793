/**
 * What a page script needs to run one guide, as plain data over the port: page scripts carry no guides of their own, so a
 * new guide or provider costs the page nothing.
 */
import type { CodeShape } from './code-shape';
import type { LabelId } from './common-labels';
import type { AddressBar, PageMap } from './page-kind';
import type { Guide } from './types';

export interface GuideBundle {
  /** Whose guide it is; null for that of a client. */
  provider: string | null;
  guide: Guide;
  /** The labels its targets name, and those every look needs. */
  labels: Partial<Record<LabelId, readonly string[]>>;
  /** What addresses tell, where it runs. */
  pages: PageMap;
  /** What its address bar may hold. */
  bar: AddressBar;
  /** What a code of this provider looks like; null where none is ever kept. */
  code: CodeShape | null;
  /** Message key to text, when the user chose another language than the browser's. */
  texts?: Readonly<Record<string, string>>;
}
