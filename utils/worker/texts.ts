/** What the worker says, and what it hands to pages to say, in the language the user chose. */
import type { GuideBundle } from '../guides/guide-bundle';
import type { SettingsStore } from '../settings/settings';
import type { Say } from '../words/message-key';
import { fill, type Language, loadTexts, type Texts } from '../words/texts';
import type { WorkerBrowser } from './browser';

export interface WorkerTexts {
  /** A sayer for the language of now. */
  say(): Promise<Say>;
  /** What our scripts in a client's page say; null for the browser's own words. */
  forClients(): Promise<Texts | null>;
  /** The guide bundle with its words, when the browser's own would be the wrong ones. */
  worded(bundle: GuideBundle): Promise<GuideBundle>;
}

interface Deps {
  browser: WorkerBrowser;
  settings: Pick<SettingsStore, 'read'>;
  load: typeof fetch;
}

/** What every card says, whatever its guide. */
const CARD = /^card_/;
const CLIENTS = /^(?:(?:card|custom|pointing)_|shared_comma$)/;

const only = (texts: Texts, wanted: (key: string) => boolean): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => wanted(key)));

export function createTexts({ browser, settings, load }: Deps): WorkerTexts {
  let known: { language: Language; texts: Promise<Texts | null> } | null = null;

  const own = async (): Promise<Texts | null> => {
    const { language } = await settings.read();
    if (known?.language !== language) {
      known = { language, texts: loadTexts(language, (path) => browser.runtime.getURL(path as never), load) };
    }
    return known.texts;
  };

  return {
    async say() {
      const texts = await own();
      return (key, ...parts) =>
        (texts ? fill(texts, key, parts) : browser.i18n.getMessage(key as never, parts)) || key;
    },
    async forClients() {
      const texts = await own();
      return texts && only(texts, (key) => CLIENTS.test(key));
    },
    async worded(bundle) {
      const texts = await own();
      if (!texts) return bundle;
      const { lost, steps } = bundle.guide;
      const keys = new Set<string | undefined>([
        lost,
        ...steps.flatMap(({ text, value, offers = [] }) => [
          text,
          value,
          ...offers.map((offer) => offer.text),
        ]),
      ]);
      return { ...bundle, texts: only(texts, (key) => keys.has(key) || CARD.test(key)) };
    },
  };
}
