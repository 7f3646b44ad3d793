/** When a guide is shown, where, and until when: the messages `guide/*`, `frame/hello`, `site/enable`. */
import type { Vault } from '../codes/vault';
import type { Handovers } from '../handover/tickets/handover';
import { CLIENT_IDS, clientAt, WEB_CLIENTS } from '../handover/web-clients';
import type { HiddenOn, Policy } from '../protocol/answers';
import type { Progress } from '../protocol/frame-port';
import type { GuideId } from '../protocol/messages';
import { FIRST } from '../providers/site';
import { guidingSite, pageKindOf, selfGuideAt } from '../providers/sites';
import type { SettingsStore } from '../settings/settings';
import type { WorkerBrowser } from './browser';
import type { Coordinator, CoordinatorDeps, FrameRef } from './frames/coordinator';
import { briefClient } from './handover';
import { FORMS_FILE, GUIDE_FILE, injectFrame, type ScriptFile } from './inject';
import type { Laps } from './laps';
import type { Learning } from './learning';
import { mayLead } from './may-lead';
import type { Handlers } from './router';
import { createRuleVariantHandlers, wayProgress, withClaim } from './rule-variants';
import type { Renewal, Runs } from './runs';
import { mayShowItself, switchOf } from './self-show';
import type { Session, SessionStore } from './session';
import {
  hintOfTab,
  isDismissed,
  liveRun,
  mailRun,
  progressOf,
  withArrival,
  withDismissal,
} from './session-reducers';
import type { Sites } from './sites';
import type { TabBadge } from './tab-badge';

interface GuidanceDeps {
  browser: WorkerBrowser;
  session: SessionStore;
  settings: SettingsStore;
  policy(): Promise<Policy>;
  now: () => number;
}

/** Guides that lead in a client's page and nowhere else. */
const CLIENT_GUIDES: ReadonlySet<GuideId> = new Set(CLIENT_IDS.map((id) => WEB_CLIENTS[id].guide));

/** The guide that shows itself in a frame, or null: none for this page, or the user sent it away. */
async function selfRun(deps: GuidanceDeps, { tabId, url }: FrameRef) {
  const guide = await offeredAt(deps, url);
  if (!guide || isDismissed(await deps.session.read(), tabId, guide)) return null;
  return { guide, mode: 'self' } as const;
}

/** The guide for a page, whether or not it was sent away for this visit; null: none, or not wanted there. */
async function offeredAt({ settings, policy }: GuidanceDeps, url: URL) {
  const guide = selfGuideAt(url);
  if (!guide) return null;
  return mayShowItself(guide, url.hostname, await settings.read(), await policy()) ? guide : null;
}

/** What the coordinator asks of the rest of the worker. */
export function createBriefings(
  deps: GuidanceDeps & { handovers(): Handovers; laps: Laps; learning(): Pick<Learning, 'ask'> },
): Pick<CoordinatorDeps, 'brief' | 'heardAddress' | 'heardWish' | 'claimed'> {
  const { session, settings, now, handovers, laps, learning } = deps;
  const runOf = (all: Session, inClient: boolean) => {
    const run = inClient ? liveRun(all, now()) : mailRun(all, now());
    if (!run || CLIENT_GUIDES.has(run.guide) !== inClient) return null;
    return { guide: run.guide, mode: 'started', ...(run.variant && { variant: run.variant }) } as const;
  };
  const withNext = async (all: Session, frame: FrameRef, progress: Progress): Promise<Progress> => {
    const next = await laps.next(all, frame, pageKindOf(frame.url) === 'login', progress.confirmed);
    return next ? { ...progress, next } : progress.confirmed ? progress : withDirect(all, frame, progress);
  };
  /** Only who is led may be sent elsewhere, and only from a page that is not there yet. */
  const withDirect = async (all: Session, { url }: FrameRef, progress: Progress): Promise<Progress> => {
    if (mailRun(all, now())?.guide !== 'get-code' || pageKindOf(url) === 'code') return progress;
    const { hostname } = url;
    const isKnown = (await settings.read()).directOn.includes(hostname) && !all.noDirect.includes(hostname);
    return isKnown ? { ...progress, direct: true } : progress;
  };
  return {
    async brief(frame) {
      if (clientAt(frame.url.origin))
        return briefClient(handovers(), runOf(await session.read(), true), frame);
      // Somebody else may be logging in.
      if (pageKindOf(frame.url) === 'login') await laps.logIn(frame, null);
      else if (frame.frameId === 0) await laps.enter(frame);
      const all = await session.read();
      // A run leads in pages of its own provider alone.
      const isItsPage = guidingSite(frame.url).id === (mailRun(all, now())?.provider ?? FIRST);
      const started = isItsPage ? runOf(all, false) : null;
      // The administrator may switch off what the user has started.
      if (started && switchOf(await deps.policy(), started.guide) === 'off') return null;
      const run = started ?? (await selfRun(deps, frame));
      if (!run) return null;
      const made = async () => {
        const progress = await laps.progress(all, frame);
        return run.guide === 'get-code' ? withNext(all, frame, progress) : progress;
      };
      const gone = all.run?.guide === 'lift-ip-rule' ? wayProgress(all.run) : await made();
      const ask = started && (await learning().ask(all));
      const progress = ask ? { ...gone, ask } : gone;
      return { run, progress, ...((await settings.read()).debugView && { explain: true }) };
    },
    async claimed(claim) {
      const before = await session.read();
      const after = withClaim(before, claim);
      if (after !== before) await session.change((all) => withClaim(all, claim));
      return after !== before;
    },
    async heardAddress(frame, address) {
      // Whoever is logged in at a client is not the account of a webmail page opened from there.
      return clientAt(frame.url.origin) ? false : laps.logIn(frame, address);
    },
    async heardWish(frame, wish) {
      if (wish === 'skip') return laps.skip();
      const { hostname } = frame.url;
      // Who comes back with a code was helped.
      const isKept = (all: Session) => progressOf(all, frame, now()).seen || all.noDirect.includes(hostname);
      await session.change((all) => (isKept(all) ? all : { ...all, noDirect: [...all.noDirect, hostname] }));
    },
  };
}

type GuideHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `guide/${string}` | `frame/${string}` | `site/${string}`>
>;

interface GuideParts {
  runs: Runs;
  sites: Sites;
  frames: Coordinator;
  handovers: Handovers;
  tabBadge: TabBadge;
}

export function createGuideHandlers(
  deps: GuidanceDeps & { vault: Pick<Vault, 'list'>; laps: Laps },
  { runs, sites, frames, handovers, tabBadge }: GuideParts,
): GuideHandlers {
  const { browser, session, settings, vault, now, laps } = deps;
  /** In a tab of the code's own account before one that tells none, and in none where somebody else is logged in. */
  const renewalOf = async (codeId: string): Promise<Renewal> => {
    const { codes } = await vault.list();
    const code = codes.find(({ id }) => id === codeId);
    const mine = code?.address.toLowerCase();
    const all = await session.read();
    const suits = (tabId: number) => {
      const told = hintOfTab(all, tabId).toLowerCase();
      return !mine || !told ? 0 : told === mine ? 1 : -1;
    };
    // Made anew where it was made: a provider's regions are hosts of their own.
    const host = code?.provider && code.provider !== FIRST && code.host ? code.host : undefined;
    return { codeId, account: mine ?? '', provider: code?.provider, host, suits };
  };
  return {
    ...createRuleVariantHandlers({ browser, session, now, runs, changed: frames.refresh }),
    async 'guide/start'({ guide, codeId, ...choice }) {
      const how = codeId ? await renewalOf(codeId) : choice;
      if (!(await mayLead(how, sites))) return { ok: false, tabId: null, error: 'provider_notPermitted' };
      const tabId = await runs.start(guide, how);
      if (guide === 'get-code' && (how.provider ?? FIRST) === FIRST) {
        await laps.join();
        await frames.refresh();
      }
      return { ok: tabId !== null, tabId };
    },
    async 'guide/hide'(here) {
      const { guide, host } = here;
      const isOther = (one: HiddenOn) => one.guide !== guide || one.host !== host;
      await settings.change((all) => ({ ...all, hiddenOn: [...all.hiddenOn.filter(isOther), here] }));
      frames.stop(({ url }, run) => run.mode === 'self' && run.guide === guide && url.hostname === host);
      return { ok: true };
    },
    async 'guide/stop'() {
      await runs.end();
      return { ok: true };
    },
    async 'guide/status'() {
      const run = liveRun(await session.read(), now());
      const { guide, step, state } = frames.status();
      const { startedAt = null, renews = null } = run ?? {};
      return { guide: run?.guide ?? guide, startedAt, codeId: renews, step, state };
    },
    async 'guide/dismiss'({ guide }, { kind: sender, tabId, url }) {
      // A client's page sends away the guide that leads there, for now, and the ticket with it.
      const isLed = clientAt(url.origin) !== null && CLIENT_GUIDES.has(guide);
      if (sender === 'client' && !isLed) return { ok: false };
      if (sender === 'client') await handovers.cancel();
      const kind = pageKindOf(url);
      const { run } = await session.change((all) => withDismissal(all, { tabId, guide, kind }));
      if (run?.guide === guide) await (isLed ? runs.endInClient() : runs.end());
      frames.stop((frame, shown) => shown.guide === guide && frame.tabId === tabId);
      return { ok: true };
    },
    async 'frame/hello'({ arrived }, page) {
      const { tabId, frameId, url } = page;
      const offered = await offeredAt(deps, url);
      // Also where it was sent away for this visit: the icon is the way back.
      if (offered) await tabBadge.offer(tabId, offered).catch(() => undefined);
      const all = await session.change((before) =>
        arrived ? withArrival(before, tabId, pageKindOf(url), frameId === 0) : before,
      );
      const run = mailRun(all, now());
      if (!(run && !CLIENT_GUIDES.has(run.guide)) && !(await selfRun(deps, page))) return { ok: false };
      // Where codes are made the second script is needed at once.
      const files: ScriptFile[] = pageKindOf(url) === 'code' ? [FORMS_FILE, GUIDE_FILE] : [GUIDE_FILE];
      await injectFrame(browser, tabId, frameId, ...files);
      return { ok: true };
    },
    async 'frame/bye'(_, { tabId }) {
      await tabBadge.withdraw(tabId).catch(() => undefined);
      return { ok: true };
    },
    'site/enable': async ({ origin }) => ({ ok: await sites.enable(origin) }),
  };
}
