/**
 * Holds the ports of all guide scripts and gives one frame the turn. Remembers nothing that the frames can't tell
 * again: after the worker was stopped they connect and claim anew.
 */
import type { Browser } from 'wxt/browser';
import type { GuideBundle } from '../../guides/guide-bundle';
import { prepare } from '../../guides/prepare';
import type { PreparedLabels } from '../../guides/prepared';
import type { Claim, GuideRun, Progress, ToFrame } from '../../protocol/frame-port';
import type { GuideId, GuideStatus } from '../../protocol/messages';
import { type Link, newLink } from './frame-link';
import { parseFromFrame } from './from-frame';
import { type Hearers, tellOn } from './heard';
import { chooseTurn } from './turn';

/** A frame as the browser itself describes it. */
export interface FrameRef {
  tabId: number;
  openerTabId: number | null;
  frameId: number;
  url: URL;
}

export interface CoordinatorDeps extends Hearers {
  /** Looks of ring and card. */
  styles: string;
  /** The frame behind a port, or null for a sender that may not have one. */
  identify(sender: Browser.runtime.MessageSender | undefined): Promise<FrameRef | null>;
  /** What a frame has to guide, or null for nothing. */
  brief(frame: FrameRef): Promise<{ run: GuideRun; progress: Progress; explain?: boolean } | null>;
  /** What a page needs to run a guide, in the user's language; null for one that its provider does not have. */
  bundle(run: GuideRun, frame: FrameRef): Promise<GuideBundle | null>;
  /** Tab ids, the one in front first; none when nobody knows. */
  front(): readonly number[];
  /** Whether any frame is connected: only then does it matter which tab is in front. */
  connected(any: boolean): void;
  /** The user wants to point at something in this frame's page. */
  loadShowing(frame: FrameRef): Promise<void>;
  /** What a frame would show has changed; true when that changes what frames have to guide. */
  claimed(claim: Claim): Promise<boolean>;
  /** A frame said what it would show. */
  heardClaim(frame: FrameRef, claim: Claim): void;
  /** A page told the address of its account; true when that changes what frames have to guide. */
  heardAddress(frame: FrameRef, address: string): Promise<boolean>;
  /** The user goes past the next mailbox of the list, or found no help on the direct page. */
  heardWish(frame: FrameRef, wish: 'skip' | 'no-direct'): Promise<void>;
}

export interface Coordinator {
  connect(port: Browser.runtime.Port): void;
  /** Looks again at what each frame has to guide; tells those for which it changed. */
  refresh(): Promise<void>;
  /** The user chose another language. */
  retell(): Promise<void>;
  /** The user went to another tab. */
  moved(): void;
  /** Frames for which `which` holds withdraw for good; one that is needed again gets its script anew. */
  stop(which: (frame: FrameRef, run: GuideRun) => boolean): void;
  /** The frame that shows its step, or null. */
  shown(): FrameRef | null;
  status(): Pick<GuideStatus, 'step' | 'state'> & { guide: GuideId | null };
}

/** One name per kit. */
const nameOf = ({ guide, variant }: GuideRun) => `${guide} ${variant}`;

export function createCoordinator({
  identify,
  brief,
  bundle: fetchBundle,
  styles,
  front,
  connected: tellConnected,
  loadShowing,
  claimed,
  heardClaim,
  heardAddress,
  heardWish,
  ...hearers
}: CoordinatorDeps): Coordinator {
  const links = new Map<string, Link>();
  /** The same for every frame a provider's guide runs in. */
  const prepared = new Map<string, PreparedLabels>();
  let connected = 0;
  let holder: string | null = null;

  const send = (link: Link, message: ToFrame) => {
    try {
      link.port.postMessage(message);
    } catch {
      // The frame went away a moment ago; `onDisconnect` follows.
    }
  };

  const passTurn = () => {
    const guided = new Set([...links.values()].map(({ frame }) => frame?.tabId));
    // The front tab alone speaks, even when it has nothing to say for a moment.
    const inFront = front().find((tabId) => guided.has(tabId));
    const claims = [...links.values()].flatMap(({ key, frame, run, claim }) =>
      frame && claim && claim.guide === run?.guide && (inFront ?? frame.tabId) === frame.tabId
        ? [{ key, ...frame, claim }]
        : [],
    );
    holder = chooseTurn(claims, holder);
    const isClaimed = new Set(claims.map(({ key }) => key));
    // Taken away before given: two rings at once would be a wrong ring.
    const byTurn = [...links.values()].sort((a, b) => Number(a.key === holder) - Number(b.key === holder));
    for (const link of byTurn) {
      const mine = link.key === holder;
      // The first claim is always answered: the frame may have had the turn from a worker that was stopped.
      if (link.turn === mine || (link.turn === null && !isClaimed.has(link.key))) continue;
      link.turn = mine;
      send(link, { kind: 'turn', mine });
    }
  };

  /** `stop` comes before the end of the port, which alone would mean that the worker was stopped. */
  const dismiss = (link: Link) => {
    links.delete(link.key);
    tellConnected(links.size > 0);
    send(link, { kind: 'stop' });
    link.port.disconnect();
  };

  const teach = (link: Link, run: GuideRun, bundle: GuideBundle | null) => {
    const name = nameOf(run);
    if (!bundle || link.taught === name) return;
    link.taught = name;
    const { guide, pages, bar, code, texts } = bundle;
    const key = `${name} ${bundle.provider} ${guide.learned}`;
    const labels = prepared.get(key) ?? prepare(bundle.labels);
    prepared.set(key, labels);
    send(link, { kind: 'bundle', guide, labels, pages, bar, code, styles, ...(texts && { texts }) });
  };

  const tell = async (link: Link) => {
    if (!link.frame) return;
    const asked = ++link.asked;
    const briefing = await brief(link.frame);
    const needsBundle = briefing && nameOf(briefing.run) !== link.taught;
    const bundle = needsBundle ? await fetchBundle(briefing.run, link.frame) : null;
    const text = JSON.stringify(briefing);
    if (asked !== link.asked || text === link.briefed || !links.has(link.key)) return;
    if (!briefing) return dismiss(link);
    link.briefed = text;
    link.run = briefing.run;
    teach(link, briefing.run, bundle);
    send(link, { kind: 'run', ...briefing });
  };

  const refresh = async () => {
    await Promise.all([...links.values()].map(tell));
    passTurn();
  };

  const heed = async (changed: Promise<boolean>) => (await changed) && refresh();

  const linksIn = ({ tabId }: FrameRef) =>
    [...links.values()].filter(({ frame, run }) => frame?.tabId === tabId && run);

  /** In every frame of the tab: what the user sees may stand in any. */
  const point = async (from: FrameRef, on: boolean) => {
    for (const link of linksIn(from)) {
      if (on && link.frame) await loadShowing(link.frame).catch(() => undefined);
      send(link, { kind: 'point', on });
    }
  };

  const watch = async (from: FrameRef) => {
    for (const { frame } of linksIn(from)) if (frame) await loadShowing(frame).catch(() => undefined);
  };

  const hasRing = (from: FrameRef) => linksIn(from).some(({ claim }) => claim?.state === 'pointing');

  const receive = (link: Link, message: unknown) => {
    const said = parseFromFrame(message);
    if (said?.kind === 'claim') {
      link.claim = said.claim;
      if (link.frame && said.claim) heardClaim(link.frame, said.claim);
      passTurn();
      if (said.claim && link.run) void heed(claimed(said.claim)).catch(() => undefined);
    } else if (said?.kind === 'point' && link.frame && link.run) {
      void point(link.frame, said.on).catch(() => undefined);
    } else if (said?.kind === 'watch' && link.frame && link.run?.mode === 'started') {
      void watch(link.frame).catch(() => undefined);
    } else if (said?.kind === 'address' && link.frame) {
      void heed(heardAddress(link.frame, said.address)).catch(() => undefined);
    } else if ((said?.kind === 'skip' || said?.kind === 'no-direct') && link.frame && link.run) {
      void heardWish(link.frame, said.kind).then(refresh, () => undefined);
    } else if (said) {
      void tellOn(said, link, hearers, hasRing).catch(() => undefined);
    }
  };

  const admit = async (link: Link) => {
    const asked = ++link.asked;
    const frame = await identify(link.port.sender);
    // Asked again meanwhile: what was true then may be so no more, and what the frame says waits for the new answer.
    if (asked !== link.asked) return link.admitted;
    if (!frame) return dismiss(link);
    link.frame = frame;
    await tell(link);
    passTurn();
  };

  const begin = (link: Link) => {
    link.admitted = admit(link).catch(() => {
      // Without `stop`: the frame asks again.
      links.delete(link.key);
      link.port.disconnect();
    });
  };

  return {
    connect(port) {
      const link = newLink(`${++connected}`, port);
      links.set(link.key, link);
      tellConnected(true);
      begin(link);
      // What a frame says before it is known waits; what it says afterwards keeps its order.
      port.onMessage.addListener((message: unknown) => void link.admitted.then(() => receive(link, message)));
      port.onDisconnect.addListener(() => {
        links.delete(link.key);
        tellConnected(links.size > 0);
        passTurn();
      });
    },
    refresh,
    async retell() {
      for (const link of links.values()) Object.assign(link, { taught: '', briefed: '' });
      await Promise.all([...links.values()].map(tell));
    },
    moved: () => passTurn(),
    stop(which) {
      for (const link of links.values()) {
        if (!link.run) begin(link);
        else if (link.frame && which(link.frame, link.run)) dismiss(link);
      }
      passTurn();
    },
    shown: () => (holder && links.get(holder)?.frame) || null,
    status() {
      const claim = (holder && links.get(holder)?.claim) || null;
      return { guide: claim?.guide ?? null, step: claim?.step ?? null, state: claim?.state ?? null };
    },
  };
}
