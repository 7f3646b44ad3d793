/** Shapes of a guide, with the labels that there are words for. */
import type * as shapes from '../../../guides/types';
import type { LabelId } from '../labels';

export type { CaptureTargets, Evidence, ListState, Offer, RuleVariant, Step } from '../../../guides/types';
export type TargetSpec = shapes.TargetSpec<LabelId>;
export type Guide = shapes.Guide<LabelId>;
