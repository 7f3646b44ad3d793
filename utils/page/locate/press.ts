/** What the finder is told of the hand's last press and of where it led. */
import type { CodeShown } from './codes/find-code';

export interface Consequence<E = Element> {
  /** What floated up within two seconds of the press, and is still there. */
  float: E;
  /** Brought by a control that does something, and so a part of that step; otherwise by a way in. */
  ofAct: boolean;
  /** Step whose target was pressed; '' for anything else. */
  step: string;
}

/** What came of the user's presses, as the capture has watched them. */
export interface MadeByPress {
  /** Whether a code on a page not made for codes came of them. */
  admits(code: CodeShown): boolean;
  /** Whether a code that was not there before came right beside the button that makes one, or in a window that press brought. */
  brought(code: CodeShown): boolean;
  /** Whether a window came of a press that makes a code. */
  hasMade(window: Element): boolean;
}

export interface PressFacts {
  consequence: Consequence | null;
  /** A way in that led nowhere, or whose menu is open already. */
  isSpent(element: Element): boolean;
  /** A way in was pressed in this document, and nothing else opened since. */
  isLed: boolean;
  /** The address says that settings are open. */
  isSettings: boolean;
  /** Among the folders, called as none was when a way in was pressed: what that has unfolded, and no folder somebody named. */
  isNew(element: Element): boolean;
  /** On show before a way in was pressed, outside the mailbox's own frame: content. */
  isStale(element: Element): boolean;
}

/** Of a page where nobody has pressed anything. */
export const NO_PRESS: PressFacts = {
  consequence: null,
  isSpent: () => false,
  isLed: false,
  isSettings: false,
  isNew: () => false,
  isStale: () => false,
};
