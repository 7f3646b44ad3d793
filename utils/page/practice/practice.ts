/**
 * The real guide on a made-up page inside one of our own: the same finder, the same steps and the same words as on a page
 * of NetEase, but nothing is kept and nobody is asked.
 */
import { prepare } from '../../guides/prepare';
import type { PageKind } from '../../guides/types';
import { guideBundleOf } from '../../providers/guide-bundle';
import { evaluate, type Verdict } from '../engine/evaluate';
import { createForms } from '../forms/create';
import { compile } from '../locate/matcher';
import { newPageMemory } from '../locate/page-memory';
import { NO_PRESS, PageSnapshot } from '../locate/page-snapshot';
import { TextIndex } from '../locate/text-index';
import type { Screen } from '../screen';
import { mustBeRead } from '../session/must-be-read';
import { observationOf } from '../session/observation';
import type { Drained } from '../watch/changes';
import { watch } from '../watch/watcher';

export interface PracticeParts {
  /** The made-up page. Nothing outside it is looked at. */
  root: HTMLElement;
  screen: Screen;
  /** What kind of page the made-up one is now. */
  page(): PageKind;
  /** Text of a message key. */
  say(key: string): string;
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
  const { guide, bar, code } = bundle;
  const memory = newPageMemory();
  const forms = createForms();
  const index = new TextIndex(compile(prepare(bundle.labels)), undefined, () => screen.host);
  let seen = false;

  function read({ added, renamed, flooded }: Drained): boolean {
    const before = index.version;
    if (flooded) index.read(root);
    for (const node of added) if (root.contains(node)) index.read(node);
    for (const node of renamed) if (root.contains(node)) index.reread(node);
    return index.version !== before;
  }

  function look(): void {
    const options = {
      doc: root.ownerDocument,
      ownHost: screen.host,
      memory,
      forms,
      page: page(),
      hosts: guide.hosts,
      bar,
      code,
      press: NO_PRESS,
      now: Date.now(),
    };
    const snapshot = new PageSnapshot(index, guide.targets, options);
    const shown = snapshot.find('code').best !== null;
    seen ||= shown;
    const verdict = evaluate(guide, {
      page: page(),
      progress: { seen, confirmed: seen && !shown },
      self: false,
      see: (id) => observationOf(snapshot.find(id)),
    });
    show(verdict, snapshot);
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
      keepClear: mustBeRead(root.ownerDocument, snapshot, step, best?.element ?? null),
    });
  }

  index.read(root);
  watch(root.ownerDocument, { read, look, ours: () => screen.host }, signal);
}
