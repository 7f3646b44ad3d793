/** What the capture is told of the page, asked only as far as needed. */
import type { ListReading } from './new-row';

export interface FormMemory {
  name: string;
  /** Days the chosen validity lasts; null when unknown. */
  days: number | null;
}

/** What the page is now, asked only as far as needed. */
export interface Scene {
  /** Whether the code could still be seen, were nothing in front of it. */
  isOnShow(element: Element): boolean;
  /** Another document or another kind of page than the one the code was shown on. */
  isElsewhere(): boolean;
  /** The list of codes, or the title of what makes them, is on this page. */
  isHome(): boolean;
  /** A form for the code's name is on the page, in a window, or (`leadsOn`) in the page itself: a step is still to be done. */
  asks(leadsOn: boolean): boolean;
  /** The page says that something went wrong, and did not when the button was pressed. */
  hasFailed(): boolean;
  list(): ListReading | null;
  form(): FormMemory;
}
