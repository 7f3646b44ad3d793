/**
 * Solves a drawn world as a person would who is told in words what comes next: it reads the pages' own marks, uses a real
 * mouse and keyboard, and fails when a control can't be hit, has no name, or is not what the truth says.
 */
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from '@playwright/test';
import { findBrowser } from '../../run/browser.mjs';
import { startWorld, type World } from '../server.ts';
import type { Drawn } from './draw.ts';
import { scenarioOf } from './scenario.ts';

export interface Solved {
  id: string;
  /** '' when the goal was reached. */
  failure: string;
  /** Names of the controls that were used, in order. */
  used: string[];
}

/** ms without anything to do: the world is stuck. */
const STUCK = 120_000;
const MOST = 30;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Due {
  page: Page;
  frame: Frame;
  how: string;
  name: string;
  /** Middle of the control in the page, null while it is out of sight or moves. */
  x: number;
  y: number;
  /** Words a person could be told to look for: the control's own, or those of the row it stands in. */
  words: string;
}

/**
 * Runs in the page: which of the marked controls is to be used now, an open list's entries first. Goes through open
 * shadow roots. Scrolls it into view and says where it stands, twice, so that what moves is seen to move.
 */
async function lookFor(): Promise<Omit<Due, 'page' | 'frame'> | null> {
  const found: Element[] = [];
  const search = (root: Document | ShadowRoot) => {
    for (const e of root.querySelectorAll('*')) {
      if (
        e.hasAttribute('data-w-next') &&
        e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        e.getClientRects().length
      )
        found.push(e);
      if (e.shadowRoot) search(e.shadowRoot);
    }
  };
  search(document);
  const howOf = (e: Element) => e.getAttribute('data-w-next') ?? '';
  const target = found.findLast((e) => howOf(e) === 'option') ?? found.at(-1);
  if (!target) return null;
  const inSight = () => {
    const { left, top, right, bottom } = target.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  };
  if (!inSight()) target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  // In sight of its frame is not yet in sight of the page around it.
  if (window !== window.top)
    target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  let last = '';
  for (let tries = 0; tries < 40; tries++) {
    const now = JSON.stringify(target.getBoundingClientRect());
    if (now === last) break;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const { left, top, width, height } = target.getBoundingClientRect();
  // What lies over it is just coming or going: a person waits.
  let hit = document.elementFromPoint(left + width / 2, top + height / 2);
  for (let inner = hit; inner?.shadowRoot; hit = inner) {
    const deeper = inner.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
    if (!deeper || deeper === inner) break;
    inner = deeper;
  }
  const isReached = (e: Element | null): boolean =>
    e !== null && (target.contains(e) || e.contains(target) || isReached(hostOf(e)));
  const hostOf = (e: Element) => (e.getRootNode() as Partial<ShadowRoot>).host ?? null;
  if (howOf(target) !== 'hover' && (!hit || !isReached(hit) || hit === document.documentElement)) return null;
  let words = '';
  for (let at: Element | null = target, up = 0; at && up < 7 && !words; up++) {
    const named = [...at.querySelectorAll('[placeholder],[aria-label],[title],[alt]'), at];
    words = [
      (at as HTMLElement).innerText,
      (at as HTMLInputElement).value,
      ...named.flatMap((one) =>
        ['placeholder', 'aria-label', 'title', 'alt'].map((a) => one.getAttribute(a)),
      ),
    ]
      .filter(Boolean)
      .join('')
      .trim();
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return {
    how: howOf(target),
    name: target.getAttribute('data-w') ?? '',
    x: left + width / 2,
    y: top + height / 2,
    words,
  };
}

/** Where a frame stands in its page. */
async function offsetOf(frame: Frame): Promise<{ x: number; y: number }> {
  if (!frame.parentFrame()) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  return (await element.boundingBox()) ?? { x: 0, y: 0 };
}

/** A frame that is just going away may never answer. */
const inTime = <T>(answer: Promise<T>): Promise<T | null> =>
  Promise.race([answer, pause(10_000).then(() => null)]);

async function due(context: BrowserContext): Promise<Due | null> {
  for (const page of context.pages().reverse())
    for (const frame of page.frames().reverse()) {
      const found = await inTime(frame.evaluate(lookFor)).catch(() => null);
      if (!found) continue;
      const { x, y } = await offsetOf(frame).catch(() => ({ x: 0, y: 0 }));
      const now = { ...found, page, frame, x: found.x + x, y: found.y + y };
      // What is fixed in a frame may stand below the edge of the page around it: a person scrolls there.
      const height = page.viewportSize()?.height ?? 0;
      if (frame.parentFrame() && (now.y < 0 || now.y > height)) {
        await page.evaluate((by) => window.scrollBy(0, by), now.y - height / 2);
        return null;
      }
      return now;
    }
  return null;
}

/** A native list is worked by the keyboard: its opened menu is no part of the page. */
function stepsTo(wanted: string): number {
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
  const marked = all(document).findLast((e) => e.getAttribute('data-w-next')?.startsWith('select:'));
  const select = (marked?.matches('select') ? marked : marked?.querySelector('select')) as HTMLSelectElement;
  select.focus();
  return [...select.options].findIndex((o) => o.label.trim() === wanted.trim()) - select.selectedIndex;
}

async function use(world: World, { page, frame, how, name, x, y, words }: Due): Promise<string> {
  if (!words) return `${name} has no words`;
  if (how === 'hover') {
    await page.mouse.move(x, y);
    return '';
  }
  if (how.startsWith('select:')) {
    const steps = await frame.evaluate(stepsTo, how.slice('select:'.length));
    for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    return '';
  }
  const before = world.clicks().length;
  await page.mouse.click(x, y);
  const [record] = world
    .clicks()
    .slice(before)
    .filter(({ kind }) => kind === 'click');
  if (!record) return `${name}: the click met nothing`;
  if (!record.good || record.control !== name)
    return `${name}: the click met ${record.control ?? 'unmarked'} (${record.hit})`;
  if (how === 'type') {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('来发信');
  }
  return '';
}

async function walk(world: World, context: BrowserContext, drawn: Drawn): Promise<Solved> {
  const scenario = scenarioOf(drawn);
  const used: string[] = [];
  const end = (failure: string): Solved => ({ id: drawn.id, failure, used });
  const page = await context.newPage();
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  await page.goto(world.url(scenario.start), { waitUntil: 'commit', timeout: 120_000 });
  let lost = 0;
  while (used.length < MOST) {
    const limit = Date.now() + STUCK;
    let now: Due | null = null;
    while (!now && Date.now() < limit) {
      if (scenario.goal(world.state)) return end(errors.length ? `error in the page: ${errors[0]}` : '');
      now = await still(context);
      if (!now) await pause(60);
    }
    if (!now) return end(`nothing is due ${errors[0] ?? ''}`);
    const problem = await use(world, now).catch(
      (error: Error) => `${now.name}: ${error.message.split('\n')[0]}`,
    );
    // A list that closes, or a page that is drawn anew, may take away what was just seen.
    if (/is gone|Timeout|not attached/.test(problem) && ++lost < 5) continue;
    used.push(now.name);
    if (problem) return end(problem);
    await settle(context, now);
  }
  return end(`more than ${MOST} controls`);
}

/** What is due, once it has been seen twice at the same place. */
async function still(context: BrowserContext): Promise<Due | null> {
  const first = await due(context);
  const second = first && (await due(context));
  const same = second && first.name === second.name && first.x === second.x && first.y === second.y;
  return same ? second : null;
}

/** Until the control just used is no longer what is due, five seconds at most. */
async function settle(context: BrowserContext, used: Due): Promise<void> {
  for (const end = Date.now() + 5000; Date.now() < end; await pause(60)) {
    const now = await due(context);
    if (now?.name !== used.name || now.how !== used.how) return;
  }
}

/** One browser for many worlds. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: node tests/run/setup.mjs');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

export async function solve(browser: Browser, drawn: Drawn, picture?: string): Promise<Solved> {
  const scenario = scenarioOf(drawn);
  const world = await startWorld(scenario.options);
  const zoom = drawn.zoom / 100;
  const context = await browser.newContext({
    proxy: { server: world.proxy },
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: {
      width: Math.round(drawn.viewport.width / zoom),
      height: Math.round(drawn.viewport.height / zoom),
    },
    deviceScaleFactor: zoom,
  });
  try {
    const solved = await walk(world, context, drawn).catch(
      (error: Error): Solved => ({
        id: drawn.id,
        failure: error.message.split('\n')[0] ?? 'failed',
        used: [],
      }),
    );
    const page = context.pages().at(-1);
    if (solved.failure && picture) await page?.screenshot({ path: picture }).catch(() => undefined);
    return solved;
  } finally {
    await context.close();
    await world.stop();
  }
}
