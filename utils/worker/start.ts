/** Wires the worker: every listener is added at once, so that the browser can wake the worker for it. */
import type { Vault } from '../codes/vault';
import type { Handovers, HandoverVault } from '../handover/tickets/handover';
import { clientAt } from '../handover/web-clients';
import { createInsights } from '../help/insights';
import { createTrail } from '../help/trail';
import { GUIDE_PORT } from '../protocol/frame-port';
import { guideBundleOf } from '../providers/guide-bundle';
import { guidingSite } from '../providers/sites';
import { createPolicyMemory } from '../settings/remembered-policy';
import { createSettings } from '../settings/settings';
import type { WorkerBrowser } from './browser';
import { createChoiceHandlers } from './choices';
import { CLIPBOARD, createClipboardKeeper } from './clipboard';
import { type CodeVault, createCodeHandlers } from './codes';
import { type Customs, createCustomHandlers, createCustoms } from './customs';
import { rememberDirect } from './direct';
import { type Coordinator, createCoordinator } from './frames/coordinator';
import { createBriefings, createGuideHandlers } from './guidance';
import { createHandoverHandlers, openHandovers } from './handover';
import { askAddress, FORMS_FILE, injectFrame, SHOWING_FILE } from './inject';
import { createLaps, type Laps } from './laps';
import { createLearning, type Learning } from './learning';
import { createLocking, IDLE, type LockVault } from './lock';
import { settleSomewhere } from './offscreen';
import { openWelcomePage } from './open-welcome-page';
import { createPolicyGuard } from './policy-guard';
import { releasePermissions } from './release-permissions';
import { createReminders, REMINDERS } from './reminders';
import { createRouter, type Log } from './router';
import { createRuns, RESUME, RUN } from './runs';
import { identify } from './sender-identity';
import { createSession } from './session';
import { hearShortcuts } from './shortcuts';
import { createSites, patternOf } from './sites';
import { createTabBadge } from './tab-badge';
import { watchTabRecency } from './tab-recency';
import { createTabScript, TAB_SCRIPT } from './tab-script';
import { createTexts } from './texts';
import { createTransferHandlers, type TransferVault } from './transfer';
import { createWorklist, type Worklist, type WorklistVault } from './worklist';

export type WorkerVault = CodeVault &
  HandoverVault &
  LockVault &
  TransferVault &
  WorklistVault &
  Pick<Vault, 'markReminded'>;

export interface WorkerDeps {
  /** Looks of ring and card: components are above utils, so the entry point hands them in. */
  styles: string;
  browser: WorkerBrowser;
  vault: WorkerVault;
  locks: Pick<LockManager, 'request'>;
  now: () => number;
  log: Log;
}

export function startWorker({ browser, vault, locks, styles, now, log }: WorkerDeps): void {
  const session = createSession(browser.storage.session);
  const settings = createSettings(browser.storage, locks);
  const texts = createTexts({ browser, settings, load: (...request) => fetch(...request) });
  const tabBadge = createTabBadge(browser, texts);
  const sites = createSites(browser, settings);
  const tabScript = createTabScript(browser);
  const customs: Customs = createCustoms({
    browser,
    settings,
    tabScript,
    now,
    gone: () => handovers.cancel(),
  });
  const identity = {
    id: browser.runtime.id,
    ownOrigin: browser.runtime.getURL('/').replace(/\/$/, ''),
    isGranted: sites.isGranted,
    isClient: async (origin: string) =>
      (clientAt(origin) !== null || (await customs.isCustom(origin))) &&
      browser.permissions.contains({ origins: [patternOf(origin)] }),
    addressOf: (tabId: number, frameId: number) => askAddress(browser, tabId, frameId),
  };
  const policyGuard = createPolicyGuard({
    managed: browser.storage.managed,
    memory: createPolicyMemory(browser.storage),
    vault,
  });
  const deps = { browser, session, settings, policy: policyGuard.read, now };

  const learning: Learning = createLearning({ ...deps, texts }, () => frames);
  const laps: Laps = createLaps({ ...deps, list: () => worklist.facts, prolong: () => runs.prolong() });
  const trail = createTrail();
  const insights = createInsights(now);
  const tabRecency = watchTabRecency(browser, () => frames.moved());
  const frames: Coordinator = createCoordinator({
    ...createBriefings({ ...deps, laps, handovers: () => handovers, learning: () => learning }),
    async bundle(run, { url }) {
      const bundle = guideBundleOf({ ...run, provider: guidingSite(url).id });
      return bundle && texts.worded(await learning.taught(bundle));
    },
    styles,
    front: tabRecency.order,
    connected: tabRecency.watch,
    loadForms: ({ tabId, frameId }) => injectFrame(browser, tabId, frameId, FORMS_FILE),
    loadShowing: ({ tabId, frameId }) => injectFrame(browser, tabId, frameId, SHOWING_FILE),
    ...learning.hearers,
    heardClaim(frame, claim) {
      trail.note(frame.url, claim);
      void learning.claimed(frame, claim).catch(() => undefined);
    },
    async heardInsight({ url }, insight) {
      // What was on its way when the view was switched off is not kept.
      if ((await settings.read()).debugView) insights.note(url, insight);
    },
    async identify(sender) {
      const who = await identify(sender, identity);
      // A client the user added has no guide.
      if (who?.kind === 'page' || (who?.kind === 'client' && clientAt(who.url.origin))) return who;
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
    customs,
    progressed: frames.refresh,
  });
  const worklist: Worklist = createWorklist({
    ...deps,
    vault,
    texts,
    handover: handovers.status,
    changed: frames.refresh,
  });
  const reminders = createReminders({ browser, vault, settings, texts, now });
  const locking = createLocking({ browser, vault, opened: () => reminders.look() });
  const clipboard = createClipboardKeeper({
    browser,
    vault,
    settings,
    crypto,
    now,
    settle: (task) => settleSomewhere(browser, task),
  });
  const erased = async () => {
    // While we may still look: what was copied leaves the clipboard first.
    await clipboard.finish();
    await settings.reset();
    insights.forget();
    await Promise.all([runs.end(), customs.end(), handovers.forget(), sites.sync()]);
    await Promise.all([
      session.forget(),
      browser.action.setBadgeText({ text: '' }),
      browser.alarms.clear(IDLE),
    ]);
    await releasePermissions(browser);
  };
  const handlers = policyGuard.over({
    ...clipboard.handlers,
    ...createTransferHandlers({
      vault,
      now,
      texts,
      erased,
    }),
    'texts/read': async () => ({ texts: await texts.forClients() }),
    ...locking.handlers,
    ...createChoiceHandlers(settings, async ({ language, debugView }) => {
      await reminders.look();
      if (language) await frames.retell();
      if (debugView === undefined) return;
      insights.forget();
      await frames.refresh();
    }),
    ...createGuideHandlers({ ...deps, vault, laps }, { runs, sites, frames, handovers, tabBadge }),
    ...createHandoverHandlers(handovers, customs),
    ...createCustomHandlers(customs),
    ...worklist.handlers,
    ...learning.handlers,
    ...createCodeHandlers({
      vault,
      session,
      now,
      isGranted: sites.isGranted,
      worked: (page) => rememberDirect(settings, page),
      progressed: frames.refresh,
    }),
    'help/trail': async () => ({ traces: trail.read() }),
    'insight/read': async () => ({ seen: insights.read() }),
  });

  browser.runtime.onMessage.addListener(createRouter(handlers, identity, log));
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === GUIDE_PORT) return frames.connect(port);
    log('port refused');
    port.disconnect();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RUN) void runs.end();
    if (name === RESUME) void runs.resume();
    if (name === TAB_SCRIPT) void customs.end();
    if (name === CLIPBOARD) void clipboard.look();
    if (name === REMINDERS) void reminders.look('rang');
    if (name === IDLE) void locking.lookIfIdle().catch(() => undefined);
  });
  hearShortcuts(browser, frames);
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void locking.lockNow().catch(() => undefined);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    // Whatever wrote a code: this worker, or the private window's.
    if (area === 'local' && Object.keys(changes).some(isCodeKey)) void reminders.look();
    if (area === 'managed') void policyGuard.shorten().then(frames.refresh).then(frames.retell);
  });
  browser.notifications.onClicked.addListener((id) => void reminders.clicked(id).catch(() => undefined));
  browser.runtime.onStartup.addListener(() => void policyGuard.shorten().then(() => reminders.look()));
  browser.permissions.onAdded.addListener(() => void sites.sync());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    frames.stop(({ url }) => origins.includes(patternOf(url.origin)));
    void handovers.cancel();
    void sites.sync();
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    // Once, to who has just chosen to have it; an update says nothing.
    if (reason === 'install') void openWelcomePage({ browser, settings }).catch(() => undefined);
    void reminders.look();
    await sites.sync();
    // Open pages get no content script by themselves; one of them may be the code page.
    await sites.visit();
  });
  // An earlier worker may have been stopped in the middle.
  void runs.resume();
}

/** The vault's records: utils/codes/vault/FORMAT.md. */
const isCodeKey = (key: string) => key.startsWith('code:');
