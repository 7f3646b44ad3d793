/** The chosen language, for pages that must know it before they show anything. No zod: it is read at every opening. */
import type { Language } from './texts';

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
}

/** As it lies in `storage.local` (utils/settings/settings.ts); `browser` for whatever can't be read. Never rejects. */
export async function chosenLanguage({ local }: { local: Area }): Promise<Language> {
  const { settings } = await local.get('settings').catch(() => ({ settings: undefined }));
  const language = (settings as { language?: unknown } | undefined)?.language;
  // What is no language has no file and leaves the browser's own.
  return typeof language === 'string' ? (language as Language) : 'browser';
}
