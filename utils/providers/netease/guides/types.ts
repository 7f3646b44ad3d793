/** Shapes of a guide, with the labels that there are words for. */
import type * as shapes from '../../../guides/types';
import type { LabelId } from '../labels';

export type { Evidence, ListState, Offer, Step, Way } from '../../../guides/types';
export type Sight = shapes.Sight<LabelId>;
export type Guide = shapes.Guide<LabelId>;
