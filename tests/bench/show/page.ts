/**
 * Our overlay with its watcher, and three tour libraries, in one page. driver.js is MIT. Shepherd and Intro.js are AGPL: they
 * are development dependencies, here to be measured, and never part of anything that is shipped.
 */
import { driver } from 'driver.js';
import driverCss from 'driver.js/dist/driver.css?inline';
import introJs from 'intro.js';
import introCss from 'intro.js/minified/introjs.min.css?inline';
import Shepherd from 'shepherd.js';
import shepherdCss from 'shepherd.js/dist/css/shepherd.css?inline';
import { createOverlay } from '@/components/overlay';
import { STYLES } from '@/components/overlay/styles';
import { watch } from '@/utils/page/watch/watcher';
import { finder } from '../../dom/page-api';
import { inboxHtml } from '../page/inbox';

export type Shower = 'ours' | 'driver' | 'shepherd' | 'intro';
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Highlight {
  /** Called when the target can be seen; ours finds out by itself. */
  told(target: Element): void;
  box(): Box | null;
  end(): void;
}

// The overlay's closed root, for reading where the ring stands.
const roots: ShadowRoot[] = [];
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.push(root);
  return root;
};

const boxOf = (element: Element | null | undefined): Box | null => {
  const box = element?.getBoundingClientRect();
  return box && box.width > 0 ? box : null;
};

/** The hole that driver.js and Shepherd cut into their sheet: the second subpath. Relative lines and arcs keep its extremes. */
function holeOf(path: Element | null): Box | null {
  const svg = path?.closest('svg');
  const hole = (path?.getAttribute('d') ?? '').split(/z\s*m/i)[1];
  if (!path || !svg || !hole) return null;
  const copy = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  copy.setAttribute('d', `M${hole}`);
  copy.style.visibility = 'hidden';
  svg.append(copy);
  const { x, y, width, height } = copy.getBBox();
  copy.remove();
  return width > 0 && width < innerWidth ? { left: x, top: y, right: x + width, bottom: y + height } : null;
}

function ours(): Highlight {
  const controller = new AbortController();
  const first = roots.length;
  const overlay = createOverlay(
    document,
    (key) => key,
    () => undefined,
    controller.signal,
  );
  overlay.setStyles(STYLES);
  const mine = finder('get-code', () => overlay.host);
  watch(
    document,
    {
      ours: () => overlay.host,
      read({ added, renamed, flooded }) {
        if (flooded) mine.index.read(document);
        for (const node of added) mine.index.read(node);
        for (const node of renamed) mine.index.reread(node);
        return true;
      },
      look() {
        const verdict = mine.verdict('code');
        if (!verdict?.element) return overlay.hide();
        const about = { guide: 'get-code', step: verdict.step };
        overlay.show({
          words: {
            ...about,
            state: 'pointing',
            progress: '4 / 6',
            text: '点这里',
            note: '',
            link: null,
            buttons: [],
          },
          target: verdict.element,
          marks: { ...about, action: 'click', value: null },
        });
      },
    },
    controller.signal,
  );
  return {
    told() {},
    box: () => boxOf(roots[first]?.querySelector('[data-part=ring]')),
    end: () => controller.abort(),
  };
}

function withDriver(): Highlight {
  const tour = driver({ animate: false });
  return {
    told: (element) => tour.highlight({ element, popover: { title: '点这里' } }),
    box: () => holeOf(document.querySelector('.driver-overlay path')),
    end: () => tour.destroy(),
  };
}

function withShepherd(): Highlight {
  const tour = new Shepherd.Tour({ useModalOverlay: true });
  return {
    told(element) {
      tour.addStep({ id: 's', text: '点这里', attachTo: { element: element as HTMLElement, on: 'bottom' } });
      void tour.start();
    },
    box: () => holeOf(document.querySelector('.shepherd-modal-overlay-container path')),
    end() {
      tour.cancel();
      for (const sheet of document.querySelectorAll('.shepherd-modal-overlay-container')) sheet.remove();
    },
  };
}

function withIntro(): Highlight {
  const tour = introJs.tour();
  return {
    told(element) {
      tour.setOptions({ steps: [{ element: element as HTMLElement, intro: '点这里' }] });
      void tour.start();
    },
    box: () => boxOf(document.querySelector('.introjs-helperLayer')),
    end: () => void tour.exit(true),
  };
}

const MAKERS: Record<Shower, () => Highlight> = {
  ours,
  driver: withDriver,
  shepherd: withShepherd,
  intro: withIntro,
};

/** Calls back after each painted frame until it answers true. */
function afterPaint(step: () => boolean): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port2.onmessage = () => (step() ? resolve() : void requestAnimationFrame(() => port1.postMessage(0)));
    requestAnimationFrame(() => port1.postMessage(0));
  });
}

/** Until what the last one laid over the page has left it: Intro.js takes its layers away only after a while, and what they cover is no target. */
async function bare(): Promise<void> {
  for (let waited = 0; document.body.childElementCount > own && waited < 2000; waited += 20) await pause(20);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function off(target: Box, shown: Box): { size: number; x: number; y: number } {
  const sides = [
    target.left - shown.left,
    target.top - shown.top,
    shown.right - target.right,
    shown.bottom - target.bottom,
  ];
  return {
    size: Math.max(...sides.map(Math.abs)),
    x: (shown.left + shown.right - target.left - target.right) / 2,
    y: (shown.top + shown.bottom - target.top - target.bottom) / 2,
  };
}

/** Widest grown box that still stands on the target, CSS px. */
const AT_TARGET = 16;
const target = () => document.getElementById('target') as HTMLElement;
let current: Highlight | null = null;
/** Elements the page itself has in its body. */
let own = 0;

const api = {
  setUp(nodes: number): void {
    document.head.innerHTML = `<style>${driverCss}${introCss}${shepherdCss}</style>`;
    document.body.innerHTML = inboxHtml(nodes, true);
    const list = document.querySelector('.list');
    const row = document.createElement('section');
    row.style.cssText = 'height:1400px;padding-top:420px';
    row.append(...(document.querySelector('.panel')?.childNodes ?? []));
    list?.prepend(row);
    own = document.body.childElementCount;
  },
  /** ms from the target's becoming visible to the first painted frame with the highlight on it. */
  async untilShown(shower: Shower): Promise<number> {
    target().style.visibility = 'hidden';
    const highlight = MAKERS[shower]();
    await pause(120);
    // At no particular moment of a frame, as pages do.
    await pause(Math.random() * 16);
    target().style.visibility = '';
    const start = performance.now();
    highlight.told(target());
    let took = Number.NaN;
    await afterPaint(() => {
      const box = highlight.box();
      const now = performance.now();
      if (box && off(target().getBoundingClientRect(), box).size <= AT_TARGET) took = now - start;
      return !Number.isNaN(took) || now - start > 3000;
    });
    highlight.end();
    await pause(60);
    await bare();
    return Number.isNaN(took) ? 3000 : took;
  },
  /** Shows the highlight and waits until it stands. */
  async begin(shower: Shower): Promise<void> {
    await bare();
    (document.querySelector('.list') as HTMLElement).scrollTop = 0;
    current = MAKERS[shower]();
    current.told(target());
    await pause(700);
  },
  /**
   * Scrolls the target's container for `ms` between frames, as the browser does for a wheel (some libraries take the wheel
   * away): distance between the middles of target and highlight after every painted frame, CSS px.
   */
  async errors(ms: number): Promise<number[]> {
    const values: number[] = [];
    const list = document.querySelector('.list') as HTMLElement;
    const hand = setInterval(() => list.scrollBy({ top: 3, behavior: 'instant' }), 8);
    const until = performance.now() + ms;
    let last = Number.NaN;
    await afterPaint(() => {
      const box = current?.box();
      const at = target().getBoundingClientRect();
      // Standing still proves nothing.
      if (at.top !== last && box) {
        const { x, y } = off(at, box);
        values.push(Math.hypot(x, y));
      }
      last = at.top;
      return performance.now() > until;
    });
    clearInterval(hand);
    return values.slice(1);
  },
  end(): void {
    current?.end();
    current = null;
  },
};
export type ShowApi = typeof api;
(globalThis as unknown as { showApi: ShowApi }).showApi = api;
