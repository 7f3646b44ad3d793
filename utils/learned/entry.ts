/** What the user has shown once: what a person sees of a control, and which step it is. Nothing of how the page is built. */
import type { GuideId } from '../guides/guide-id';
import type { PageKind } from '../guides/types';

/** Kinds of things that can be shown: as the finder of that kind finds them again. */
export const THINGS = ['control', 'toggle', 'choice', 'field', 'list'] as const;
export type Thing = (typeof THINGS)[number];

/** What the words beside it belong to. */
export const NEARS = ['row', 'block', 'dialog'] as const;
export type Near = (typeof NEARS)[number];

export const PAGE_LANGUAGES = ['zh-CN', 'zh-TW', 'en', 'other'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** What the page's script tells of it. */
export interface Shown {
  guide: GuideId;
  /** The step whose target it is. */
  step: string;
  thing: Thing;
  /** Its name, as `tidy` has it. */
  words: string;
  /** The title of the row, block or window it stands in. */
  near: { in: Near; words: string } | null;
  language: PageLanguage;
}

/** What is kept, and what a pack holds. */
export interface Entry extends Shown {
  page: PageKind;
  /** Whose pages; null where nobody's. */
  provider: string | null;
  /** The day it was shown: `2026-01-31`. */
  date: string;
}

/** With what has become of it here. */
export interface Learned extends Entry {
  id: string;
  /** How often its ring was followed and the page went on. */
  uses: number;
  /** How often in a row it was wrong. */
  failed: number;
  /** Switched off by the user. */
  off: boolean;
}

/** So often wrong in a row, and it is set aside. */
export const FAILS = 2;
/** Entries kept here; a pack holds no more either. */
export const MOST_ENTRIES = 200;

export const isInUse = ({ off, failed }: Pick<Learned, 'off' | 'failed'>): boolean => !off && failed < FAILS;

/** Two entries for the same thing to do, on the same kind of page: one of them is out of date. */
export const isSameTarget = (a: Entry, b: Entry): boolean =>
  a.guide === b.guide &&
  a.step === b.step &&
  a.page === b.page &&
  a.provider === b.provider &&
  a.language === b.language;

/** The same thing shown twice, whenever that was. */
export const isSameEntry = (a: Entry, b: Entry): boolean =>
  isSameTarget(a, b) &&
  a.thing === b.thing &&
  a.words === b.words &&
  a.near?.in === b.near?.in &&
  a.near?.words === b.near?.words;
