/** When a guide is shown, where, and until when: the messages `guide/*`, `frame/hello`, `site/enable`. */

import type { HiddenOn, Policy } from '../answers';
import { CLIENT_IDS, clientAt, WEB_CLIENTS } from '../clients/hosts';
import type { Coordinator, CoordinatorDeps, FrameRef } from '../frames/coordinator';
import type { NextMailbox, Progress } from '../frames/protocol';
import type { GuideId } from '../messages';
import { FIRST } from '../providers/site';
import { guidingSite, pageKindOf, selfGuideAt } from '../providers/sites';
import type { SettingsStore } from '../settings';
import type { Handovers } from '../tickets/handover';
import type { Vault } from '../vault';
import type { WorkerBrowser } from './browser';
import { briefClient } from './handover';
import { FORMS_FILE, GUIDE_FILE, injectFrame, type ScriptFile } from './inject';
import { mayLead } from './may-lead';
import {
  hintFor,
  hintOfTab,
  isDismissed,
  liveRun,
  progressOf,
  withArrival,
  withDismissal,
  withHint,
} from './memory';
import type { Handlers } from './router';
import type { Renewal, Runs } from './runs';
import { mayShowItself, switchOf } from './self-show';
import type { Session, SessionStore } from './session';
import type { Signs } from './signs';
import type { Sites } from './sites';
import { createWayHandlers, wayProgress, withClaim } from './ways';

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
  deps: GuidanceDeps & { handovers(): Handovers; next(account: string): Promise<NextMailbox | null> },
): Pick<CoordinatorDeps, 'brief' | 'heardAddress' | 'claimed'> {
  const { session, now, handovers } = deps;
  const runOf = (all: Session, inClient: boolean) => {
    const run = liveRun(all, now());
    if (!run || CLIENT_GUIDES.has(run.guide) !== inClient) return null;
    return { guide: run.guide, mode: 'started', ...(run.way && { way: run.way }) } as const;
  };
  /** The list may be locked or unreadable: then the card says nothing of it. */
  const withNext = async (guide: GuideId | undefined, progress: Progress, account: string) => {
    if (guide !== 'get-code' || !progress.confirmed) return progress;
    const next = await deps.next(account).catch(() => null);
    return next ? { ...progress, next } : progress;
  };
  return {
    async brief(frame) {
      if (clientAt(frame.url.origin))
        return briefClient(handovers(), runOf(await session.read(), true), frame);
      // Somebody else may be logging in.
      if (pageKindOf(frame.url) === 'login')
        await session.change((before) => withHint(before, frame.tabId, null));
      const all = await session.read();
      // A run leads in pages of its own provider alone.
      const isItsPage = guidingSite(frame.url).id === (all.run?.provider ?? FIRST);
      const started = isItsPage ? runOf(all, false) : null;
      // The administrator may switch off what the user has started.
      if (started && switchOf(await deps.policy(), started.guide) === 'off') return null;
      const run = started ?? (await selfRun(deps, frame));
      const progress =
        all.run?.guide === 'lift-ip-rule'
          ? wayProgress(all.run)
          : await withNext(run?.guide, progressOf(all, frame, now()), hintFor(all, frame));
      return run && { run, progress, ...((await deps.settings.read()).debugView && { explain: true }) };
    },
    async claimed(claim) {
      const before = await session.read();
      const after = withClaim(before, claim);
      if (after !== before) await session.change((all) => withClaim(all, claim));
      return after !== before;
    },
    async heardAddress({ tabId, url }, address) {
      // Whoever is logged in at a client is not the account of a webmail page opened from there.
      if (clientAt(url.origin)) return;
      await session.change((all) => withHint(all, tabId, address));
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
  signs: Signs;
}

export function createGuideHandlers(
  deps: GuidanceDeps & { vault: Pick<Vault, 'list'> },
  { runs, sites, frames, handovers, signs }: GuideParts,
): GuideHandlers {
  const { browser, session, settings, vault, now } = deps;
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
    ...createWayHandlers({ browser, session, now, runs, changed: frames.refresh }),
    async 'guide/start'({ guide, codeId, ...choice }) {
      const how = codeId ? await renewalOf(codeId) : choice;
      if (!(await mayLead(how, sites))) return { ok: false, tabId: null, error: 'provider_notPermitted' };
      const tabId = await runs.start(guide, how);
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
      if (run?.guide === guide) await runs.end();
      frames.stop((frame, shown) => shown.guide === guide && frame.tabId === tabId);
      return { ok: true };
    },
    async 'frame/hello'({ arrived }, page) {
      const { tabId, frameId, url } = page;
      const offered = await offeredAt(deps, url);
      // Also where it was sent away for this visit: the icon is the way back.
      if (offered) await signs.offer(tabId, offered).catch(() => undefined);
      const all = await session.change((before) =>
        arrived ? withArrival(before, tabId, pageKindOf(url), frameId === 0) : before,
      );
      const run = liveRun(all, now());
      if (!(run && !CLIENT_GUIDES.has(run.guide)) && !(await selfRun(deps, page))) return { ok: false };
      // Where codes are made the second script is needed at once.
      const files: ScriptFile[] = pageKindOf(url) === 'code' ? [FORMS_FILE, GUIDE_FILE] : [GUIDE_FILE];
      await injectFrame(browser, tabId, frameId, ...files);
      return { ok: true };
    },
    async 'frame/bye'(_, { tabId }) {
      await signs.withdraw(tabId).catch(() => undefined);
      return { ok: true };
    },
    'site/enable': async ({ origin }) => ({ ok: await sites.enable(origin) }),
  };
}
