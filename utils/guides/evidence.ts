/** How well a fact about the outside world is known, and when it was last looked at. Carried by every data record. */
export const CONFIDENCES = ['several-sources', 'one-source', 'inferred'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Evidence {
  confidence: Confidence;
  /** Month of the last check, `YYYY-MM`. */
  lastChecked: string;
}
