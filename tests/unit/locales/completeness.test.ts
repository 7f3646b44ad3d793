/** No text in code, no key without its text, in any language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, { message: string; placeholders?: unknown }>;

const ROOT = new URL('../../../', import.meta.url).pathname;
const LOCALES = ['zh_CN', 'zh_TW', 'en'] as const;
const texts = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    JSON.parse(readFileSync(`${ROOT}public/_locales/${locale}/messages.json`, 'utf8')) as Messages,
  ]),
) as Record<(typeof LOCALES)[number], Messages>;

const sources = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${ROOT}${folder}/${file}`, 'utf8') })),
);
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** `$1`… of a text, sorted. */
const parts = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('texts', () => {
  it.each(LOCALES)('%s has every key, none empty', (locale) => {
    expect(Object.keys(texts[locale]).sort()).toEqual(Object.keys(texts.zh_CN).sort());
    const empty = Object.entries(texts[locale]).filter(([, { message }]) => !message.trim());
    expect(empty).toEqual([]);
  });

  it('fill the same gaps in every language', () => {
    const different = Object.keys(texts.zh_CN).filter((key) =>
      LOCALES.some(
        (locale) =>
          parts(texts[locale][key]?.message ?? '').join() !== parts(texts.zh_CN[key]?.message ?? '').join(),
      ),
    );
    expect(different).toEqual([]);
  });

  it('stand in the locale files, not in components', () => {
    const han = sources.filter(
      ({ file, text }) =>
        /^(components|entrypoints)\//.test(file) && /\p{Script=Han}/u.test(withoutComments(text)),
    );
    expect(han.map(({ file }) => file)).toEqual([]);
  });

  it('use no simplified characters in Traditional Chinese', () => {
    const simplified = /[们这为个会时对发经点击设码账录导选择显复删邮网页务单读写请没后还关闭启动应该过进应]/;
    // Labels of NetEase's own pages are quoted as they stand there.
    const found = Object.entries(texts.zh_TW).filter(([, { message }]) =>
      simplified.test(message.replace(/「[^」]*」/g, '')),
    );
    expect(found.map(([key]) => key)).toEqual([]);
  });
});
