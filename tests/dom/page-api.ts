/** What the DOM tests and the bench call inside a page: the finder as shipped, without the extension around it. */
import type { GuideBundle } from '@/utils/guides/guide-bundle';
import { prepare } from '@/utils/guides/prepare';
import type { PreparedLabels } from '@/utils/guides/prepared';
import type { PageKind } from '@/utils/guides/types';
import type { Learned, Shown } from '@/utils/learned/entry';
import { teach } from '@/utils/learned/fit';
import { accountAddress } from '@/utils/page/capture/address';
import { createForms } from '@/utils/page/forms/create';
import { isOwnFrame } from '@/utils/page/gate/frame-guard';
import { findCode } from '@/utils/page/locate/codes/find-code';
import { isCurrent } from '@/utils/page/locate/current';
import type { PageSnapshot } from '@/utils/page/locate/page-snapshot';
import { createFinder, type FinderOptions } from '@/utils/page/session/finder';
import { listenToHand } from '@/utils/page/session/hand';
import { circumstancesOf } from '@/utils/page/session/observation';
import { createPresses } from '@/utils/page/session/presses';
import { notice } from '@/utils/page/showing/notice';
import { createStart } from '@/utils/page/showing/start';
import type { GuideId } from '@/utils/protocol/messages';
import { CLIENT_GUIDES, guideBundleOf } from '@/utils/providers/guide-bundle';
import { netease } from '@/utils/providers/netease';
import type { Provider } from '@/utils/providers/provider';
import { pageKindOf } from '@/utils/providers/sites';

const known = new Map<string, PreparedLabels>();
const knownWith = new WeakMap<readonly Learned[], GuideBundle & { prepared: PreparedLabels }>();
/** The provider's kit, or that of the first one. */
const kitFor = (id: GuideId, provider?: Provider) =>
  provider ? guideBundleOf({ guide: id, provider: provider.id }, [provider]) : guideBundleOf({ guide: id });
/** As the worker sends them: made once, outside any look. */
function prepared(id: GuideId, provider?: Provider): PreparedLabels {
  const key = `${id} ${provider?.id}`;
  const labels = known.get(key) ?? prepare(kitFor(id, provider)?.labels ?? {});
  known.set(key, labels);
  return labels;
}
/** The guide with what was shown for it, made once, too. */
function taughtBy(own: GuideBundle, entries: readonly Learned[]) {
  const before = knownWith.get(entries);
  if (before) return before;
  const bundle = teach(own, entries, []);
  const made = { ...bundle, prepared: prepare(bundle.labels) };
  knownWith.set(entries, made);
  return made;
}
// The bench times the first look: what comes with the guide is there before it.
prepared('get-code');

/** As shipped, with the finders of `forms.js` from the first look on. */
function finderFor(bundle: GuideBundle, labels: PreparedLabels, options: FinderOptions) {
  const forms = createForms();
  return createFinder(document, { ...bundle, labels }, { forms: () => forms, ...options });
}

/**
 * @param ownHost our own overlay's host element, which covers nothing
 * @param entries what a user has shown before
 */
export function finder(
  id: GuideId = 'get-code',
  ownHost: () => Element | null = () => null,
  provider?: Provider,
  entries: readonly Learned[] = [],
) {
  const own = kitFor(id, provider);
  if (!own) throw new Error(`no guide ${id}`);
  const bundle = entries.length ? taughtBy(own, entries) : { ...own, prepared: prepared(id, provider) };
  let kind: PageKind = 'code';
  const the = finderFor(bundle, bundle.prepared, { page: () => kind, ownHost });
  const look = (page: PageKind = 'code') => {
    kind = page;
    return the.look();
  };
  return {
    index: the.index,
    /** As a press on the card's button that goes on to the next row. */
    markReviewed: (key: string) => the.memory.reviewed.add(key),
    look,
    /** Step, ringed element and card state on the page as it stands. */
    verdict(page: PageKind = 'code', progress = { seen: false, confirmed: false }) {
      const snapshot = look(page);
      const verdict = the.verdict(snapshot, { self: false, progress });
      if (!verdict) return null;
      const best = verdict.ring ? snapshot.find(verdict.ring).best : null;
      return {
        step: verdict.step.id,
        action: verdict.action,
        element: best?.element ?? null,
        visibility: best?.visibility ?? null,
        list: best?.list ?? null,
        key: best?.key ?? null,
      };
    },
  };
}

/**
 * The capture beside a guide, as a session runs it, on the page as it stands. What it would tell the worker is collected.
 */
export function capturing(page: PageKind = 'code', id: GuideId = 'get-code', provider?: Provider) {
  const bundle = kitFor(id, provider);
  if (!bundle) throw new Error(`no guide ${id}`);
  const controller = new AbortController();
  const forms = createForms();
  const kept: { code: string; address: string; name: string; expiresAt: number | null }[] = [];
  const confirmed: { expiresAt?: number; name?: string }[] = [];
  const watch = forms.watchCapture({
    doc: document,
    async ask<T>(type: string, body: object) {
      if (type === 'code/confirmed') confirmed.push(body);
      else if ('draft' in body) kept.push({ ...(body.draft as (typeof kept)[number]) });
      return { id: 'one', saved: true } as T;
    },
    report: () => {},
    address: (snapshot) => accountAddress(document, snapshot),
    signal: controller.signal,
  });
  const options = { page: () => page, forms: () => forms, made: () => watch };
  const the = createFinder(document, { ...bundle, labels: prepared(id, provider) }, options);
  const look = () => {
    the.read();
    const snapshot = the.look();
    if (bundle.guide.captures) watch.look(snapshot, bundle.guide.captures);
    return snapshot;
  };
  return {
    look: () => void look(),
    address: () => accountAddress(document, look()),
    kept,
    confirmed,
    isJudging: () => watch.isJudging,
    progress: () => ({ seen: watch.isSeen, confirmed: watch.isConfirmed }),
    stop: () => controller.abort(),
  };
}

/** Pointing as in a session, on the page as it stands: what the card said, and what came of it. Real clicks only. */
export function pointing(page: PageKind = 'code', id: GuideId = 'get-code') {
  const bundle = kitFor(id);
  if (!bundle) throw new Error(`no guide ${id}`);
  const snapshot = finder(id).look(page);
  const controller = new AbortController();
  const said: string[] = [];
  const kept: Shown[] = [];
  const took: { element: Element; step: string | undefined }[] = [];
  const progress = { seen: false, confirmed: false };
  createStart(async (shown) => kept.push(shown) > 0)(
    {
      doc: document,
      text: (key) => key,
      mine: true,
      around: () => ({
        guide: bundle.guide,
        labels: prepared(id),
        snapshot,
        at: circumstancesOf(snapshot, { self: false, progress }),
        address: 'zhangsan@corp.example',
      }),
      screen: {
        host: document.createElement('qiye-guide'),
        show: ({ words }) => said.push(words.text),
        hide: () => {},
      },
      took: (guide, element) =>
        took.push({ element, step: guide.steps.find((one) => one.target === 'pointed')?.id }),
      end: () => controller.abort(),
    },
    controller.signal,
  );
  return { said, kept, took, isOver: () => controller.signal.aborted, stop: () => controller.abort() };
}

/** What presses without a ring would teach, as a session hears them. */
export function noticing(page: PageKind = 'code', id: GuideId = 'get-code') {
  const bundle = kitFor(id);
  if (!bundle) throw new Error(`no guide ${id}`);
  const controller = new AbortController();
  const told: (Shown | null)[] = [];
  const snapshot = finder(id).look(page);
  const progress = { seen: false, confirmed: false };
  const at = circumstancesOf(snapshot, { self: false, progress });
  const around = {
    guide: bundle.guide,
    labels: prepared(id),
    snapshot,
    at,
    address: 'zhangsan@corp.example',
  };
  const ownHost = document.createElement('qiye-guide');
  listenToHand(
    document,
    { ours: () => ownHost, touched: () => {}, clicked: (path) => told.push(notice(path, around)) },
    controller.signal,
  );
  return { told, stop: () => controller.abort() };
}

/** The finder with a hand: real clicks are remembered as in a session. Kept on the page between calls. */
export function handed(id: GuideId = 'get-code', page: PageKind = 'code') {
  const bundle = guideBundleOf({ guide: id });
  if (!bundle) throw new Error(`no guide ${id}`);
  const presses = createPresses(document, () => null);
  const the = finderFor(bundle, prepared(id), { page: () => page, press: presses.facts });
  const controller = new AbortController();
  const see = () => {
    the.read();
    presses.begin(performance.now());
    return the.look();
  };
  // A box is ticked before its click is heard: what counts is the page as it was looked at last.
  let last: PageSnapshot | null = null;
  const onClick = (event: Event) => {
    if (!event.isTrusted) return;
    presses.clicked(event.composedPath(), bundle.guide, last ?? see(), performance.now());
  };
  document.addEventListener('pointerdown', () => presses.touched(), {
    capture: true,
    signal: controller.signal,
  });
  document.addEventListener('click', onClick, { capture: true, signal: controller.signal });
  return {
    facts: presses.facts,
    look: see,
    verdict() {
      const snapshot = see();
      last = snapshot;
      const verdict = the.verdict(snapshot, { self: false, progress: { seen: false, confirmed: false } });
      const element = verdict?.ring ? (snapshot.find(verdict.ring).best?.element ?? null) : null;
      presses.ended(element, verdict?.step ?? null, performance.now());
      return verdict && { step: verdict.step.id, element };
    },
    stop: () => controller.abort(),
  };
}

/** Which of two steps with one target a press is taken for, when the second was shown. */
export function answered(): string | undefined {
  const bundle = guideBundleOf({ guide: 'get-code' });
  const snapshot = finder('get-code').look('classic');
  const element = snapshot.find('settingsEntry').best?.element;
  const step = bundle?.guide.steps.find(({ target }) => target === 'settingsEntry');
  if (!bundle || !element || !step) return undefined;
  const [first, shown] = [
    { ...step, id: 'first' },
    { ...step, id: 'shown' },
  ];
  const presses = createPresses(document, () => null);
  presses.ended(element, shown, 0);
  return presses.clicked([element], { ...bundle.guide, steps: [first, shown] }, snapshot, 1)?.id;
}

const api = {
  answered,
  finder,
  handed,
  pointing,
  noticing,
  capturing,
  findCode,
  GUIDES: { ...netease.guides, ...CLIENT_GUIDES },
  own: () => isOwnFrame(window as never),
  kind: () => pageKindOf(location),
  isCurrent,
};
export type PageApi = typeof api;
(globalThis as unknown as { finderApi: PageApi }).finderApi = api;
