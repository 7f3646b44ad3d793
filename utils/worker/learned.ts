/** What users have shown: kept in the settings, taught to guides, told to our pages; the company's beside it, from the policy. */
import type { GuideBundle } from '../guides/guide-bundle';
import { RULE_VARIANTS } from '../guides/rule-variants';
import type { Step } from '../guides/types';
import { stepOf } from '../learned/compile';
import type { Entry, Learned, Shown } from '../learned/entry';
import { teach } from '../learned/fit';
import { withOutcome, withShown, withSwitch } from '../learned/keep';
import { compare, parsePack, writePack } from '../learned/pack';
import { whyRefused } from '../learned/words';
import type { Policy } from '../protocol/answers';
import type { Told } from '../protocol/learned-messages';
import { guideBundleOf } from '../providers/guide-bundle';
import { PROVIDERS } from '../providers/list';
import { guidingSite, pageKindOf } from '../providers/sites';
import type { SettingsStore } from '../settings/settings';
import type { FrameRef } from './frames/coordinator';
import type { Handlers } from './router';
import type { SessionStore } from './session';
import { hintFor } from './session-reducers';

interface Deps {
  settings: SettingsStore;
  session: Pick<SessionStore, 'read'>;
  policy(): Promise<Policy>;
  now: () => number;
  newId(): string;
  /** What is taught has changed. */
  changed(): Promise<void>;
}

type LearnedHandlers = Pick<Handlers, Extract<keyof Handlers, `learned/${string}`>>;

export interface Lessons {
  /** The guide bundle with what was shown for its guide. */
  taught(bundle: GuideBundle): Promise<GuideBundle>;
  /** A ring of a sight that was shown led on, or was wrong. */
  went(sight: string, isRight: boolean): Promise<void>;
  /** What a page's press is as an entry; null for what must not be kept. */
  entryFor(shown: Shown, page: FrameRef): Promise<Entry | null>;
  /** The user wants these kept. */
  keep(entries: readonly Entry[]): Promise<void>;
  handlers: LearnedHandlers;
}

/** The step an entry stands for, in any way of its guide; null when there is none. */
const stepFor = (entry: Entry): Step | null =>
  PROVIDERS.filter(({ id }) => id === entry.provider)
    .flatMap(({ id }) =>
      [undefined, ...RULE_VARIANTS].map((variant) =>
        guideBundleOf({ guide: entry.guide, provider: id, variant }),
      ),
    )
    .map((bundle) => bundle && stepOf(bundle.guide, entry))
    .find((step) => step !== null) ?? null;
const isKnown = (entry: Entry): boolean => stepFor(entry) !== null;
const told = <E extends Entry>(entry: E): Told<E> => ({ ...entry, about: stepFor(entry)?.text ?? '' });

export function createLessons({ settings, session, policy, now, newId, changed }: Deps): Lessons {
  const own = async () => (await settings.read()).learned;
  const put = async (change: (learned: Learned[]) => Learned[]) => {
    await settings.change((all) => ({ ...all, learned: change(all.learned) }));
    await changed().catch(() => undefined);
    return { ok: true };
  };
  const today = () => new Date(now()).toISOString().slice(0, 10);
  const accountOf = async ({ tabId, openerTabId }: Pick<FrameRef, 'tabId' | 'openerTabId'>) =>
    hintFor(await session.read(), { tabId, openerTabId });

  async function entryFor(shown: Shown, page: Pick<FrameRef, 'tabId' | 'openerTabId' | 'url'>) {
    const account = [await accountOf(page)].filter(Boolean);
    const isPrivate = [shown.words, shown.near?.words ?? ''].some(
      (words) => words && whyRefused(words, account) !== null,
    );
    const { id: provider } = guidingSite(page.url);
    const entry: Entry = { ...shown, page: pageKindOf(page.url), provider, date: today() };
    return isPrivate || !isKnown(entry) ? null : entry;
  }

  return {
    entryFor,
    async keep(entries) {
      await put((all) => entries.reduce((kept, entry) => withShown(kept, entry, newId()), all));
    },
    async taught(bundle) {
      const known = await Promise.all([own(), policy()]).catch(() => null);
      return known ? teach(bundle, known[0], known[1].guidePack) : bundle;
    },
    async went(id, isRight) {
      const before = (await own()).find((one) => one.id === id);
      if (!before) return;
      const [after] = withOutcome([before], id, isRight);
      await settings.change((all) => ({ ...all, learned: withOutcome(all.learned, id, isRight) }));
      // Set aside, or about to be: the pages that are open forget it, too.
      if (after && after.failed > before.failed) await changed().catch(() => undefined);
    },
    handlers: {
      async 'learned/shown'({ shown }, page) {
        const entry = await entryFor(shown, page);
        if (!entry) return { kept: false };
        await put((all) => withShown(all, entry, newId()));
        return { kept: true };
      },
      'learned/list': async () => ({
        own: (await own()).map(told),
        company: (await policy()).guidePack.map(told),
      }),
      'learned/switch': ({ id, on }) => put((all) => withSwitch(all, id, on)),
      'learned/remove': ({ id }) => put((all) => all.filter((one) => one.id !== id)),
      async 'learned/export'() {
        const all = await own();
        return { text: writePack(all), count: all.length };
      },
      async 'learned/import'({ text, apply }) {
        const pack = parsePack(text);
        if (!pack) return { error: 'learned_errorForeign' };
        const entries = pack.entries.filter(isKnown);
        const refused = pack.refused + pack.entries.length - entries.length;
        const items = compare(await own(), { ...pack, entries });
        if (apply)
          await put((all) =>
            compare(all, { ...pack, entries })
              .filter(({ action }) => action === 'new')
              .reduce((kept, { entry }) => withShown(kept, entry, newId()), all),
          );
        return { items, refused };
      },
    },
  };
}
