/** Web clients the user added: kept in the settings, pointed at in their own page, given up with their permission. */
import { readAddress } from '../handover/adding/address';
import {
  type CustomClient,
  type CustomSummary,
  FIELD_ROLES,
  type FormMap,
  MOST_CUSTOM,
} from '../handover/custom-client';
import type { Outcome } from '../protocol/messages';
import type { SettingsStore } from '../settings/settings';
import type { WorkerBrowser } from './browser';
import { CUSTOM_FILE, POINTING_FILE } from './inject';
import type { Handlers } from './router';
import type { ClientSender } from './sender-identity';
import { patternOf } from './sites';
import type { TabScript } from './tab-script';

interface Deps {
  browser: WorkerBrowser;
  settings: SettingsStore;
  tabScript: TabScript;
  now: () => number;
  /** A client is given up: no ticket may be left for it. */
  gone(): Promise<void>;
}

export interface Customs {
  isCustom(origin: string): Promise<boolean>;
  /** Null where nobody has pointed at the fields yet. */
  formAt(origin: string): Promise<FormMap | null>;
  /** Origins of the clients a code can be sent to. */
  ready(): Promise<string[]>;
  list(): Promise<CustomSummary[]>;
  add(address: string): Promise<Outcome>;
  remove(origin: string): Promise<Outcome>;
  /** Leads a hand-over. */
  lead(origin: string, landed: (tabId: number) => Promise<void>): Promise<boolean>;
  point(origin: string): Promise<Outcome>;
  /** Whether fields are to be pointed at in this very frame. */
  isPointing(page: ClientSender): Promise<boolean>;
  /** Whatever is going on in a client's page, our script comes into it no more. */
  end(): Promise<void>;
  /** @param form null: given up */
  pointed(page: ClientSender, form: FormMap | null): Promise<boolean>;
}

const KEY = 'pointing';
const LONGEST_POINTING_MS = 1_800_000;

/** What was added under older rules stays in the list, to be removed; no code goes there. */
const isFit = (origin: string) => !('error' in readAddress(origin));

interface Pointing {
  origin: string;
  tabId: number;
  /** ms since the epoch. */
  at: number;
}

export function createCustoms({ browser, settings, tabScript, now, gone }: Deps): Customs {
  const { session } = browser.storage;
  const all = async () => (await settings.read()).clients;
  const at = async (origin: string) => (await all()).find((client) => client.origin === origin) ?? null;
  const isPermitted = (origin: string) => browser.permissions.contains({ origins: [patternOf(origin)] });
  const put = (change: (clients: CustomClient[]) => CustomClient[]) =>
    settings.change((before) => ({ ...before, clients: change(before.clients) }));

  const end = async () => {
    await Promise.all([session.remove(KEY), tabScript.end()]);
  };

  const isPointing: Customs['isPointing'] = async ({ url, tabId, frameId }) => {
    const { [KEY]: stored } = (await session.get(KEY)) as { [KEY]?: Pointing };
    const age = stored ? now() - stored.at : -1;
    const isHere = stored?.origin === url.origin && stored.tabId === tabId && frameId === 0;
    return isHere && age >= 0 && age < LONGEST_POINTING_MS && (await at(url.origin)) !== null;
  };

  return {
    isPointing,
    end,
    isCustom: async (origin) => (await at(origin)) !== null,
    formAt: async (origin) => (isFit(origin) && (await at(origin))?.form) || null,
    ready: async () => (await all()).flatMap(({ origin, form }) => (form && isFit(origin) ? [origin] : [])),
    list: async () =>
      (await all()).map(({ origin, form }) => ({
        origin,
        roles: FIELD_ROLES.filter((role) => form?.fields[role]),
      })),

    async add(address) {
      const read = readAddress(address);
      if ('error' in read) return { ok: false, error: read.error };
      const { origin, landing } = read;
      const { clients, sites } = await settings.read();
      // A page where codes are made may hand codes in; a client's page must not.
      if (sites.includes(origin)) return { ok: false, error: 'custom_errorNetease' };
      if (clients.some((client) => client.origin === origin))
        return { ok: false, error: 'custom_errorKnown' };
      if (clients.length >= MOST_CUSTOM) return { ok: false, error: 'custom_errorMany' };
      if (!(await isPermitted(origin))) return { ok: false, error: 'custom_errorPermission' };
      await put((before) => [...before, { origin, landing, form: null }]);
      return { ok: true };
    },

    async remove(origin) {
      if (!(await at(origin))) return { ok: false, error: 'custom_errorGone' };
      await put((before) => before.filter((client) => client.origin !== origin));
      await Promise.all([gone(), end()]);
      await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
      return { ok: true };
    },

    async lead(origin, landed) {
      const client = await at(origin);
      if (!client) return false;
      return tabScript.lead({ file: CUSTOM_FILE, origin, landing: client.landing, now: now(), landed });
    },

    async point(origin) {
      const client = await at(origin);
      if (!client) return { ok: false, error: 'custom_errorGone' };
      const read = readAddress(origin);
      if ('error' in read) return { ok: false, error: read.error };
      if (!(await isPermitted(origin))) return { ok: false, error: 'custom_errorPermission' };
      const landed = (tabId: number) =>
        session.set({ [KEY]: { origin, tabId, at: now() } satisfies Pointing });
      const way = { file: POINTING_FILE, origin, landing: client.landing, now: now(), landed } as const;
      return (await tabScript.lead(way)) ? { ok: true } : { ok: false, error: 'custom_errorTab' };
    },

    async pointed(page, form) {
      if (!(await isPointing(page))) return false;
      const { origin } = page.url;
      if (form) {
        const { place } = form;
        await put((before) =>
          before.map((client) => (client.origin === origin ? { origin, landing: place, form } : client)),
        );
      }
      await end();
      return true;
    },
  };
}

type CustomHandlers = Pick<Handlers, Extract<keyof Handlers, `clients/${string}` | `pointing/${string}`>>;

export function createCustomHandlers(customs: Customs): CustomHandlers {
  return {
    'clients/list': async () => ({ clients: await customs.list() }),
    'clients/add': ({ address }) => customs.add(address),
    'clients/remove': ({ origin }) => customs.remove(origin),
    'clients/point': ({ origin }) => customs.point(origin),
    'pointing/look': async (_, page) => ({ active: await customs.isPointing(page) }),
    'pointing/done': async ({ form }, page) => ({ ok: await customs.pointed(page, form) }),
    'pointing/stop': async (_, page) => ({ ok: await customs.pointed(page, null) }),
  };
}
