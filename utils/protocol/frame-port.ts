/**
 * The port between a guide script in a frame and the worker. One port per frame, named `guide`.
 * The worker decides which single frame of which single tab shows a step ("the turn"); a frame decides
 * what it would show. Types only: safe in page scripts.
 */
import type { CodeShape } from '../guides/code-shape';
import type { HandoverPhase } from '../guides/handover-phases';
import type { Insight } from '../guides/insight';
import type { AddressBar, PageMap } from '../guides/page-kind';
import type { PreparedLabels } from '../guides/prepared';
import type { Guide, RuleVariant } from '../guides/types';
import type { Shown } from '../learned/entry';
import type { CardState } from './card-state';
import type { GuideId } from './messages';

export const GUIDE_PORT = 'guide';

/** In place of a step: none of the guide's is on the page. */
export const LOST = 'lost';

/** What a frame would show if it had the turn. */
export interface Claim {
  guide: GuideId;
  step: string;
  /** Distance from the goal: 0 is the last step. The smallest rank wins among frames. */
  rank: number;
  state: CardState;
  /** Whether the frame's window has the focus: breaks ties between two visible windows. */
  focused: boolean;
}

export interface GuideRun {
  guide: GuideId;
  /** `started` in the popup, or shown by itself on a page made for it. */
  mode: 'started' | 'self';
  variant?: RuleVariant;
}

/** What has happened to a code in this run, as the vault knows it. Never the code. */
export interface Progress {
  seen: boolean;
  confirmed: boolean;
  /** Where the hand-over to this page stands; absent in every other guide. */
  phase?: HandoverPhase;
  /** Whose hand-over it is, to tell its row in the client's list; its ticket tells this page anyway. */
  mailbox?: string;
  /** Once the code is in force, and where the next one logs in, when the user has a list of mailboxes. */
  next?: NextMailbox;
  /** Asked once the goal is reached. */
  ask?: Ask;
  /** On this host the direct page is known to work. */
  direct?: true;
}

/** Whether to remember what the user pressed without a ring and was a step, in the user's language. */
export interface Ask {
  /** Names each of them. */
  text: string;
  /** The two answers. */
  keep: string;
  drop: string;
}

/** How far the user's list is and who comes next, in the user's language. The address is the only one of the list a page's script is told. */
export interface NextMailbox {
  text: string;
  /** '': nobody is left. */
  address: string;
  /** The button that copies it, and what it says once it did. */
  copy: string;
  copied: string;
  /** Where one logs in: the button that goes past this one for now. */
  skip?: string;
}

export type FromFrame =
  /** null: nothing to show here, or the tab is hidden. */
  | { kind: 'claim'; claim: Claim | null }
  /** The account's address as this page tells it; kept per tab for captures in other frames and tabs. */
  | { kind: 'address'; address: string }
  /** This page has something to fill in: send the script for it. */
  | { kind: 'forms' }
  /** The user wants to point at what the guide does not find; or no more, in any frame of the tab. */
  | { kind: 'point'; on: boolean }
  /** A card without a ring stands here: send the script that watches what the user presses of their own accord. */
  | { kind: 'watch' }
  /** What that press would teach if it was a step; null for any other press, which takes its place. */
  | { kind: 'pressed'; shown: Shown | null }
  /** The user's answer to `ask`. */
  | { kind: 'remember'; keep: boolean }
  /** A ring that the user had shown led on, or was wrong; `id` of their entry. */
  | { kind: 'learned'; id: string; ok: boolean }
  /** The user goes past the mailbox that is next on the list. */
  | { kind: 'skip' }
  /** The user came back from the direct page without a code. */
  | { kind: 'no-direct' }
  /** Keeps the worker awake while a guide is visible. */
  | { kind: 'ping' }
  /** What a look saw, while the debug view is on. */
  | { kind: 'insight'; insight: Insight };

export type ToFrame =
  /** The guide itself, once before its first `run`. */
  /** `texts`: when the user chose another language than the browser's. */
  | {
      kind: 'bundle';
      guide: Guide;
      labels: PreparedLabels;
      /** What the addresses of this provider tell. */
      pages: PageMap;
      bar: AddressBar;
      /** What its codes look like; null where none is kept. */
      code: CodeShape | null;
      styles: string;
      texts?: Readonly<Record<string, string>>;
    }
  | { kind: 'run'; run: GuideRun; progress: Progress; explain?: boolean }
  | { kind: 'turn'; mine: boolean }
  /** Pointing begins in this frame, and its script is there; or it is over. */
  | { kind: 'point'; on: boolean }
  /** The guide ended or was sent away: withdraw without a trace. */
  | { kind: 'stop' };
