/** A list of validities, whatever it is made of. */
export interface Choice {
  label: string;
  days: number;
  element: Element;
}

export interface List {
  kind: 'select' | 'custom' | 'buttons';
  element: Element;
  /** Days the present choice lasts; null when nothing (or nothing readable) is chosen. */
  chosen: number | null;
  choices: Choice[];
  /** What to type, where it takes a day. */
  suggest?: string;
}
