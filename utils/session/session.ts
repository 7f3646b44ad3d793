/**
 * One guide in one frame: watch → look → evaluate → show, and the capture beside it. Everything hangs on one AbortSignal;
 * after it nothing is left in the page.
 */

import { accountAddress } from '../capture/address';
import { Capture, type FormMemory } from '../capture/capture';
import type { CodeDraft } from '../codes';
import { type Circumstances, evaluate, type Verdict } from '../engine/evaluate';
import type { Claim, GuideRun, Progress, ToFrame } from '../frames/protocol';
import type { GuideKit } from '../guides/kit';
import type { Guide, Step } from '../guides/types';
import { isCurrent } from '../locate/current';
import { Look, newMemory } from '../locate/look';
import { compile } from '../locate/matcher';
import { createRevealer } from '../locate/reveal';
import { TextIndex } from '../locate/text-index';
import type { CardState } from '../messages';
import { pageKind } from '../pages/kind';
import type { Drained } from '../watch/changes';
import { type Watcher, watch } from '../watch/watcher';
import { type Link, openLink } from './link';
import { ask, text } from './native';
import { observationOf } from './observation';
import { Settle } from './settle';

/** What the session needs of the overlay: components are above utils, so the entry point hands it in. */
export interface Screen {
  readonly host: HTMLElement;
  show(showing: {
    words: {
      guide: string;
      step: string;
      state: CardState;
      progress: string;
      text: string;
      note: string;
      link: { href: string; text: string } | null;
    };
    target: Element | null;
    marks: { guide: string; step: string; action: string; value: string | null } | null;
  }): void;
  hide(): void;
  raise(): void;
}

export interface SessionParts {
  doc: Document;
  createScreen(actions: { close(): void; notThis(): void }, signal: AbortSignal): Screen;
}

/** Nothing found for this long: say in words where to look. */
const LOST_MS = 3000;
const LOST_RANK = 900;
/** Age of a page until which its switches may not yet stand as they will, and how long they must hold still till then. */
const YOUNG_MS = 2500;
const SETTLE_MS = 150;

export function startSession(parts: SessionParts, controller: AbortController): void {
  const { doc } = parts;
  const { signal } = controller;
  const view = doc.defaultView ?? window;
  const isTop = view.top === view;
  const settle = new Settle();
  const revealer = createRevealer(doc, signal);
  const form: FormMemory = { name: '', days: null };
  const memory = newMemory();

  let guide: Guide | null = null;
  let run: GuideRun | null = null;
  let progress: Progress = { seen: false, confirmed: false };
  let mine = false;
  let note = '';
  let address = '';
  let lostSince = view.performance.now();
  let index: TextIndex | null = null;
  let watcher: Watcher | null = null;
  let lastClaim: Claim | null = null;
  let ringed: { element: Element; step: string } | null = null;
  let candidate = { step: '', since: 0 };
  let restedAt: number | null = null;
  let confirmButton: Element | null = null;

  const screen = parts.createScreen(
    {
      close() {
        if (guide) void ask('guide/dismiss', { guide: guide.id, forGood: false });
        controller.abort();
      },
      notThis() {
        if (ringed) memory.rejected.add(ringed.element);
        watcher?.nudge();
      },
    },
    signal,
  );

  const capture = new Capture(
    doc,
    {
      captured: (draft: CodeDraft) => ask<{ id: string; saved: boolean }>('code/captured', { draft }),
      confirmed: (id, expiresAt) => ask('code/confirmed', expiresAt === null ? { id } : { id, expiresAt }),
    },
    (outcome) => {
      note = text(
        { kept: 'card_kept', unsaved: 'card_unsaved', confirmed: 'card_confirmed', void: 'card_void' }[
          outcome
        ],
      );
      watcher?.nudge();
    },
    () => Date.now(),
  );

  const link: Link = openLink(doc, receive, rejoin, () => controller.abort(), signal);

  function receive(message: ToFrame): void {
    if (message.kind === 'stop') {
      controller.abort();
    } else if (message.kind === 'turn') {
      mine = message.mine;
      if (mine) look();
      else screen.hide();
    } else if (message.kind === 'kit') {
      learn(message.kit);
    } else {
      if (progress.seen && !message.progress.seen) capture.startOver();
      run = message.run;
      progress = message.progress;
      watcher?.nudge();
    }
  }

  function rejoin(): void {
    link.send({ kind: 'claim', claim: lastClaim });
    if (address) link.send({ kind: 'address', address });
    watcher?.nudge();
  }

  function learn(kit: GuideKit): void {
    if (kit.guide.id === guide?.id) return;
    guide = kit.guide;
    screen.hide();
    index = new TextIndex(
      compile(kit.labels),
      (root) => watcher?.observe(root),
      () => screen.host,
    );
    index.read(doc);
    lostSince = view.performance.now();
    watcher ??= watch(doc, { read: readChanges, look, ours: () => screen.host }, signal);
    for (const root of index.shadows) watcher.observe(root);
    address = accountAddress(doc, pageKind(view.location) === 'code');
    if (address) link.send({ kind: 'address', address });
  }

  function readChanges({ added, renamed, flooded, opened }: Drained): void {
    if (!index) return;
    if (added.length || renamed.length || flooded) settle.changed(view.performance.now());
    if (flooded) {
      index.sweep();
      index.read(doc);
    } else {
      for (const node of added) index.read(node);
      for (const node of renamed) index.reread(node);
    }
    index.revisit();
    if (opened) screen.raise();
  }

  function look(): void {
    if (!guide || !run || !index || signal.aborted) return;
    const sights = new Look(index, guide.sights, {
      ownHost: screen.host,
      memory,
      onCodePage: pageKind(view.location) === 'code',
    });
    const now = view.performance.now();
    const verdict = ripe(evaluate(guide, circumstances(sights, run)), now);
    remember(sights);
    if (verdict) lostSince = now;
    claim(verdict, now);
    if (mine) show(verdict, sights, now);
    else ringed = null;
  }

  /** A verdict that its step wants to see hold for a while, held back until it has. */
  function ripe(verdict: Verdict | null, now: number): Verdict | null {
    if (verdict?.step.id !== candidate.step) candidate = { step: verdict?.step.id ?? '', since: now };
    const patience = verdict?.step.patience ?? 0;
    // A page still loading shows switches before it knows how they stand.
    const wait = verdict?.action === 'check' && now < YOUNG_MS ? SETTLE_MS : patience;
    if (now - candidate.since >= wait) return verdict;
    view.setTimeout(() => watcher?.nudge(), wait);
    return null;
  }

  function circumstances(sights: Look, of: GuideRun): Circumstances {
    return {
      page: pageKind(view.location),
      progress: {
        seen: progress.seen || capture.isSeen,
        confirmed: progress.confirmed || capture.isConfirmed,
        phase: progress.phase,
      },
      self: of.mode === 'self',
      see: (id) => observationOf(sights.see(id)),
    };
  }

  /** Beside the step: what the form holds, and the code when it is on show. */
  function remember(sights: Look): void {
    if (guide?.id !== 'get-code') return;
    const name = sights.see('name').best?.element;
    if (name instanceof HTMLInputElement && name.value.trim()) form.name = name.value.trim().slice(0, 100);
    const days = sights.see('validity').best?.list?.chosen;
    if (days !== null && days !== undefined) form.days = days;
    const shown = sights.see('code').best?.code;
    if (shown) {
      confirmButton = sights.see('confirm').best?.element ?? confirmButton;
      capture.see(shown, form, address || accountAddress(doc, pageKind(view.location) === 'code'));
    } else {
      capture.missing();
    }
  }

  function claim(verdict: Verdict | null, now: number): void {
    const next = doc.hidden || !guide ? null : claimFor(guide, verdict, now);
    if (JSON.stringify(next) === JSON.stringify(lastClaim)) return;
    lastClaim = next;
    link.send({ kind: 'claim', claim: next });
  }

  function claimFor(of: Guide, verdict: Verdict | null, now: number): Claim | null {
    const focused = doc.hasFocus();
    if (verdict)
      return { guide: of.id, step: verdict.step.id, rank: verdict.rank, state: stateOf(verdict), focused };
    const lost = isTop && run?.mode === 'started' && now - lostSince > LOST_MS;
    return lost ? { guide: of.id, step: 'lost', rank: LOST_RANK, state: 'words-only', focused } : null;
  }

  function show(verdict: Verdict | null, sights: Look, now: number): void {
    if (!guide) return;
    if (!verdict) {
      ringed = null;
      if (now - lostSince > LOST_MS && isTop && run?.mode === 'started') showLost(guide);
      else if (now - lostSince > 120) screen.hide();
      return;
    }
    const sighting = verdict.ring ? sights.see(verdict.ring).best : null;
    const target = sighting?.element ?? null;
    const away = sighting?.line === 'away';
    const opened = target !== null && verdict.step.opens === true && isCurrent(target);
    const rests =
      target !== null && (opened || settle.rests(target, verdict.step.id, now, verdict.step.opens));
    const isLost = now - restingSince(rests, now) > (opened ? LOST_MS : 2 * LOST_MS);
    const drawn = target !== null && !away && !rests;
    if (target && away) revealer.reveal(target);
    ringed = target ? { element: target, step: verdict.step.id } : null;
    const marks = {
      guide: guide.id,
      step: verdict.step.id,
      action: verdict.action,
      value: valueFor(verdict.step, sighting?.list),
    };
    screen.show({
      words: wordsFor(
        guide,
        verdict.step,
        isLost ? 'words-only' : rests ? 'waiting' : stateOf(verdict),
        away ? text('card_scroll') : note,
      ),
      target: drawn ? target : null,
      marks: drawn ? marks : null,
    });
  }

  /** Since when the ring has rested without a break. */
  function restingSince(rests: boolean, now: number): number {
    restedAt = rests ? (restedAt ?? now) : null;
    return restedAt ?? now;
  }

  function showLost(of: Guide): void {
    screen.show({
      words: {
        guide: of.id,
        step: 'lost',
        state: 'words-only',
        progress: '',
        text: text(of.lost),
        note: '',
        link: directLink(of),
      },
      target: null,
      marks: null,
    });
  }

  function wordsFor(of: Guide, step: Step, state: CardState, more: string) {
    const withLink = state === 'words-only' || step.link === true;
    return {
      guide: of.id,
      step: step.id,
      state,
      progress: `${step.stage} / ${of.stages}`,
      text: text(step.text),
      note: more,
      link: withLink ? directLink(of) : null,
    };
  }

  function directLink(of: Guide) {
    const { directPath } = of;
    if (!directPath || pageKind(view.location) === 'code' || view.location.pathname === directPath)
      return null;
    // Only pages of the mailbox take their language from the address.
    const path = directPath.includes('?') ? `${directPath}&hl=${languageOf(doc)}` : directPath;
    return { href: `${view.location.origin}${path}`, text: text('card_directLink') };
  }

  doc.addEventListener(
    'click',
    (event) => {
      const at = event.composedPath()[0];
      if (!event.isTrusted || !(at instanceof Node)) return;
      const path = event.composedPath();
      capture.clicked(at, confirmButton && path.includes(confirmButton) ? confirmButton : null);
      if (ringed && path.includes(ringed.element))
        settle.pressed(ringed.element, ringed.step, view.performance.now());
    },
    { capture: true, passive: true, signal },
  );
  view.addEventListener('pagehide', () => capture.leaving(), { signal });
  // A hidden tab does nothing more, so it says so first.
  doc.addEventListener('visibilitychange', () => doc.hidden && claim(null, view.performance.now()), {
    signal,
  });
}

/** `hl` as NetEase writes it. */
function languageOf(doc: Document): string {
  const { lang } = doc.documentElement;
  if (/^zh-(tw|hk|mo)/i.test(lang)) return 'zh_TW';
  return /^en/i.test(lang) ? 'en_US' : 'zh_CN';
}

function stateOf(verdict: Verdict): CardState {
  return verdict.ring ? 'pointing' : (verdict.step.state ?? 'words-only');
}

/** Suggested text, or the label of the longest option of a native list. */
function valueFor(
  step: Step,
  list: { kind: string; choices: { label: string; days: number }[] } | undefined,
): string | null {
  if (step.value) return text(step.value);
  if (step.action !== 'choose' || list?.kind !== 'select') return null;
  return list.choices.reduce((top, one) => (one.days > top.days ? one : top)).label;
}
