/** When a guide is shown, where, and until when: the messages `guide/*`, `frame/hello`, `site/enable`. */
import type { Coordinator, CoordinatorDeps, FrameRef } from '../frames/coordinator';
import { isLoginPage, pageKind } from '../pages/kind';
import { selfGuide } from '../pages/self';
import type { SettingsStore } from '../settings';
import type { WorkerBrowser } from './browser';
import { GUIDE_FILE, injectFrame } from './inject';
import { isDismissed, liveRun, progressOf, withArrival, withDismissal, withHint } from './memory';
import type { Handlers } from './router';
import type { Runs } from './runs';
import type { Session, SessionStore } from './session';
import type { Sites } from './sites';

interface GuidanceDeps {
  browser: WorkerBrowser;
  session: SessionStore;
  settings: SettingsStore;
  now: () => number;
}

/** The guide that shows itself in a frame, or null: none for this page, or the user sent it away. */
async function selfRun({ session, settings }: GuidanceDeps, { tabId, url }: FrameRef) {
  const guide = selfGuide(url);
  if (!guide || isDismissed(await session.read(), tabId, guide)) return null;
  const { hiddenGuides } = await settings.read();
  return hiddenGuides.includes(guide) ? null : ({ guide, mode: 'self' } as const);
}

/** What the coordinator asks of the rest of the worker. */
export function createBriefings(deps: GuidanceDeps): Pick<CoordinatorDeps, 'brief' | 'heardAddress'> {
  const { session, now } = deps;
  const runOf = (all: Session) => {
    const run = liveRun(all, now());
    return run && ({ guide: run.guide, mode: 'started' } as const);
  };
  return {
    async brief(frame) {
      // Somebody else may be logging in.
      if (isLoginPage(frame.url)) await session.change((before) => withHint(before, frame.tabId, null));
      const all = await session.read();
      const run = runOf(all) ?? (await selfRun(deps, frame));
      return run && { run, progress: progressOf(all, frame, now()) };
    },
    async heardAddress({ tabId }, address) {
      await session.change((all) => withHint(all, tabId, address));
    },
  };
}

type GuideHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `guide/${string}` | `frame/${string}` | `site/${string}`>
>;

export function createGuideHandlers(
  deps: GuidanceDeps,
  { runs, sites, frames }: { runs: Runs; sites: Sites; frames: Coordinator },
): GuideHandlers {
  const { browser, session, settings, now } = deps;
  return {
    async 'guide/start'({ guide }) {
      const tabId = await runs.start(guide);
      return { ok: tabId !== null, tabId };
    },
    async 'guide/stop'() {
      await runs.end();
      return { ok: true };
    },
    async 'guide/status'() {
      const run = liveRun(await session.read(), now());
      const { guide, step, state } = frames.status();
      return { guide: run?.guide ?? guide, startedAt: run?.startedAt ?? null, step, state };
    },
    async 'guide/dismiss'({ guide, forGood }, { tabId, url }) {
      const kind = pageKind(url);
      const { run } = await session.change((all) => withDismissal(all, { tabId, guide, kind }));
      if (forGood) {
        await settings.change((all) => ({
          ...all,
          hiddenGuides: [...new Set([...all.hiddenGuides, guide])],
        }));
      }
      if (run?.guide === guide) await runs.end();
      frames.stop((frame, shown) => shown.guide === guide && (forGood || frame.tabId === tabId));
      return { ok: true };
    },
    async 'frame/hello'({ arrived }, page) {
      const { tabId, frameId, url } = page;
      const all = await session.change((before) =>
        arrived ? withArrival(before, tabId, pageKind(url), frameId === 0) : before,
      );
      if (!liveRun(all, now()) && !(await selfRun(deps, page))) return { ok: false };
      await injectFrame(browser, tabId, frameId, GUIDE_FILE);
      return { ok: true };
    },
    'site/enable': async ({ origin }) => ({ ok: await sites.enable(origin) }),
  };
}
