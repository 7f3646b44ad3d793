/** A browser small enough to read: what the worker calls, with the traps of the real one that matter here. */
import type { WorkerBrowser } from '@/utils/worker/browser';

export const OWN_ID = 'abcdefghijklmnopabcdefghijklmnop';
export const OWN_ORIGIN = `chrome-extension://${OWN_ID}`;

class FakeEvent<A extends unknown[]> {
  private listeners: ((...args: A) => unknown)[] = [];
  addListener = (listener: (...args: A) => unknown) => void this.listeners.push(listener);
  removeListener = (listener: (...args: A) => unknown) => {
    this.listeners = this.listeners.filter((one) => one !== listener);
  };
  /** What the first listener answers. */
  emit = (...args: A): unknown => this.listeners.map((listener) => listener(...args))[0];
  clear = () => {
    this.listeners = [];
  };
}

/** Slow on purpose: each call takes a few turns of the event loop, so that unserialised changes would be lost. */
class FakeArea {
  items: Record<string, unknown> = {};
  get = async (key: string) => {
    await turns(2);
    return structuredClone(key in this.items ? { [key]: this.items[key] } : {});
  };
  set = async (items: Record<string, unknown>) => {
    await turns(2);
    Object.assign(this.items, structuredClone(items));
  };
  remove = async (key: string) => {
    await turns(2);
    delete this.items[key];
  };
}

export async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

const INSTALLED = ['https://qiye.163.com/*', 'https://*.qiye.163.com/*', 'https://qy.163.com/*'];

export interface FakeTab {
  id: number;
  url: string;
  pendingUrl?: string;
  windowId: number;
  active: boolean;
  lastAccessed?: number;
  discarded?: boolean;
  openerTabId?: number;
}

const matches = (url: string, patterns: string | readonly string[]) =>
  [patterns].flat().some((pattern) => {
    // A match pattern knows no hash.
    if (pattern.startsWith(OWN_ORIGIN)) return url.replace(/#.*$/, '') === pattern;
    const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
    const { protocol, hostname, pathname } = new URL(url);
    const hostFits = host.startsWith('*.')
      ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
      : hostname === host;
    const pathFits = path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : path === pathname;
    return protocol === 'https:' && hostFits && pathFits;
  });

export function fakeBrowser() {
  const log: unknown[] = [];
  const state = {
    tabs: [] as FakeTab[],
    focusedWindow: 1,
    permitted: new Set<string>(),
    registered: new Map<string, { id: string; js: string[]; matches: string[] }>(),
    alarms: new Map<string, number>(),
    /** Scripts put into frames: `file tab/frame`, `*` for every frame. */
    executed: [] as string[],
    badge: { text: '', color: '' },
    /** What the administrator has set. */
    managed: {} as Record<string, unknown>,
    /** Badge and title of single tabs. */
    signs: new Map<number, string>(),
    titles: new Map<number, string>(),
    /** Tabs into which no script can be put. */
    broken: new Set<number>(),
  };
  const events = {
    message: new FakeEvent<[message: unknown, sender: unknown]>(),
    connect: new FakeEvent<[port: unknown]>(),
    installed: new FakeEvent<[{ reason: string }]>(),
    alarm: new FakeEvent<[{ name: string }]>(),
    activated: new FakeEvent<[{ tabId: number }]>(),
    windowFocused: new FakeEvent<[windowId: number]>(),
    command: new FakeEvent<[name: string]>(),
    idle: new FakeEvent<[state: string]>(),
    startup: new FakeEvent<[]>(),
    stored: new FakeEvent<[changes: object, area: string]>(),
    notified: new FakeEvent<[id: string]>(),
    permissionAdded: new FakeEvent<[{ origins?: string[] }]>(),
    permissionRemoved: new FakeEvent<[{ origins?: string[] }]>(),
  };
  const local = new FakeArea();
  const session = new FakeArea();
  const api = {
    storage: { local, session, managed: { get: async () => state.managed }, onChanged: events.stored },
    runtime: {
      id: OWN_ID,
      getURL: (path: string) => OWN_ORIGIN + path,
      onMessage: events.message,
      sendMessage: async (message: { type: string }) => {
        log.push(['runtime.sendMessage', message]);
        return 'emptied';
      },
      onConnect: events.connect,
      onInstalled: events.installed,
      onStartup: events.startup,
    },
    alarms: {
      onAlarm: events.alarm,
      create: async (name: string, { when, periodInMinutes }: { when?: number; periodInMinutes?: number }) =>
        void state.alarms.set(name, when ?? (periodInMinutes ?? 0) * 60_000),
      clear: async (name: string) => state.alarms.delete(name),
    },
    offscreen: {
      createDocument: async ({ url }: { url: string }) => void log.push(['offscreen.open', url]),
      closeDocument: async () => void log.push(['offscreen.close']),
    },
    extension: { inIncognitoContext: false },
    i18n: { getMessage: (key: string, parts: string[] = []) => [key, ...parts].join(' ') },
    notifications: {
      onClicked: events.notified,
      create: async (id: string, { title, message }: { title: string; message: string }) =>
        void log.push(['notify', id, title, message]),
      clear: async (id: string) => void log.push(['notifications.clear', id]),
    },
    action: {
      setBadgeText: async ({ text, tabId }: { text: string | null; tabId?: number }) => {
        if (tabId === undefined) Object.assign(state.badge, { text });
        else if (text === null) state.signs.delete(tabId);
        else state.signs.set(tabId, text);
      },
      getBadgeText: async () => state.badge.text,
      setBadgeBackgroundColor: async ({ color, tabId }: { color: string; tabId?: number }) => {
        if (tabId === undefined) Object.assign(state.badge, { color });
      },
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
        void state.titles.set(tabId, title),
      getTitle: async () => 'extName',
    },
    commands: { onCommand: events.command },
    idle: { onStateChanged: events.idle },
    permissions: {
      onAdded: events.permissionAdded,
      onRemoved: events.permissionRemoved,
      contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
        [...origins, ...permissions].every((one) => state.permitted.has(one)),
      getAll: async () => ({
        origins: [...INSTALLED, ...[...state.permitted].filter((one) => one.startsWith('https:'))],
        permissions: [...state.permitted].filter((one) => !one.startsWith('https:')),
      }),
      /** The real one refuses as a whole what the manifest requires. */
      remove: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) => {
        if (origins.some((one) => INSTALLED.includes(one)))
          throw new Error('You cannot remove required permissions.');
        for (const one of [...origins, ...permissions]) state.permitted.delete(one);
        return true;
      },
    },
    scripting: {
      registerContentScripts: async (scripts: { id: string; js: string[]; matches: string[] }[]) => {
        for (const script of scripts) {
          if (state.registered.has(script.id)) throw new Error('Duplicate script ID');
          state.registered.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) if (!state.registered.delete(id)) throw new Error('Nonexistent script ID');
      },
      executeScript: async (injection: {
        target: { tabId: number; allFrames?: boolean; frameIds?: number[] };
        files: string[];
      }) => {
        const { tabId, frameIds } = injection.target;
        if (state.broken.has(tabId)) throw new Error('Cannot access contents of the page');
        state.executed.push(`${injection.files.join()} ${tabId}/${frameIds?.join() ?? '*'}`);
      },
    },
    tabs: {
      onActivated: events.activated,
      query: async (query: { url?: string[]; active?: boolean; lastFocusedWindow?: boolean }) =>
        state.tabs.filter(
          (tab) =>
            (!query.url || matches(tab.url, query.url)) &&
            (query.active === undefined || tab.active === query.active) &&
            (!query.lastFocusedWindow || tab.windowId === state.focusedWindow),
        ),
      update: async (id: number, change: object) => void log.push(['tabs.update', id, change]),
      get: async (id: number) => {
        const tab = state.tabs.find((one) => one.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}`);
        return tab;
      },
      sendMessage: async (id: number, message: object, to: object) => {
        log.push(['tabs.sendMessage', id, message, to]);
        return true;
      },
      create: async ({ url }: { url: string }) => {
        log.push(['tabs.create', url]);
        return { id: 99 };
      },
    },
    windows: {
      WINDOW_ID_NONE: -1,
      onFocusChanged: events.windowFocused,
      getLastFocused: async () => ({ id: state.focusedWindow }),
      update: async (id: number, change: object) => void log.push(['windows.update', id, change]),
      create: async ({ url, type }: { url: string; type: string }) =>
        void log.push(['windows.create', type, url]),
    },
  };
  return { browser: api as unknown as WorkerBrowser, state, events, local, session, log };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
