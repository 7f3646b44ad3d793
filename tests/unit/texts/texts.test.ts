/** The user's language, in place of the browser's: the files are read as the browser would read them. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { guideBundleOf } from '@/utils/providers/guide-bundle';
import { chosenLanguage } from '@/utils/words/language';
import { fill, type Language, loadTexts } from '@/utils/words/texts';
import type { WorkerBrowser } from '@/utils/worker/browser';
import { createTexts } from '@/utils/worker/texts';

const ROOT = new URL('../../../public', import.meta.url).pathname;
const load = (async (path: string) => ({
  json: async () => JSON.parse(await readFile(ROOT + path, 'utf8')),
})) as unknown as typeof fetch;
const here = (path: string) => path;

describe('a language of one’s own', () => {
  it.each<[Language, string]>([
    ['zh_CN', '设置'],
    ['zh_TW', '設定'],
    ['en', 'Settings'],
  ])('%s is read from its file', async (language, title) => {
    const texts = await loadTexts(language, here, load);
    expect(texts && fill(texts, 'options_title', [])).toBe(title);
  });

  it('leaves the word to the browser where none was chosen or the file is not there', async () => {
    expect(await loadTexts('browser', here, load)).toBeNull();
    const gone = (() => Promise.reject(new Error('gone'))) as unknown as typeof fetch;
    expect(await loadTexts('en', here, gone)).toBeNull();
  });

  it('fills gaps as the browser does', () => {
    const texts = { a: '$1 of $2, $$5, $9.' };
    expect(fill(texts, 'a', ['one', '$2'])).toBe('one of $2, $5, .');
    expect(fill(texts, 'constructor', [])).toBe('');
  });

  it.each([
    ['en', 'en'],
    ['browser', 'browser'],
    [undefined, 'browser'],
  ])('stored as %s counts as %s', async (language, expected) => {
    const local = { get: async () => ({ settings: { language } }) };
    expect(await chosenLanguage({ local })).toBe(expected);
  });
});

describe('the worker', () => {
  const browser = {
    i18n: { getMessage: (key: string) => `browser's ${key}` },
    runtime: { getURL: here },
  } as unknown as WorkerBrowser;
  const speaking = (language: Language) => {
    const settings = { read: async () => ({ language }) } as never;
    return createTexts({ browser, settings, load });
  };

  it('says what it says in that language', async () => {
    expect((await speaking('en').say())('options_title')).toBe('Settings');
    expect((await speaking('browser').say())('options_title')).toBe("browser's options_title");
  });

  it('hands a page every word its guide can say, and no others', async () => {
    const bundle = guideBundleOf({ guide: 'get-code' });
    if (!bundle) throw new Error('no guide');
    const { texts = {} } = await speaking('zh_TW').worded(bundle);
    for (const { text, value } of bundle.guide.steps) {
      expect(texts[text]).toBeTruthy();
      if (value) expect(texts[value]).toBeTruthy();
    }
    expect(texts.card_close).toBe('關閉嚮導');
    expect(texts[bundle.guide.lost]).toBeTruthy();
    expect(texts.popup_title).toBeUndefined();
    expect((await speaking('browser').worded(bundle)).texts).toBeUndefined();
    const clients = (await speaking('en').forClients()) ?? {};
    expect(clients.pointing_start).toBeTruthy();
    expect(clients.popup_title).toBeUndefined();
    expect(await speaking('browser').forClients()).toBeNull();
  });
});
