/** Wires the worker: every listener is added at once, so that the browser can wake the worker for it. */
import { clientAt } from '../clients/hosts';
import { type Coordinator, createCoordinator } from '../frames/coordinator';
import { GUIDE_PORT } from '../frames/protocol';
import { createSettings } from '../settings';
import type { Handovers, HandoverVault } from '../tickets/handover';
import { identify } from './border';
import type { WorkerBrowser } from './browser';
import { type CodeVault, createCodeHandlers } from './codes';
import { watchFront } from './front';
import { createBriefings, createGuideHandlers } from './guidance';
import { createHandoverHandlers, openHandovers } from './handover';
import { FORMS_FILE, injectEverywhere, injectFrame, SENTINEL_FILE } from './inject';
import { createLocking, IDLE, type LockVault } from './lock';
import { createRouter, type Log } from './router';
import { createRuns, RUN } from './runs';
import { createSession } from './session';
import { createSites, patternOf } from './sites';

export interface WorkerDeps {
  browser: WorkerBrowser;
  vault: CodeVault & HandoverVault & LockVault;
  locks: Pick<LockManager, 'request'>;
  now: () => number;
  log: Log;
}

export function startWorker({ browser, vault, locks, now, log }: WorkerDeps): void {
  const session = createSession(browser.storage.session);
  const settings = createSettings(browser.storage, locks);
  const sites = createSites(browser, settings);
  const border = {
    id: browser.runtime.id,
    ownOrigin: browser.runtime.getURL('/').replace(/\/$/, ''),
    isGranted: sites.isGranted,
    isClient: async (origin: string) =>
      clientAt(origin) !== null && browser.permissions.contains({ origins: [patternOf(origin)] }),
  };
  const deps = { browser, session, settings, now };

  const front = watchFront(browser, () => frames.moved());
  const frames: Coordinator = createCoordinator({
    ...createBriefings({ ...deps, handovers: () => handovers }),
    front: front.order,
    connected: front.watch,
    loadForms: ({ tabId, frameId }) => injectFrame(browser, tabId, frameId, FORMS_FILE),
    async identify(sender) {
      const who = await identify(sender, border);
      if (who?.kind === 'page' || who?.kind === 'client') return who;
      log('port refused');
      return null;
    },
  });
  const runs = createRuns({
    ...deps,
    sites,
    began: frames.refresh,
    ended: () => frames.stop((_, run) => run.mode === 'started'),
  });
  const handovers: Handovers = openHandovers({
    browser,
    vault,
    now,
    log,
    runs,
    progressed: frames.refresh,
  });
  const locking = createLocking({ browser, vault, opened: async () => undefined });
  const handlers = {
    ...locking.handlers,
    ...createGuideHandlers(deps, { runs, sites, frames, handovers }),
    ...createHandoverHandlers(handovers),
    ...createCodeHandlers({ vault, session, now, progressed: frames.refresh }),
  };

  browser.runtime.onMessage.addListener(createRouter(handlers, border, log));
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === GUIDE_PORT) return frames.connect(port);
    log('port refused');
    port.disconnect();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RUN) void runs.end();
    if (name === IDLE) void locking.lookIfIdle().catch(() => undefined);
  });
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void locking.lockNow().catch(() => undefined);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    frames.stop(({ url }) => origins.includes(patternOf(url.origin)));
    void handovers.cancel();
    void sites.sync();
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    await sites.sync();
    // Open pages get no content script by themselves; one of them may be the code page.
    await injectEverywhere(browser, await sites.matches(), SENTINEL_FILE);
  });
}
