/** Hand-overs behind the messages `ticket/*`, `handover/*` (our own pages) and `client/*` (a client's page). */
import type { FormMap } from '../handover/custom-client';
import { createHandovers, type Handovers, type HandoverVault } from '../handover/tickets/handover';
import { createHandoverStore } from '../handover/tickets/store';
import type { Presenter } from '../handover/tickets/ticket';
import { type HandoverClient, WEB_CLIENTS } from '../handover/web-clients';
import type { GuideRun, Progress } from '../protocol/frame-port';
import type { WorkerBrowser } from './browser';
import type { Customs } from './customs';
import type { FrameRef } from './frames/coordinator';
import type { Handlers, Log } from './router';
import type { Runs } from './runs';
import type { ClientSender } from './sender-identity';
import { patternOf } from './sites';

interface Deps {
  browser: WorkerBrowser;
  vault: HandoverVault;
  now: () => number;
  log: Log;
  runs: Runs;
  customs: Customs;
  progressed(): Promise<void>;
}

/** Hand-overs in this browser. */
export function openHandovers({ browser, vault, now, log, runs, customs, progressed }: Deps): Handovers {
  return createHandovers({
    vault,
    now,
    progressed,
    store: createHandoverStore(browser.storage.session),
    isHome: async (client, origin) =>
      client === 'custom'
        ? (await customs.formAt(origin)) !== null
        : WEB_CLIENTS[client].origins.includes(origin),
    isPermitted: (origin) => browser.permissions.contains({ origins: [patternOf(origin)] }),
    async isStillAt(tabId, origin) {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      return [tab?.url, tab?.pendingUrl ?? tab?.url].every((url) => originOf(url) === origin);
    },
    async lead(client: HandoverClient, origin, landed) {
      if (client === 'custom') return customs.lead(origin, landed);
      const { accountsPath, guide } = WEB_CLIENTS[client];
      const place = { match: patternOf(origin), landing: origin + accountsPath };
      return (await runs.lead(guide, place, landed)) !== null;
    },
    async empty(tabId) {
      const told = browser.tabs.sendMessage(tabId, { type: 'client/undo' }, { frameId: 0 });
      return (await told.catch(() => false)) === true;
    },
    // A reason says what was wrong with the sender, never where it stands or what it asked for.
    refused: (reason) => log(`ticket refused: ${reason}`, 'ticket/present'),
  });
}

const originOf = (url: string | undefined) => (url && URL.canParse(url) ? new URL(url).origin : null);

type HandoverHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `ticket/${string}` | `handover/${string}` | `client/${string}`>
>;

export function createHandoverHandlers(handovers: Handovers, customs: Customs): HandoverHandlers {
  const formFor = async (page: Presenter): Promise<FormMap | null> =>
    (await handovers.standing(page))?.client === 'custom' ? customs.formAt(page.origin) : null;

  return {
    'ticket/make': (request) => handovers.make(request),
    'handover/status': async () => ({ handover: await handovers.status(), customs: await customs.ready() }),
    'handover/undo': async () => ({ ok: await handovers.undo() }),
    'ticket/look': (_, page) => handovers.look(presenter(page)),
    'ticket/present': async (_, page) => ({ record: await handovers.present(presenter(page)) }),
    'ticket/map': async (_, page) => ({ form: await formFor(presenter(page)) }),
    'ticket/decline': async (_, page) => ({ ok: await handovers.decline(presenter(page)) }),
    'client/progress': async ({ phase, why, missing }, page) => ({
      ok: await handovers.progress(presenter(page), phase, why, missing),
    }),
    'client/result': async (reading, page) => ({ ok: await handovers.result(presenter(page), reading) }),
  };
}

/** What a client's frame has to guide: the hand-over made for it, while its guide runs. */
export async function briefClient(
  handovers: Handovers,
  run: GuideRun | null,
  frame: FrameRef,
): Promise<{ run: GuideRun; progress: Progress } | null> {
  const here = await handovers.standing(presenter(frame));
  if (!here || here.client === 'custom' || run?.guide !== WEB_CLIENTS[here.client].guide) return null;
  return {
    run,
    progress: { seen: false, confirmed: here.phase === 'bound', phase: here.phase, mailbox: here.address },
  };
}

const presenter = ({ url, tabId, frameId }: Pick<ClientSender, 'url' | 'tabId' | 'frameId'>): Presenter => ({
  origin: url.origin,
  tabId,
  frameId,
});
