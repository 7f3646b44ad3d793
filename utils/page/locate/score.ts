/** How sure a candidate is, 0–1, as a product of separate observations. Pure arithmetic, so the weights can be read in one place. */

/** Below this nothing is ringed. */
export const BAR = 0.5;
/** A runner-up this close makes the choice ambiguous. */
export const MARGIN = 0.08;

export interface Marks {
  /** Whole name equals the label, or share of the name that it makes up (0–1). */
  share: number;
  exact: boolean;
  /** Trust in the thing being pressed rather than something around it. */
  trust: number;
  /** A role a person would expect for the target's kind of action. */
  roleFits: boolean;
  /** Where the target says it stands; null when the target does not care. */
  inPlace: boolean | null;
  /** The block's title was found and owns the candidate, 0–1; null when no title is required. */
  owned: number | null;
  breadcrumb: boolean;
  passing: boolean;
  /** In a box of help, chat or notes. */
  inHelpBox: boolean;
  /** 「如何生成…」, "Learn how …": words about the control. */
  aboutIt: boolean;
  /** The user has pointed at it once. */
  shown: boolean;
}

export function score(marks: Marks): number {
  let value = marks.exact ? 1 : 0.4 + 0.5 * marks.share;
  value *= marks.trust;
  if (!marks.roleFits) value *= 0.45;
  if (marks.inPlace === false) value *= 0.62;
  if (marks.owned !== null) value *= marks.owned;
  if (marks.breadcrumb) value *= 0.3;
  if (marks.passing) value *= 0.6;
  if (marks.inHelpBox) value *= 0.3;
  if (marks.aboutIt) value *= 0.3;
  // Lifts one doubt, not two.
  return marks.shown ? Math.sqrt(value) : value;
}

/** Words that make a label part of a manual's title. */
export const ABOUT =
  /如何|怎[么麼样樣]|什[么麼]|教程|[说說]明|[帮幫]助|指[南引]|常[见見]|了解|[详詳]情|通知|[变變]更|下[载載]|\b(?:how|what|why|help|guide|learn|faq|about|tutorial|notices?|download)\b/i;
