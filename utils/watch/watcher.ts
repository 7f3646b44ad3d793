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
  'animationstart',
  'transitionrun',
] as const;
/** Looks without any event at all: styles that load late, media queries, values set by script. */
const HEARTBEAT_MS = 400;
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};

export function watch(doc: Document, target: WatchTarget, signal: AbortSignal): Watcher {
  const view = doc.defaultView;
  if (!view) throw new Error('no window to watch');
  const clock = view.performance;
  const budget = createBudget(clock.now());
  const changes = new Changes();
  const observed = new Set<Node>([doc]);
  let scheduled = false;
  let dead = false;

  const observer = new MutationObserver((records) => {
    const started = clock.now();
    changes.take(records, target.ours());
    budget.spend(clock.now() - started);
    if (changes.any) schedule();
  });

  function schedule(): void {
    if (scheduled || dead || doc.hidden) return;
    scheduled = true;
    const wait = budget.wait(clock.now());
    if (wait === 0) view?.requestAnimationFrame(run);
    else rest(wait);
  }

  /** Out of budget: stop listening, too, since being told of every change costs as much as looking. */
  function rest(wait: number): void {
    if (wait > 80) {
      observer.disconnect();
      changes.flooded = true;
    }
    view?.setTimeout(() => {
      if (dead) return;
      if (wait > 80) for (const root of observed) observer.observe(root, OBSERVED);
      view.requestAnimationFrame(run);
    }, wait);
  }

  function run(): void {
    scheduled = false;
    if (dead || doc.hidden) return;
    const started = clock.now();
    changes.take(observer.takeRecords(), target.ours());
    target.read(changes.drain());
    target.look();
    budget.spend(clock.now() - started);
  }

  observer.observe(doc, OBSERVED);
  for (const type of EVENTS) doc.addEventListener(type, schedule, { capture: true, passive: true, signal });
  for (const type of ['resize', 'hashchange', 'popstate', 'pageshow', 'focus', 'blur'] as const)
    view.addEventListener(type, schedule, { passive: true, signal });
  doc.addEventListener('visibilitychange', schedule, { signal });
  const heart = view.setInterval(schedule, HEARTBEAT_MS);
  signal.addEventListener('abort', () => {
    dead = true;
    observer.disconnect();
    view.clearInterval(heart);
  });
  schedule();

  return {
    observe(root) {
      if (observed.has(root)) return;
      observed.add(root);
      if (!dead) observer.observe(root, OBSERVED);
    },
    nudge: schedule,
  };
}
