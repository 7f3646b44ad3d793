/** The texts of one language, when the user wants another than the browser's: a file of this extension, read as it lies. */

/** As the folders of `public/_locales` are called. `browser`: whatever the browser speaks. */
export const LANGUAGES = ['browser', 'zh_CN', 'zh_TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Message key to text, with `$1`… for the gaps. */
export type Texts = Readonly<Record<string, string>>;

/** Null for the browser's own language, and when the file can't be read: then the browser speaks for us. */
export async function loadTexts(
  language: Language,
  urlOf: (path: string) => string,
  load: typeof fetch,
): Promise<Texts | null> {
  if (language === 'browser' || !LANGUAGES.includes(language)) return null;
  try {
    const file = await load(urlOf(`/_locales/${language}/messages.json`));
    const messages = (await file.json()) as Record<string, { message: string }>;
    return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
  } catch {
    return null;
  }
}

/** A text with its gaps filled, as the browser does it; '' for a key that has none. */
export function fill(texts: Texts, key: string, parts: readonly string[]): string {
  const text = Object.hasOwn(texts, key) ? (texts[key] ?? '') : '';
  return text.replace(/\$(\d|\$)/g, (_, gap: string) => (gap === '$' ? '$' : (parts[Number(gap) - 1] ?? '')));
}
