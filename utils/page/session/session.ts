/**
 * One guide in one frame: watch → look → evaluate → show, and the capture beside it. Everything hangs on one AbortSignal;
 * after it nothing is left in the page.
 */

import type { PreparedLabels } from '../../guides/prepared';
import type { Guide } from '../../guides/types';
import type { GuideRun, Progress, ToFrame } from '../../protocol/frame-port';
import { accountAddress, addressInBar } from '../capture/address';
import type { CaptureWatch } from '../capture/capture-watch';
import { evaluate, type Verdict } from '../engine/evaluate';
import { isCurrent } from '../locate/current';
import { compile } from '../locate/matcher';
import { newPageMemory } from '../locate/page-memory';
import { PageSnapshot } from '../locate/page-snapshot';
import { createRevealer } from '../locate/reveal';
import { TextIndex } from '../locate/text-index';
import type { Screen } from '../screen';
import type { Drained } from '../watch/changes';
import { type Watcher, watch } from '../watch/watcher';
import { drawingOf } from './area';
import { createClaims } from './claims';
import { watchDirect } from './direct';
import { wordsAt } from './end';
import { createExplain } from './explain';
import { createFormsFetch } from './forms-fetch';
import { listenToHand } from './hand';
import { type Link, openLink } from './link';
import { mustBeRead } from './must-be-read';
import { ask, speak, text } from './native';
import { circumstancesOf } from './observation';
import { createOutcomes, type Ringed } from './outcomes';
import { createPageFacts } from './page-facts';
import { PressCooldown } from './press-cooldown';
import { createPresses } from './presses';
import { isAtWork, readChanges } from './read-changes';
import { createShowMe } from './show-me';
import { StabilityGate } from './stability-gate';
import { stateOf, wordsWhenLost } from './words';

export interface SessionParts {
  doc: Document;
  createScreen(close: () => void, signal: AbortSignal): Screen;
}

/** Nothing found for this long: say in words where to look. */
const LOST_MS = 3000;
/** A page between two states shows nothing for a moment: the card stays that long, ms. */
const FLICKER_MS = 120;
export function startSession(parts: SessionParts, controller: AbortController): void {
  const { doc } = parts;
  const { signal } = controller;
  const view = doc.defaultView ?? window;
  const isTop = view.top === view;
  const cooldown = new PressCooldown();
  const revealer = createRevealer(doc, signal);
  const gate = new StabilityGate();
  const memory = newPageMemory();
  const page = createPageFacts(view);
  const presses = createPresses(doc, () => screen.host, page.isSettings);

  let guide: Guide | null = null;
  let words: PreparedLabels | null = null;
  let run: GuideRun | null = null;
  let progress: Progress = { seen: false, confirmed: false };
  let mine = false;
  let explains = false;
  let note = '';
  let address = '';
  let lostSince = view.performance.now();
  let index: TextIndex | null = null;
  let watcher: Watcher | null = null;
  let lastSnapshot: PageSnapshot | null = null;
  let ringed: Ringed | null = null;
  let capture: CaptureWatch | null = null;
  /** Who has followed one ring that came unasked wants the next. */
  let joined = false;

  const screen = parts.createScreen(() => {
    if (guide) void ask('guide/dismiss', { guide: guide.id });
    controller.abort();
  }, signal);
  const again = () => watcher?.nudge();
  const say = (words: string, next = guide) => {
    [guide, note] = [next, words];
    again();
  };
  const fetchForms = createFormsFetch({
    doc,
    request: () => link.send({ kind: 'forms' }),
    retry: again,
    arrived(forms) {
      const report = (outcome: string) => say(text(`card_${outcome}`));
      const addressOn = (snapshot: PageSnapshot) => address || accountAddress(doc, snapshot);
      capture = forms.watchCapture({ doc, ask, report, address: addressOn, signal });
    },
  });
  const stop = () => controller.abort();
  const link: Link = openLink(doc, receive, () => [claims.repeat(), tellAddress()], stop, signal);
  const outcomes = createOutcomes(memory, () => ringed, link.send, again);
  const claims = createClaims(doc, link.send);
  const explain = createExplain(link.send);
  const direct = watchDirect(doc, link.send, signal);
  const around = () =>
    guide && words && lastSnapshot && run
      ? { guide, labels: words, snapshot: lastSnapshot, at: circumstances(lastSnapshot, run), address }
      : null;
  const showMe = createShowMe(
    { doc, screen, link, memory, isMine: () => mine, around, took: say, again },
    signal,
  );
  const saying = { doc, outcomes, showMe, direct, send: link.send };
  const circumstances = (snapshot: PageSnapshot, { mode }: GuideRun) =>
    circumstancesOf(snapshot, { self: mode === 'self' && !joined, progress, capture });

  function receive(message: ToFrame): void {
    if (message.kind === 'stop') {
      controller.abort();
    } else if (message.kind === 'turn') {
      mine = message.mine;
      if (mine) look();
      else screen.hide();
    } else if (message.kind === 'point') {
      showMe.turn(message.on);
    } else if (message.kind === 'bundle') {
      speak(message.texts);
      screen.setStyles(message.styles);
      page.learn(message);
      learn(message);
    } else {
      if (progress.seen && !message.progress.seen) capture?.startOver();
      [run, progress] = [message.run, message.progress];
      memory.mailbox = progress.mailbox ?? '';
      explains = message.explain === true;
      watcher?.nudge();
    }
  }

  const tellAddress = () => address && link.send({ kind: 'address', address });

  function learn({ guide: next, labels }: Extract<ToFrame, { kind: 'bundle' }>): void {
    if (next.id === guide?.id && next.variant === guide.variant && next.learned === guide.learned) return;
    guide = next;
    words = labels;
    screen.hide();
    index = new TextIndex(
      compile(labels),
      (root) => watcher?.observe(root),
      () => screen.host,
    );
    index.read(doc);
    lostSince = view.performance.now();
    watcher ??= watch(doc, { read, look, ours: () => screen.host }, signal);
    for (const root of index.shadows) watcher.observe(root);
  }

  function read(changes: Drained): boolean {
    if (!index) return false;
    if (isAtWork(changes)) cooldown.changed(view.performance.now());
    const touches = readChanges(doc, index, changes);
    if (changes.opened) screen.bringToFront();
    return touches;
  }

  function look(): void {
    if (!guide || !run || !index || signal.aborted) return;
    const now = view.performance.now();
    const { forms, isAwaited } = fetchForms(guide.forms, page.kind(), index, now);
    presses.begin(now);
    const here = { doc, ownHost: screen.host, ...page.ofSnapshot(), press: presses.facts, made: capture };
    const snapshot = new PageSnapshot(index, guide.targets, { ...here, memory, forms, now: Date.now() });
    lastSnapshot = snapshot;
    if (!address) {
      address = guide.captures ? accountAddress(doc, snapshot) : addressInBar(view, page.bar().account);
      tellAddress();
    }
    // First what became of the code: it decides whether the goal is reached.
    if (guide.captures) capture?.look(snapshot);
    const found = outcomes.looked(evaluate(guide, circumstances(snapshot, run)), now);
    const wait = gate.wait(found, now);
    if (wait) view.setTimeout(again, wait);
    const verdict = wait || isAwaited || capture?.isJudging ? null : found;
    if (verdict || capture?.isJudging) lostSince = now;
    if (explains) explain(guide.id, found?.step.id ?? null, snapshot);
    if (!capture?.isJudging) claims.tell(guide, verdict, isLost(now));
    if (mine && !showMe.isOn) show(verdict, snapshot, now);
    else if (!mine) ringed = null;
    presses.ended(ringed?.element ?? null, verdict?.step ?? null, now);
  }

  /** Nothing found for a while, in the frame that speaks for the page. */
  const isLost = (now: number) => isTop && run?.mode === 'started' && now - lostSince > LOST_MS;

  function show(verdict: Verdict | null, snapshot: PageSnapshot, now: number): void {
    if (!guide) return;
    if (!verdict) {
      ringed = null;
      if (isLost(now)) {
        const words = wordsWhenLost(guide, doc, showMe.offers(), page.kind());
        screen.show({ words, target: null, marks: null });
      } else if (now - lostSince > FLICKER_MS) screen.hide();
      return;
    }
    const { step } = verdict;
    const brought = presses.facts.consequence?.float ?? null;
    if (step.scans && brought) revealer.scan(brought);
    const foundTarget = verdict.ring ? snapshot.find(verdict.ring).best : null;
    const target = foundTarget?.element ?? null;
    ringed = target && { element: target, verdict, key: foundTarget?.key };
    const away = foundTarget?.visibility === 'offscreen';
    if (target && away) revealer.reveal(target);
    const open = target !== null && step.opens === true && isCurrent(target);
    const rests = target !== null && (open || cooldown.rests(target, step.id, now, step.opens));
    // What is open already, or was pressed in vain, is not the way on: say where to look instead.
    const inVain = gate.resting(rests, now) > (open ? LOST_MS : 2 * LOST_MS);
    const state = inVain ? 'words-only' : rests ? 'waiting' : stateOf(verdict);
    const drawn = !away && !rests ? target : null;
    screen.show({
      words: wordsAt({ guide, step, state, away, snapshot, note, progress, ...saying }, again),
      ...drawingOf(verdict, guide.id, snapshot, drawn, brought),
      keepClear: mustBeRead(doc, snapshot, step, target),
    });
  }

  listenToHand(
    doc,
    {
      ours: () => screen.host,
      touched: () => guide && presses.touched(),
      clicked(path) {
        if (!guide || !lastSnapshot) return;
        const now = view.performance.now();
        if (showMe.pressed(path)) note = '';
        const asking = presses.facts.consequence?.step ?? '';
        const step = presses.clicked(path, guide, lastSnapshot, now);
        showMe.ownWay.pressed(path, !step && !ringed && !showMe.isOn);
        outcomes.pressed(step ?? {}, now);
        if (step) gate.heard(step, guide.steps.indexOf(step), asking, now);
        // A row is to be read: what is pressed in it is no answer to the ring.
        if (!ringed || ringed.key || !path.includes(ringed.element)) return;
        joined = true;
        cooldown.pressed(ringed.element, step?.id ?? ringed.verdict.step.id, now);
      },
    },
    signal,
  );
  // A hidden tab does nothing more, so it says so first.
  const hidden = () => [presses.left(), outcomes.left(), claims.tell(guide, null, false)];
  doc.addEventListener('visibilitychange', () => doc.hidden && hidden(), { signal });
}
