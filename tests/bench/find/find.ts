/** Group `find`: one control by its visible name on pages of three sizes, and again after changes. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { bundle } from '../bundle.ts';
import { type Row, rowOf } from '../rows.ts';
import type { FindApi, Method } from './page.ts';

declare const findApi: FindApi;

const SIZES = [1000, 10_000, 50_000];
const CHANGES = [1, 100, 1000];
const NAMES: Record<Method, string> = {
  ours: 'this finder: the whole guide, fresh page',
  bare: 'bare TreeWalker text pass, fresh page',
  xpath: 'XPath text search, fresh page',
  text: 'Testing Library getByText, fresh page',
  role: 'Testing Library getByRole, fresh page',
};
const FIRST: Partial<Record<Method, string>> = {
  ours: 'this finder: first look of a just injected script',
  bare: 'bare TreeWalker text pass of a just injected script',
};
/** ms: Testing Library takes minutes on a large page; one run says enough. */
const SLOW = 1500;

export async function find(browser: Browser): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const source = await bundle('find');
  try {
    await page.setContent('<!doctype html><title>inbox</title><body></body>');
    await page.evaluate(source);
    const rows: Row[] = [];
    for (const size of SIZES) rows.push(...(await fresh(page, size)), ...(await changed(page, size)));
    rows.push(...(await first(page, source, SIZES.at(-1) ?? 0)));
    return rows;
  } finally {
    await page.close();
  }
}

/** Same page, same run, methods in turn; code warm, nodes never touched before. */
async function fresh(page: Page, size: number): Promise<Row[]> {
  const methods = Object.keys(NAMES) as Method[];
  const values = new Map<Method, number[]>(methods.map((method) => [method, []]));
  const rounds = size > 20_000 ? 15 : 25;
  for (let round = 0; round < rounds; round++) {
    for (const method of methods) {
      const known = values.get(method) ?? [];
      if (Math.max(...known) > SLOW || ((method === 'role' || method === 'text') && round >= 5)) continue;
      known.push(await page.evaluate(([how, nodes]) => findApi.fresh(how, nodes), [method, size] as const));
    }
  }
  const nodes = await page.evaluate(() => findApi.count());
  return methods.map((method) =>
    rowOf({ group: 'find', name: NAMES[method], nodes }, trimmed(values.get(method)), 'ms'),
  );
}

/** Without the first two runs, in which the code is compiled, where there are enough. */
const trimmed = (values: number[] = []) => (values.length > 5 ? values.slice(2) : values);

async function changed(page: Page, size: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const changes of CHANGES) {
    const values = await page.evaluate(([nodes, count]) => findApi.incremental(nodes, count, 22), [
      size,
      changes,
    ] as const);
    rows.push(
      rowOf(
        { group: 'find', name: 'this finder: look after a change', nodes: size, changed: changes },
        trimmed(values),
        'ms',
      ),
    );
  }
  return rows;
}

/** What really happens once per page: new script, code never run, in a world of its own where no node is known. */
async function first(page: Page, source: string, size: number): Promise<Row[]> {
  const cdp = await page.context().newCDPSession(page);
  await page.evaluate((nodes) => findApi.renew(nodes), size);
  const nodes = await page.evaluate(() => findApi.count());
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const rows: Row[] = [];
  const values: Partial<Record<Method, number[]>> = {};
  for (let round = 0; round < 9; round++) {
    for (const method of Object.keys(FIRST) as Method[]) {
      values[method] ??= [];
      values[method]?.push(await inNewWorld(cdp, frameTree.frame.id, source, method, round));
    }
  }
  for (const [method, name] of Object.entries(FIRST))
    rows.push(rowOf({ group: 'find', name, nodes }, values[method as Method] ?? [], 'ms'));
  await cdp.detach();
  return rows;
}

async function inNewWorld(
  cdp: CDPSession,
  frameId: string,
  source: string,
  method: Method,
  round: number,
): Promise<number> {
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId,
    worldName: `${method} ${round}`,
  });
  const run = async (expression: string) => {
    const answer = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value as number;
  };
  await run(source);
  return run(`findApi.timed('${method}')`);
}
