/** Web sites our scripts may be on: those of providers, and each one the user enabled and still permits. */
import { createQueue } from '../basics/queue';
import { clientAt } from '../handover/web-clients';
import { INSTALL_MATCHES, SITES, siteOfHost } from '../providers/sites';
import type { SettingsStore } from '../settings/settings';
import type { WorkerBrowser } from './browser';
import { injectEverywhere, MORE_SENTINEL_FILE, register, SENTINEL_FILE, unregister } from './inject';

const SCRIPT_ID = 'sites';

/** Providers that ask for their hosts when they are chosen. */
const CHOSEN_LATER = SITES.flatMap(({ hosts }) => hosts.matches).filter(
  (one) => !INSTALL_MATCHES.includes(one),
);
const isInstalled = (hostname: string) => siteOfHost(hostname)?.hosts.matches === INSTALL_MATCHES;

export interface Sites {
  isGranted(origin: string): Promise<boolean>;
  /** Match patterns of every granted site. */
  matches(): Promise<string[]>;
  /** The user enabled one origin and permitted it. False when they did not, or it is no plain https origin. */
  enable(origin: string): Promise<boolean>;
  /** Makes the registered sentinel fit what is enabled and permitted. Chrome forgets it at each update. */
  sync(): Promise<void>;
  /** Puts the sentinel into every page that is open already. */
  visit(): Promise<void>;
}

export const patternOf = (origin: string) => `${origin}/*`;

export function createSites(browser: WorkerBrowser, settings: SettingsStore): Sites {
  const isPermitted = (origin: string) => browser.permissions.contains({ origins: [patternOf(origin)] });
  /** Patterns of providers that the user has chosen and permitted. */
  const chosen = async () => {
    const permitted = await Promise.all(
      CHOSEN_LATER.map((match) => browser.permissions.contains({ origins: [match] })),
    );
    return CHOSEN_LATER.filter((_, i) => permitted[i]);
  };

  const enabled = async () => {
    const { sites } = await settings.read();
    const permitted = await Promise.all(sites.map(isPermitted));
    return sites.filter((_, i) => permitted[i]);
  };

  const inTurn = createQueue();
  const syncNow = async () => {
    const sites = await enabled();
    await settings.change((all) => ({ ...all, sites: all.sites.filter((site) => sites.includes(site)) }));
    const matches = [...(await chosen()), ...sites.map(patternOf)];
    if (matches.length === 0) return unregister(browser, SCRIPT_ID);
    await register(browser, {
      id: SCRIPT_ID,
      files: [MORE_SENTINEL_FILE],
      matches,
      allFrames: true,
      persist: true,
    });
  };

  const sync = () => inTurn(syncNow);

  return {
    sync,
    async visit() {
      const more = [...(await chosen()), ...(await enabled()).map(patternOf)];
      await injectEverywhere(browser, [...INSTALL_MATCHES], SENTINEL_FILE);
      if (more.length > 0) await injectEverywhere(browser, more, MORE_SENTINEL_FILE);
    },
    async isGranted(origin) {
      const url = new URL(origin);
      if (url.protocol !== 'https:') return false;
      if (url.port === '' && isInstalled(url.hostname)) return true;
      if (url.port === '' && siteOfHost(url.hostname)) return isPermitted(origin);
      return (await settings.read()).sites.includes(origin) && isPermitted(origin);
    },
    async matches() {
      return [...INSTALL_MATCHES, ...(await chosen()), ...(await enabled()).map(patternOf)];
    },
    async enable(origin) {
      if (!URL.canParse(origin)) return false;
      const url = new URL(origin);
      if (url.protocol !== 'https:' || url.origin !== origin || !(await isPermitted(origin))) return false;
      // A client's page may speak of a hand-over, never of codes.
      if (clientAt(origin)) return false;
      if ((await settings.read()).clients.some((client) => client.origin === origin)) return false;
      await settings.change((all) => ({ ...all, sites: [...new Set([...all.sites, origin])] }));
      await sync();
      await injectEverywhere(browser, [patternOf(origin)], MORE_SENTINEL_FILE);
      return true;
    },
  };
}
