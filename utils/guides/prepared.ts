/** Labels as a page script wants them: folded, and cut into what a text is searched for. Plain data, made once by `prepare.ts`. */
import type { LabelId } from './common-labels';
import type { Folding } from './fold';

export interface PreparedLabels {
  /** Folded label and the ids it stands for. */
  exact: [folded: string, ids: LabelId[]][];
  /** Han letters of the labels, folded; a letter's number in a gram is its place here, counted from `HAN` + 1. */
  han: string;
  /** Letters that stand together in a label, as numbers: of Han letters three, of Latin ones six; all of a shorter label. */
  grams: number[];
  /** Labels without any letter, such as 「×」. */
  marks: string;
  /** How the page's texts are folded before they are compared. */
  folding: Folding;
}

export const HAN = 32;
/** Letters of a gram: so many together say enough to look closer. Three Han letters take as many bits as six Latin ones. */
export const HAN_GRAM = 3;
export const HAN_BITS = 10;
export const LATIN_GRAM = 6;
export const LATIN_BITS = 5;
