/** A page with nothing to guide: what our script costs there, and what it leaves behind. */
import type { CDPSession, Page } from '@playwright/test';
import type { Session } from '../../e2e/harness.ts';
import { type Row, rowOf } from '../rows.ts';

const RUNS = 15;
/** What tells of a new address; nothing else may be listened to. */
const NAVIGATION = new Set(['currententrychange', 'popstate', 'hashchange']);

interface TraceEvent {
  name: string;
  ph: string;
  dur?: number;
  args?: { data?: { url?: string; fileName?: string }; fileName?: string };
}

export async function nothingToDo(session: Session, url: string): Promise<Row[]> {
  const page = await session.context.newPage();
  await page.goto(url);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await timeOf(session, page));
  const left = await leftBehind(session, page);
  await page.close();
  return [
    rowOf({ group: 'cost', name: 'page with nothing to guide: our script' }, times, 'ms'),
    rowOf({ group: 'cost', name: 'page with nothing to guide: observers' }, [left.observers], 'count'),
    rowOf({ group: 'cost', name: 'page with nothing to guide: other listeners' }, [left.listeners], 'count'),
  ];
}

/** Compiling and running our script in one page load, ms. */
async function timeOf({ context, extensionId }: Session, page: Page): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser went away.');
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await page.reload();
  await page.waitForTimeout(60);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const ours = trace.traceEvents.filter(
    ({ name, args }) =>
      /^(EvaluateScript|v8\.compile|FunctionCall)$/.test(name) &&
      (args?.data?.url ?? args?.fileName ?? '').includes(extensionId),
  );
  if (ours.length === 0) throw new Error('Our script did not run.');
  return ours.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
}

async function leftBehind({ extensionId }: Session, page: Page) {
  const cdp = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string; name: string }[] = [];
  const scripts = new Set<string>();
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  cdp.on('Debugger.scriptParsed', ({ scriptId, url }) => url.includes(extensionId) && scripts.add(scriptId));
  await cdp.send('Runtime.enable');
  await cdp.send('Debugger.enable');
  await page.reload();
  const world = worlds.findLast(({ origin }) => origin.includes(extensionId));
  if (!world) throw new Error('No world of ours in the page.');
  const at = async (expression: string) => {
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: world.id });
    if (!result.objectId) throw new Error(`no ${expression}`);
    return result.objectId;
  };
  let observers = 0;
  for (const kind of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    const { objects } = await cdp.send('Runtime.queryObjects', {
      prototypeObjectId: await at(`${kind}.prototype`),
    });
    observers += await lengthOf(cdp, objects.objectId);
  }
  let listeners = 0;
  for (const target of ['window', 'document', 'document.documentElement', 'navigation']) {
    const found = await cdp.send('DOMDebugger.getEventListeners', { objectId: await at(target) });
    listeners += found.listeners.filter(
      (one) => scripts.has(one.scriptId) && !NAVIGATION.has(one.type),
    ).length;
  }
  await cdp.detach();
  return { observers, listeners };
}

async function lengthOf(cdp: CDPSession, objectId: string | undefined): Promise<number> {
  if (!objectId) return 0;
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  return result.value as number;
}
