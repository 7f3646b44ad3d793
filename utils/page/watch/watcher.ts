/**
 * Decides when to look again. One observer while a guide runs, looks in the frame before the next paint as long as the
 * budget lasts, nothing at all in a hidden tab, nothing left behind after the signal.
 */
import { ATTRIBUTES, Changes, type Drained } from './changes';
import { createTokenBucket } from './token-bucket';

export interface Watcher {
  /** Also watch an open shadow root. */
  observe(root: ShadowRoot): void;
  /** Ask for a look soon, for a reason outside the page. */
  nudge(): void;
}

export interface WatchTarget {
  /** Reads what changed; called before every look. True when the change may concern the guide. */
  read(changes: Drained): boolean;
  look(): void;
  ours(): Node | null;
}

/** What a hand does. For a while after it every change is looked at, in the frame it is made. */
const HANDS = ['pointerdown', 'keydown', 'click', 'input', 'change'] as const;
const ATTENTIVE_MS = 3000;
/** Things that change what can be seen without changing the document. */
const EVENTS = ['scroll', 'focusin', 'toggle', 'load', 'transitionend', 'animationend'] as const;
const WINDOW_EVENTS = ['resize', 'hashchange', 'popstate', 'pageshow', 'focus', 'blur'] as const;
/** What begins to fade or slide in can be seen before it says that it has ended. */
const BEGINNINGS = ['animationstart', 'transitionrun'] as const;
const MOVING_MS = 600;
/** Looks without any event at all: styles that load late, media queries, values set by script. */
const HEARTBEAT_MS = 400;
/** A rest this long is one without listening, too: being told of every change costs as much as reading it. */
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
  const bucket = createTokenBucket(clock.now());
  const changes = new Changes();
  const observed = new Set<Node>([doc]);
  let attentiveUntil = clock.now() + ATTENTIVE_MS;
  let movingUntil = 0;
  let lookedAt = 0;
  let asked = true;
  let scheduled = false;
  let resting = 0;

  const observer = new MutationObserver((records) => {
    const started = clock.now();
    changes.take(records, target.ours());
    bucket.spend(clock.now() - started);
    if (changes.any) schedule();
  });
  const listen = () => {
    for (const root of observed) observer.observe(root, OBSERVED);
  };

  function schedule(): void {
    if (scheduled || signal.aborted || doc.hidden) return;
    scheduled = true;
    const now = clock.now();
    const wait = bucket.wait(now, now < attentiveUntil);
    if (wait === 0) view.requestAnimationFrame(run);
    else rest(wait);
  }

  function rest(wait: number): void {
    if (wait > LONG_REST_MS) {
      observer.disconnect();
      changes.flooded = true;
    }
    resting = view.setTimeout(wake, wait);
  }

  function wake(): void {
    view.clearTimeout(resting);
    resting = 0;
    if (signal.aborted) return;
    if (changes.flooded) listen();
    view.requestAnimationFrame(run);
  }

  function run(): void {
    scheduled = false;
    if (signal.aborted || doc.hidden) return;
    const started = clock.now();
    changes.take(observer.takeRecords(), target.ours());
    const concerned = target.read(changes.drain());
    const due = asked || concerned || started < attentiveUntil || started - lookedAt >= HEARTBEAT_MS;
    if (due) {
      asked = false;
      lookedAt = started;
      target.look();
    }
    const ended = clock.now();
    bucket.spend(ended - started);
    if (ended < movingUntil) schedule();
  }

  function ask(): void {
    asked = true;
    schedule();
  }

  function hand(event: Event): void {
    if (!event.isTrusted) return;
    attentiveUntil = clock.now() + ATTENTIVE_MS;
    if (resting) wake();
    ask();
  }

  function move(): void {
    movingUntil = clock.now() + MOVING_MS;
    ask();
  }

  listen();
  const quietly = { capture: true, passive: true, signal };
  for (const type of HANDS) doc.addEventListener(type, hand, quietly);
  for (const type of EVENTS) doc.addEventListener(type, ask, quietly);
  for (const type of BEGINNINGS) doc.addEventListener(type, move, quietly);
  for (const type of WINDOW_EVENTS) view.addEventListener(type, ask, { passive: true, signal });
  doc.addEventListener('visibilitychange', ask, { signal });
  const heart = view.setInterval(ask, HEARTBEAT_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearInterval(heart);
    view.clearTimeout(resting);
  });
  schedule();

  return {
    observe(root) {
      if (observed.has(root) || signal.aborted) return;
      observed.add(root);
      observer.observe(root, OBSERVED);
      changes.met(root);
      if (changes.any) schedule();
    },
    nudge: ask,
  };
}
