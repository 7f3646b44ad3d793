/**
 * Group `popup`: from opening the popup to its first paint and to the codes, a key typed into the search, its script time, its heap
 * and what moves in it by itself, with no code, 1,000 and 10,000 in the vault; beside it what the browser itself needs to show a file of an extension.
 */
import type { Page } from '@playwright/test';
import { launch, type Session } from '../../e2e/harness.ts';
import { bundle } from '../bundle.ts';
import { type Row, rowOf } from '../rows.ts';

const SIZES = [0, 1000, 10_000];
/** ms after the codes in which nothing may move any more. */
const REST = 300;
const RUNS = 12;
/** Typed a character at a time; one code has it. */
const WANTED = 'sales977@corp';

declare const fillVault: (count: number) => Promise<number>;

/** Notes when a painted frame first held a code. */
export function noteCodes(): void {
  const scope = window as unknown as { codesAt?: number; shift: number };
  scope.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) scope.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = () => {
    scope.codesAt = performance.now();
  };
  const tick = () => {
    if (document.querySelector('li,[role=listitem]')) port1.postMessage(0);
    else requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

export const firstPaint = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);

async function withCodes(session: Session): Promise<Page> {
  const page = await session.context.newPage();
  await page.addInitScript(noteCodes);
  await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
  await page.waitForFunction(() => (window as unknown as { codesAt?: number }).codesAt !== undefined);
  return page;
}

async function opened(session: Session): Promise<{ paint: number; codes: number }> {
  const page = await withCodes(session);
  const codes = await page.evaluate(() => (window as unknown as { codesAt: number }).codesAt);
  const paint = await firstPaint(page);
  await page.close();
  return { paint, codes };
}

/** What the browser needs for a page of an extension that has nothing in it. */
async function bareFile(session: Session): Promise<number> {
  const page = await session.open('manifest.json');
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const paint = await firstPaint(page);
  await page.close();
  return paint;
}

/** The main thread's time for each key: script, drawing and layout, to the end of the task. */
export const typed = (page: Page): Promise<number[]> =>
  page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    const taskEnds = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = () => resolve();
        port1.postMessage(0);
      });
    const times: number[] = [];
    for (let length = 1; length <= text.length; length++) {
      // A person's keys are frames apart.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const start = performance.now();
      field.value = text.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await taskEnds();
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    if (document.querySelectorAll('li').length > 40) throw new Error('nothing was searched');
    return times;
  }, WANTED);

/** ms of the popup's own thread in scripts until it rests, and its cumulative layout shift: nobody pressed anything. */
async function atRest(session: Session): Promise<{ script: number; shift: number }> {
  const page = await session.context.newPage();
  const cdp = await session.context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.addInitScript(noteCodes);
  await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
  await page.waitForFunction(() => (window as unknown as { codesAt?: number }).codesAt !== undefined);
  await page.waitForTimeout(REST);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  await page.close();
  return { script: seconds * 1000, shift };
}

/** Megabytes in use after everything that is not has been collected. */
export async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function ofSize(codes: number): Promise<Row[]> {
  const session = await launch({ chromeArgs: [], viewport: { width: 380, height: 600 } });
  try {
    const page = await session.open('popup.html');
    await page.evaluate(await bundle('popup'));
    const kept = codes === 0 ? 0 : await page.evaluate((count) => fillVault(count), codes);
    if (kept !== codes) throw new Error(`The vault holds ${kept} codes.`);
    await page.close();
    const values: Record<string, number[]> = {};
    const note = (name: string, ...more: number[]) => {
      values[name] = [...(values[name] ?? []), ...more];
    };
    for (let run = 0; run < RUNS; run++) {
      await session.stopWorker();
      note('bare file on show, worker stopped', await bareFile(session));
      await session.stopWorker();
      const cold = await opened(session);
      const warm = await opened(session);
      note('first paint, worker stopped', cold.paint);
      note('codes on show, worker stopped', cold.codes);
      note('first paint, worker awake', warm.paint);
      note('codes on show, worker awake', warm.codes);
    }
    const heaps: number[] = [];
    const shifts: number[] = [];
    for (let run = 0; run < 3; run++) {
      const popupPage = await withCodes(session);
      heaps.push(await heapOf(popupPage));
      if (codes > 0) {
        const [first = Number.NaN, ...later] = await typed(popupPage);
        note('search, first key', first);
        note('search, each later key', ...later);
      }
      await popupPage.close();
      const { script, shift } = await atRest(session);
      note('script of the popup until it rests', script);
      shifts.push(shift);
    }
    const row = (name: string, of: number[], unit: Row['unit']) =>
      rowOf({ group: 'popup', name, nodes: codes }, of, unit);
    return [
      ...Object.entries(values).map(([name, of]) => row(name, of, 'ms')),
      row('heap, codes on show', heaps, 'MB'),
      row('layout shift', shifts, 'count'),
    ];
  } finally {
    await session.close();
  }
}

export async function popup(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const codes of SIZES) rows.push(...(await ofSize(codes)));
  return rows;
}
