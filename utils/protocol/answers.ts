/** Shapes that several answers of the worker share. */
import type { CodeSummary } from '../codes/code';
import type { GuideId } from '../guides/guide-id';
import type { Entry } from '../learned/entry';
import type { MessageKey } from '../words/message-key';
import type { Language } from '../words/texts';

/** A message key, and what fills its gaps. */
export interface Refused {
  error: MessageKey;
  parts?: string[];
}

/** The stored codes as the popup lists them. */
export interface ListedCodes {
  codes: CodeSummary[];
  damaged: number;
  newer: number;
  locked: boolean;
  /** Reports of pages kept while locked, to be opened at the next unlock. */
  waiting: number;
  /** Why `codes` may be incomplete right now: a message key, or null. */
  problem?: MessageKey | null;
  /** Hosts of `codes` on which the user permits us: only to these may a link lead. */
  linkable: string[];
}

/** What the settings page shows and changes, as it lies in the settings. */
export interface SettingsAnswer {
  hiddenGuides: GuideId[];
  hiddenOn: HiddenOn[];
  reminders: boolean;
  clearSeconds: number;
  language: Language;
  debugView: boolean;
}

/** What the administrator has set; see utils/policy. */
export interface Policy {
  /** Names and origins of the clients a code may be sent to; null: the user decides. */
  allowedClients: string[] | null;
  passphraseRequired: boolean;
  /** Longest time until the vault locks by itself; null: the user decides. */
  autoLockMinutes: number | null;
  exportsAllowed: boolean;
  guides: { [guide in 'get-code' | 'lift-ip-rule']?: 'on' | 'off' | undefined };
  /** Mail address, or ''. */
  adminContact: string;
  /** What the company's users need not show themselves (utils/learned/pack.ts). */
  guidePack: Entry[];
}

/** A guide that does not come up by itself on one host. */
export interface HiddenOn {
  guide: GuideId;
  host: string;
}

/** How a request to the vault ended. `error` with the `parts` that fill its gaps. */
export interface Outcome {
  ok: boolean;
  error?: MessageKey;
  parts?: string[];
}
