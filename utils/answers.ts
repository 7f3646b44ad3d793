/** Shapes that several answers of the worker share. */
import type { GuideId } from './guides/guide-id';
import type { Language } from './texts/texts';

/** A message key, and what fills its gaps. */
export interface Refused {
  error: string;
  parts?: string[];
}

/** What the settings page shows and changes, as it lies in the settings. */
export interface SettingsAnswer {
  hiddenGuides: GuideId[];
  reminders: boolean;
  clearSeconds: number;
  language: Language;
}

/** How a request to the vault ended. `error` with the `parts` that fill its gaps. */
export interface Outcome {
  ok: boolean;
  error?: string;
  parts?: string[];
}
