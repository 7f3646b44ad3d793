/** What one walk of the robot is, and the goals walks share. */
import type { WorldOptions } from '../options.ts';
import type { WorldState } from '../state.ts';

export interface Scenario {
  id: string;
  title: string;
  guide: 'get-code' | 'lift-ip-rule' | 'bind-laifaxin' | 'check-codes';
  /** Whose mailbox, when not NetEase's: picked in the popup, its host permitted before. */
  provider?: 'alibaba' | 'google' | 'tencent' | 'qq' | 'zoho' | 'free';
  /** The web host picked there, when not the usual one. */
  region?: string;
  options: Partial<WorldOptions>;
  /** Address the browser stands on before the guide starts, a template for `world.url` (`{jump}`: just logged in). */
  start: string;
  goal: (state: WorldState) => boolean;
  /** How it ends; 'done' unless said. `words-only`, `blocked`: the guide must say so and ring nothing. */
  expect?: 'done' | 'words-only' | 'blocked';
  /** Most clicks, choices and entries a person may need. */
  maxActions: number;
  /**
   * Controls (`data-w` names) that no ring leads to and the person does on their own when the card waits or has only
   * words: typed with `world.personTypes(control)` when that is not null, clicked otherwise. In this order.
   */
  person?: string[];
  /** Controls that the person presses before the guide is started, in this order. */
  before?: string[];
  /** Controls that the person presses once the guide has shown itself, against its advice, in this order. */
  astray?: string[];
  /** Control that does nothing the first time and says "try again": the person does, whatever the guide makes of it. */
  again?: string;
  /** Walked in every sample, however small. */
  always?: true;
  /** Path from which on it is like its siblings: a sample walks two of three of them to the first action there and no further. */
  sharedFrom?: string;
  /** What is walked right after, in the same browser. */
  then?: Pick<Scenario, 'guide' | 'start' | 'goal' | 'maxActions'>;
  /** Rows that must be ringed to be read, in this order: the step, and a text that only this row shows. */
  reads?: (state: WorldState) => { step: string; says: string }[];
  /** A button of the card that the person presses as soon as it is offered. */
  offer?: string;
  viewport?: { width: number; height: number };
  /** Page zoom in percent. */
  zoom?: number;
}

/** The account has a code in force that it did not have at the start. */
export const hasNewCode = (state: WorldState): boolean =>
  state.accounts.some((a) => a.codes.length > state.options.codes && a.pending === null);
