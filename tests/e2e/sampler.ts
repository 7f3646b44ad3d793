/**
 * The stop-watch in the page. Knows the practice world's marks (`data-w`) and nothing of the guide. After every painted
 * frame it notes which marked controls can be seen and pressed, and, once the driver has handed it the overlay's
 * closed root, on which of them the ring stands. All times are `performance.now()` of that document, taken after paint.
 */

/** One placement of the ring. `null` controls are unmarked elements. */
export interface RingEntry {
  /** When the ring was first painted there. */
  at: number;
  /** `performance.timeOrigin` of the document, to compare with other clocks. */
  origin: number;
  step: string;
  control: string | null;
  good: boolean;
  /** When that control became visible and pressable. */
  visibleAt: number | null;
  /** Last change of the page before the ring came, and last trusted input in this document. */
  changedAt: number;
  inputAt: number;
  /** When the ring was placed before, null for the first in this document: the page has just been opened. */
  previousAt: number | null;
}

export interface Stopwatch {
  root: ShadowRoot | null;
  log: RingEntry[];
}

/** Where the stop-watch lies in a page's main world. */
export const STOPWATCH = 'qiye-test-stopwatch';

function sampler(key: string) {
  if (location.protocol === 'chrome-extension:') return;
  const MARKED = '[data-w],[data-w-bad]';
  const watch: Stopwatch = { root: null, log: [] };
  Object.defineProperty(window, Symbol.for(key), { value: watch, configurable: true });

  const openRoots = new Set<ShadowRoot>();
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (init.mode === 'open') {
      openRoots.add(root);
      observer.observe(root, WHAT);
    }
    return root;
  };

  let changedAt = 0;
  let inputAt = 0;
  const WHAT = { subtree: true, childList: true, attributes: true, characterData: true };
  const isGuide = (node: Node) => node.nodeName === 'QIYE-GUIDE';
  const ofGuide = (r: MutationRecord) =>
    isGuide(r.target) ||
    (r.type === 'childList' &&
      r.target === document.documentElement &&
      [...r.addedNodes, ...r.removedNodes].every(isGuide));
  const observer = new MutationObserver((records) => {
    if (!records.every(ofGuide)) changedAt = performance.now();
  });
  for (const type of ['pointerdown', 'keydown', 'input', 'change'])
    addEventListener(
      type,
      (event) => {
        if (event.isTrusted) inputAt = performance.now();
      },
      true,
    );

  const visibleSince = new WeakMap<Element, number>();
  function pressable(element: Element, box: DOMRect): boolean {
    if (box.width < 1 || box.height < 1) return false;
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const stack = (element.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
    const hit = stack.find((one) => !isGuide(one));
    return hit !== undefined && (element === hit || element.contains(hit));
  }

  /** The marked control whose box the ring's is, grown by at most 8 px a side (and rounding). */
  function controlIn(ring: DOMRect, controls: [Element, DOMRect][]): Element | null {
    let best: Element | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const [element, box] of controls) {
      const sides = [
        box.left - ring.left,
        box.top - ring.top,
        ring.right - box.right,
        ring.bottom - box.bottom,
      ];
      const off = Math.max(...sides.map(Math.abs));
      if (off <= 10 && off < least) {
        best = element;
        least = off;
      }
    }
    if (best) return best;
    // A ring may stand on a part of a control (the box in a label) or around it (its row): what a press there would hit.
    const x = ring.left + ring.width / 2;
    const y = ring.top + ring.height / 2;
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot?.elementFromPoint(x, y)) {
      const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit?.closest(MARKED) ?? null;
  }

  let last: { element: Element | null; step: string } | null = null;
  let previousAt: number | null = null;
  function sample() {
    const now = performance.now();
    const controls: [Element, DOMRect][] = [];
    for (const root of [document, ...openRoots])
      for (const element of root.querySelectorAll(MARKED)) {
        const box = element.getBoundingClientRect();
        controls.push([element, box]);
        if (!pressable(element, box)) visibleSince.delete(element);
        else if (!visibleSince.has(element)) visibleSince.set(element, now);
      }
    const ring = watch.root?.isConnected ? watch.root.querySelector<HTMLElement>('[data-part="ring"]') : null;
    const box = ring?.getBoundingClientRect();
    if (!ring || !box || box.width === 0 || !ring.checkVisibility()) {
      last = null;
      return;
    }
    const element = controlIn(box, controls);
    const step = ring.dataset.step ?? '';
    if (last && last.element === element && last.step === step) return;
    last = { element, step };
    watch.log.push({
      at: now,
      origin: performance.timeOrigin,
      step,
      control: element?.getAttribute('data-w') ?? element?.getAttribute('data-w-bad') ?? null,
      good: element?.hasAttribute('data-w') ?? false,
      visibleAt: element ? (visibleSince.get(element) ?? null) : null,
      changedAt,
      inputAt,
      previousAt,
    });
    previousAt = now;
  }

  // A message sent in an animation frame is handled after that frame was painted.
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = sample;
  const tick = () => {
    port1.postMessage(0);
    requestAnimationFrame(tick);
  };

  // `document.open()` puts a new root element under the same document.
  let host: Element | null = null;
  const look = () => {
    const root = document.documentElement;
    if (root) hosts.observe(root, { childList: true });
    const now = [...(root?.children ?? [])].find(isGuide) ?? null;
    if (now === host) return;
    host = now;
    if (now) (window as unknown as { __qiyeHost?: () => void }).__qiyeHost?.();
  };
  const hosts = new MutationObserver(look);

  // A new tab's empty first document hands its window on to the next one, without running this again: frames and
  // observers end with the old document, timers live on.
  let known: Document | null = null;
  const begin = () => {
    if (document === known) return;
    known = document;
    observer.observe(document, WHAT);
    hosts.observe(document, { childList: true });
    look();
    requestAnimationFrame(tick);
  };
  begin();
  if (location.href === 'about:blank' && window === window.top) {
    const waiting = setInterval(() => {
      begin();
      if (location.href !== 'about:blank') clearInterval(waiting);
    }, 5);
  }
}

/** Runs in every frame before the page's own scripts. */
export const samplerScript = `(${sampler.toString()})(${JSON.stringify(STOPWATCH)})`;
