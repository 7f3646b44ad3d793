/**
 * Which step is the current one in this frame, and whether it may be shown yet: fetches what a page with something to fill in
 * needs, looks, lets the capture judge first, asks the engine, and holds back what the page only passes through.
 */
import type { PreparedLabels } from '../../guides/prepared';
import type { Guide, PageKind, Step } from '../../guides/types';
import type { GuideRun, Progress, ToFrame } from '../../protocol/frame-port';
import type { CaptureWatch } from '../capture/capture-watch';
import type { Verdict } from '../engine/evaluate';
import type { Forms } from '../forms/forms';
import type { PageSnapshot } from '../locate/page-snapshot';
import type { Around } from '../showing/showing';
import type { Drained } from '../watch/changes';
import type { Finder, FinderOptions } from './finder';
import { createFormsFetch } from './forms-fetch';
import { circumstancesOf } from './observation';
import type { Presses } from './presses';
import { StabilityGate } from './stability-gate';

/** What came of one look. */
export interface Looked {
  /** When it was, ms of the page's own clock. */
  now: number;
  guide: Guide;
  snapshot: PageSnapshot;
  /** The current step, shown or not; for the debug view. */
  found: Verdict | null;
  /** What may be shown now. */
  verdict: Verdict | null;
  /** The page is putting a code into force: nothing is said of this look. */
  isJudging: boolean;
  /** For how long nothing has been found, ms. */
  silentMs: number;
  /** Nothing was found for a while, in the frame that speaks for the page. */
  isLost: boolean;
}

type Bundle = Extract<ToFrame, { kind: 'bundle' }>;

export interface RunnerParts {
  doc: Document;
  /** Kind of the page, by its address now. */
  page(): PageKind;
  presses: Pick<Presses, 'begin' | 'clicked' | 'facts'>;
  /** What the worker has told of the run. */
  told: { readonly run: GuideRun | null; readonly progress: Progress };
  makeFinder(bundle: Bundle, fresh: Pick<FinderOptions, 'forms' | 'made'>): Finder;
  requestForms(): void;
  watchCode(forms: Forms): CaptureWatch;
  /** A look was made; the capture has not seen it yet. */
  met(guide: Guide, snapshot: PageSnapshot): void;
  /** What to show of what was found: where a ring was wrong, its card stays. */
  judge(found: Verdict | null, now: number): Verdict | null;
  /** Look again in a moment. */
  again(): void;
}

/** Nothing found for this long: say in words where to look. */
export const LOST_MS = 3000;

export type Runner = ReturnType<typeof createRunner>;

export function createRunner(parts: RunnerParts, signal: AbortSignal) {
  const { doc, page, presses, told, again } = parts;
  const view = doc.defaultView ?? window;
  const isTop = view.top === view;
  const gate = new StabilityGate();
  let guide: Guide | null = null;
  let labels: PreparedLabels | null = null;
  let finder: Finder | null = null;
  let last: PageSnapshot | null = null;
  let forms: Forms | null = null;
  let capture: CaptureWatch | null = null;
  let lostSince = 0;
  /** Who has followed one ring that came unasked wants the next. */
  let joined = false;

  const fetchForms = createFormsFetch({
    doc,
    request: parts.requestForms,
    retry: again,
    arrived: (here) => {
      capture = parts.watchCode(here);
    },
  });
  const around = ({ mode }: GuideRun) => ({
    self: mode === 'self' && !joined,
    progress: told.progress,
    capture,
  });

  return {
    get guide() {
      return guide;
    },
    /** The finder of a guide that is new here, or null where it runs already. @param now ms, as in all below */
    learn(bundle: Bundle, now: number): Finder | null {
      const next = bundle.guide;
      if (next.id === guide?.id && next.variant === guide.variant && next.learned === guide.learned)
        return null;
      guide = next;
      labels = bundle.labels;
      finder = parts.makeFinder(bundle, { forms: () => forms, made: () => capture });
      lostSince = now;
      return finder;
    },
    /** The same guide with a step for what was pointed at. */
    teach(taught: Guide): void {
      guide = taught;
      finder?.teach(taught);
    },
    read: (changes: Drained): boolean => finder?.read(changes) === true,
    /** Null while there is nothing to lead to. */
    look(now: number): Looked | null {
      const { run } = told;
      if (!guide || !run || !finder || signal.aborted) return null;
      const needed = fetchForms(guide.forms, page(), finder.index, now);
      forms = needed.forms;
      presses.begin(now);
      const snapshot = finder.look();
      last = snapshot;
      parts.met(guide, snapshot);
      // First what became of the code: it decides whether the goal is reached.
      if (guide.captures) capture?.look(snapshot, guide.captures);
      const found = parts.judge(finder.verdict(snapshot, around(run)), now);
      const wait = gate.wait(found, now);
      if (wait) view.setTimeout(again, wait);
      const isJudging = capture?.isJudging === true;
      const verdict = wait || needed.isAwaited || isJudging ? null : found;
      if (verdict || isJudging) lostSince = now;
      const silentMs = now - lostSince;
      const isLost = isTop && run.mode === 'started' && silentMs > LOST_MS;
      return { now, guide, snapshot, found, verdict, isJudging, silentMs, isLost };
    },
    /** The user pressed something: the step whose control it was. Undefined before the first look. */
    pressed(path: readonly EventTarget[], now: number): Step | null | undefined {
      if (!guide || !last) return undefined;
      const asking = presses.facts.consequence?.step ?? '';
      const step = presses.clicked(path, guide, last, now);
      if (step) gate.heard(step, guide.steps.indexOf(step), asking, now);
      return step;
    },
    joined(): void {
      joined = true;
    },
    /** A new run begins. */
    startOver: () => capture?.startOver(),
    /** What pointing goes by; null while there is nothing to lead to. */
    around(): Omit<Around, 'address'> | null {
      const { run } = told;
      if (!guide || !labels || !last || !run) return null;
      return { guide, labels, snapshot: last, at: circumstancesOf(last, around(run)) };
    },
  };
}
