/**
 * Reads the overlay as the contract describes it: `<qiye-guide>` in any frame, through its closed shadow root, over CDP.
 * One `Probe` per page; a look takes a few ms because the roots it has found stay known.
 */
import type { BrowserContext, CDPSession, Frame, Page } from '@playwright/test';
import { type RingEntry, STOPWATCH } from './sampler.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Ring {
  /** In CSS px of the page's viewport, frame offsets included. */
  box: Box;
  guide: string;
  step: string;
  action: string;
  value: string | null;
}

export interface Card {
  guide: string;
  step: string;
  state: string;
  text: string;
  links: { text: string; href: string }[];
  /** Words of its buttons. */
  buttons: string[];
}

export interface Overlay {
  /** Address of the frame it stands in. */
  url: string;
  ring: Ring | null;
  /** The outline round a place to look in, in CSS px of its frame's viewport. */
  area: Box | null;
  card: Card | null;
}

interface World {
  cdp: CDPSession;
  context: number;
  /** Frame of its own process; null for frames that share the page's. */
  frame: Frame | null;
}
interface Root extends World {
  objectId: string;
}
/** A frame's overlay with what it takes to act in that frame. */
export interface Found extends Overlay {
  /** What the stop-watch has noted since the last call. */
  drain(): Promise<RingEntry[]>;
  /** Runs a function in the frame with the closed root as `this`. */
  inRoot<T, A>(fn: (this: ShadowRoot, arg: A) => T, arg?: A): Promise<T>;
  /** Where a button or link of the card stands in the page. */
  button(text: string): Promise<Box>;
  /** Runs a function in the frame with the innermost element under the ring's centre as `this`. */
  atRing<T>(fn: (this: Element | null) => T): Promise<T>;
}

const FIND_HOST = `[...(document.documentElement?.children ?? [])].find((e) => e.nodeName === 'QIYE-GUIDE') ?? null`;

/** Runs in the page with the closed root as `this`. */
export function readRoot(this: ShadowRoot) {
  if (!this.isConnected) return null;
  const ring = this.querySelector<HTMLElement>('[data-part="ring"]');
  const card = this.querySelector<HTMLElement>('[data-part="card"]');
  const box = ring?.getBoundingClientRect();
  const area = this.querySelector('[data-part="area"]')?.getBoundingClientRect();
  const shown = ring?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return {
    url: location.href,
    top: window === window.top,
    ring:
      ring && box && shown && box.width > 0
        ? {
            box: { x: box.x, y: box.y, width: box.width, height: box.height },
            guide: ring.dataset.guide ?? '',
            step: ring.dataset.step ?? '',
            action: ring.dataset.action ?? '',
            value: ring.dataset.value ?? null,
          }
        : null,
    area: area ? { x: area.x, y: area.y, width: area.width, height: area.height } : null,
    card: card?.checkVisibility()
      ? {
          guide: card.dataset.guide ?? '',
          step: card.dataset.step ?? '',
          state: card.dataset.state ?? '',
          text: card.innerText,
          links: [...card.querySelectorAll<HTMLAnchorElement>('a:not([hidden])')].map((a) => ({
            text: a.innerText,
            href: a.href,
          })),
          buttons: [...card.querySelectorAll('button')].map((button) => button.innerText),
        }
      : null,
  };
}

export class Probe {
  private readonly worlds = new Map<string, World>();
  private readonly roots = new Map<string, Root>();
  private readonly own = new WeakSet<Frame>();
  private readonly ready: Promise<void>;

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.on('frameattached', (frame) => void this.tryOwnProcess(frame));
    page.on('framenavigated', (frame) => void this.tryOwnProcess(frame));
    this.ready = this.listen(page, null);
  }

  /** Frames of other sites and sandboxed ones live in processes of their own, each with its own debugging session. */
  private async tryOwnProcess(frame: Frame): Promise<void> {
    if (this.own.has(frame) || !frame.parentFrame()) return;
    try {
      await this.listen(frame, frame);
      this.own.add(frame);
    } catch {
      // It shares its page's process, or is gone.
    }
  }

  private async listen(target: Page | Frame, frame: Frame | null): Promise<void> {
    const cdp = await this.page.context().newCDPSession(target);
    const key = (id: number) => `${frame ? this.page.frames().indexOf(frame) : 'page'} ${id}`;
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.isDefault) this.worlds.set(key(context.id), { cdp, context: context.id, frame });
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      this.forget(key(executionContextId)),
    );
    cdp.on('Runtime.executionContextsCleared', () => {
      for (const [name, world] of this.worlds) if (world.cdp === cdp) this.forget(name);
    });
    await cdp.send('Runtime.enable');
    // Tabs are as focused as a person's would be: Playwright makes every one believe that it has the focus.
    if (!frame) await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  }

  private forget(name: string) {
    this.worlds.delete(name);
    this.roots.delete(name);
  }

  /** Finds the host's closed root and hands it to the stop-watch of that frame. */
  private async rootIn(name: string, world: World): Promise<Root | null> {
    const { cdp, context } = world;
    const { result } = await cdp.send('Runtime.evaluate', { expression: FIND_HOST, contextId: context });
    if (!result.objectId) return null;
    const { node } = await cdp.send('DOM.describeNode', {
      objectId: result.objectId,
      depth: 1,
      pierce: true,
    });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (!backendNodeId) return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId, executionContextId: context });
    if (!object.objectId) return null;
    await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { const w = window[Symbol.for('${STOPWATCH}')]; if (w) w.root = this; }`,
    });
    const root = { ...world, objectId: object.objectId };
    this.roots.set(name, root);
    return root;
  }

  /** Every overlay of the page now, frames included. */
  async look(): Promise<Found[]> {
    await this.ready;
    const found = await Promise.all(
      [...this.worlds].map(async ([name, world]): Promise<Found | null> => {
        try {
          const known = this.roots.get(name);
          const seen = known ? await this.read(known) : null;
          if (seen) return seen;
          this.roots.delete(name);
          const root = await this.rootIn(name, world);
          return root && (await this.read(root));
        } catch {
          return null; // The frame went away under the look.
        }
      }),
    );
    return found.filter((one) => one !== null);
  }

  private async call<T, A>(
    root: Root,
    objectId: string,
    fn: (this: never, arg: A) => T,
    arg?: A,
  ): Promise<T> {
    const { result, exceptionDetails } = await root.cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: fn.toString(),
      arguments: arg === undefined ? [] : [{ value: arg }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  private async read(root: Root): Promise<Found | null> {
    const seen = await this.call(root, root.objectId, readRoot);
    if (!seen) return null;
    const { url, top, ring, area, card } = seen;
    if (ring && !top) ring.box = await this.boxInPage(root);
    return {
      url,
      ring,
      area,
      card,
      drain: () => this.drain(root),
      atRing: (fn) => this.atRing(root, fn),
      inRoot: (fn, arg) => this.call(root, root.objectId, fn as never, arg),
      button: (text) =>
        this.boxInPage(
          root,
          `[...this.querySelectorAll('button,a')].find((one) => one.innerText === ${JSON.stringify(text)})`,
        ),
    };
  }

  /** Border box of a part, the ring unless said, in the page's viewport. CDP counts from the process's own root frame. */
  private async boxInPage(root: Root, part = `this.querySelector('[data-part="ring"]')`): Promise<Box> {
    const { result } = await root.cdp.send('Runtime.callFunctionOn', {
      objectId: root.objectId,
      functionDeclaration: `function () { return ${part}; }`,
    });
    const { model } = await root.cdp.send('DOM.getBoxModel', { objectId: result.objectId });
    const [x0 = 0, y0 = 0, , , x1 = 0, y1 = 0] = model.border;
    const offset = root.frame ? await (await root.frame.frameElement()).boundingBox() : null;
    return { x: x0 + (offset?.x ?? 0), y: y0 + (offset?.y ?? 0), width: x1 - x0, height: y1 - y0 };
  }

  private async drain(root: Root): Promise<RingEntry[]> {
    const { result } = await root.cdp.send('Runtime.evaluate', {
      expression: `window[Symbol.for('${STOPWATCH}')]?.log.splice(0) ?? []`,
      contextId: root.context,
      returnByValue: true,
    });
    return result.value as RingEntry[];
  }

  private async atRing<T>(root: Root, fn: (this: Element | null) => T): Promise<T> {
    const { result } = await root.cdp.send('Runtime.callFunctionOn', {
      objectId: root.objectId,
      functionDeclaration: `function () {
        const box = this.querySelector('[data-part="ring"]').getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        let hit = document.elementFromPoint(x, y);
        for (let inner; hit?.shadowRoot && (inner = hit.shadowRoot.elementFromPoint(x, y)) && inner !== hit; ) hit = inner;
        return hit;
      }`,
    });
    if (!result.objectId) throw new Error('The ring stands on nothing.');
    return this.call(root, result.objectId, fn);
  }
}

const probes = new WeakMap<Page, Probe>();

/** The page's probe, made at the first call: call it early where times matter. */
export function probeOf(page: Page): Probe {
  const known = probes.get(page) ?? new Probe(page);
  probes.set(page, known);
  return known;
}

/** Lets the stop-watch call for a look the moment an overlay comes, instead of waiting to be polled. */
export const answerStopwatch = (context: BrowserContext): Promise<unknown> =>
  context.exposeBinding('__qiyeHost', ({ page }) => void probes.get(page)?.look());

/** Every overlay of the page now. */
export const readOverlay = (page: Page): Promise<Overlay[]> => probeOf(page).look();
