/**
 * The real guide on a made-up page inside one of our own: the same finder, the same steps and the same words as on a page
 * of NetEase, but nothing is kept and nobody is asked.
 */
import { prepare } from '../../guides/prepare';
import type { PageKind } from '../../guides/types';
import { guideBundleOf } from '../../providers/guide-bundle';
import type { MessageKey } from '../../words/message-key';
import type { Verdict } from '../engine/evaluate';
import { createForms } from '../forms/create';
import type { PageSnapshot } from '../locate/page-snapshot';
import type { Screen } from '../screen';
import { createFinder } from '../session/finder';
import { mustBeRead } from '../session/must-be-read';
import { watch } from '../watch/watcher';

export interface PracticeParts {
  /** The made-up page. Nothing outside it is looked at. */
  root: HTMLElement;
  screen: Screen;
  /** What kind of page the made-up one is now. */
  page(): PageKind;
  /** Text of a message key. */
  say(key: MessageKey): string;
  /** The goal is reached, and nothing is shown any more. */
  onDone(): void;
}

/** In place of what would only be true on a real page. */
const KEPT = 'practice_kept';

/** Leads through the made-up page until `signal` ends it. */
export function startPractice(parts: PracticeParts, signal: AbortSignal): void {
  const { root, screen, page, say } = parts;
  const bundle = guideBundleOf({ guide: 'get-code' });
  if (!bundle) return;
  const { guide } = bundle;
  const { captures } = guide;
  const doc = root.ownerDocument;
  const forms = createForms();
  const taken = { ...bundle, labels: prepare(bundle.labels) };
  const finder = createFinder(doc, taken, { root, page, ownHost: () => screen.host, forms: () => forms });
  let seen = false;

  function look(): void {
    const snapshot = finder.look();
    const shown = captures !== undefined && snapshot.find(captures.code).best !== null;
    seen ||= shown;
    show(finder.verdict(snapshot, { self: false, progress: { seen, confirmed: seen && !shown } }), snapshot);
  }

  function show(verdict: Verdict | null, snapshot: PageSnapshot): void {
    const best = verdict?.ring ? snapshot.find(verdict.ring).best : null;
    // Scrolled away by who reads on: no ring without its target, and no pulling back.
    if (!verdict || best?.visibility === 'offscreen') {
      screen.hide();
      return;
    }
    const { step } = verdict;
    if (step.state === 'done') {
      // The page says it itself: a card in the corner would lie over the way on.
      screen.hide();
      parts.onDone();
      return;
    }
    screen.show({
      words: {
        guide: guide.id,
        step: step.id,
        state: best ? 'pointing' : (step.state ?? 'words-only'),
        progress: `${step.stage} / ${guide.stages}`,
        text: say(step.text),
        note: seen ? say(KEPT) : '',
        link: null,
      },
      target: best?.element ?? null,
      marks: best && { guide: guide.id, step: step.id, action: verdict.action, value: null },
      keepClear: mustBeRead(doc, snapshot, step, best?.element ?? null),
    });
  }

  watch(doc, { read: finder.read, look, ours: () => screen.host }, signal);
}
