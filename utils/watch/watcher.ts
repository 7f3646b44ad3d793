/**
 * Decides when to look again. One observer while a guide runs, looks in the frame before the next paint as long as the
 * budget lasts, nothing at all in a hidden tab, nothing left behind after the signal.
 */
import { createBudget } from './budget';
import { ATTRIBUTES, Changes, type Drained } from './changes';

export interface Watcher {
  /** Also watch an open shadow root. */
  observe(root: ShadowRoot): void;
  /** Ask for a look soon, for a reason outside the page. */
  nudge(): void;
}

export interface WatchTarget {
  /** Reads what changed; called before every look. */
  read(changes: Drained): void;
  look(): void;
  ours(): Node | null;
}

/** Things that change what can be seen without changing the document. */
const EVENTS = [
  'scroll',
  'input',
  'change',
  'click',
  'focusin',
  'toggle',
  'load',
  'transitionend',
  'animationend',
] as const;
const WINDOW_EVENTS = ['resize', 'hashchange', 'popstate', 'pageshow', 'focus', 'blur'] as const;
/** What begins to fade or slide in can be seen before it says that it has ended. */
const BEGINNINGS = ['animationstart', 'transitionrun'] as const;
const MOVING_MS = 600;
/** Looks without any event at all: styles that load late, media queries, values set by script. */
const HEARTBEAT_MS = 400;
/** A rest this long is one without listening, too: being told of every change costs as much as looking. */
const LONG_REST_MS = 80;
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};

export function watch(doc: Document, target: WatchTarget, signal: AbortSignal): Watcher {
  const view = doc.defaultView ?? window;
  const clock = view.performance;
  const budget = createBudget(clock.now());
  const changes = new Changes();
  const observed = new Set<Node>([doc]);
  let scheduled = false;
  let movingUntil = 0;

  const observer = new MutationObserver((records) => {
    const started = clock.now();
    changes.take(records, target.ours());
    budget.note(records.length, started);
    budget.spend(clock.now() - started);
    if (changes.any) schedule();
  });
  const listen = () => {
    for (const root of observed) observer.observe(root, OBSERVED);
  };

  function schedule(): void {
    if (scheduled || signal.aborted || doc.hidden) return;
    scheduled = true;
    const wait = budget.wait(clock.now());
    if (wait === 0) view.requestAnimationFrame(run);
    else rest(wait);
  }

  function rest(wait: number): void {
    const deaf = wait > LONG_REST_MS;
    if (deaf) {
      observer.disconnect();
      changes.flooded = true;
    }
    view.setTimeout(() => {
      if (signal.aborted) return;
      if (deaf) listen();
      view.requestAnimationFrame(run);
    }, wait);
  }

  function run(): void {
    scheduled = false;
    if (signal.aborted || doc.hidden) return;
    const started = clock.now();
    changes.take(observer.takeRecords(), target.ours());
    target.read(changes.drain());
    target.look();
    const ended = clock.now();
    budget.spend(ended - started);
    if (ended < movingUntil) schedule();
  }

  function move(): void {
    movingUntil = clock.now() + MOVING_MS;
    schedule();
  }

  listen();
  const quietly = { capture: true, passive: true, signal };
  for (const type of EVENTS) doc.addEventListener(type, schedule, quietly);
  for (const type of BEGINNINGS) doc.addEventListener(type, move, quietly);
  for (const type of WINDOW_EVENTS) view.addEventListener(type, schedule, { passive: true, signal });
  doc.addEventListener('visibilitychange', schedule, { signal });
  const heart = view.setInterval(schedule, HEARTBEAT_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearInterval(heart);
  });
  schedule();

  return {
    observe(root) {
      if (observed.has(root) || signal.aborted) return;
      observed.add(root);
      observer.observe(root, OBSERVED);
    },
    nudge: schedule,
  };
}
