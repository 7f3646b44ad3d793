/** Group `cost`: what the extension takes from a NetEase page, still and in a storm of changes. */
import type { CDPSession, Page } from '@playwright/test';
import { launch, type Session } from '../../e2e/harness.ts';
import { startGuide } from '../../e2e/popup.ts';
import { bundle } from '../bundle.ts';
import { type Row, rowOf } from '../rows.ts';
import { nothingToDo } from './nothing.ts';
import type { CostApi } from './page.ts';
import { shareOf } from './profile.ts';

declare const costApi: CostApi;

const NODES = 10_000;
const RATE = 5000;
const IDLE_MS = 2500;
const STORM_MS = 4000;
const PARTS = 3;
const MAILBOX = 'https://mail.qiye.163.com/static/sirius-web/index.html';
const EMPTY =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>网易企业邮箱</title><body></body></html>';

type Setting = 'without' | 'no guide' | 'waiting' | 'pointing';
const NAMES: Record<Setting, string> = {
  without: 'no extension',
  'no guide': 'extension, no guide',
  waiting: 'guide waiting, nothing to ring',
  pointing: 'guide pointing',
};

/** The mailbox's address answered by ourselves, in any browser context. */
async function mailbox(session: Session, source: string, setting: Setting): Promise<Page> {
  await session.context.route('https://**/*', (route) =>
    route.fulfill({ body: EMPTY, contentType: 'text/html; charset=utf-8' }),
  );
  const page = await session.context.newPage();
  await page.goto(setting === 'without' ? 'https://mail.corp.example/' : MAILBOX);
  await page.evaluate(source);
  await page.evaluate(([nodes, control]) => costApi.draw(nodes, control), [
    NODES,
    setting === 'pointing',
  ] as const);
  if (setting === 'waiting' || setting === 'pointing') {
    await startGuide(session, 'get-code');
    await page.bringToFront();
    await page.locator('qiye-guide').waitFor({ state: 'attached', timeout: 15_000 });
  }
  await page.bringToFront();
  // For three seconds after a start and after every press the guide may take more: somebody is waiting for it.
  await page.waitForTimeout(3500);
  return page;
}

interface Figures {
  script: number[];
  main: number[];
  stretch: number[];
  longTasks: number[];
  rate: number[];
}

async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

async function watched(page: Page, cdp: CDPSession, extensionId: string, ms: number): Promise<Figures> {
  const figures: Figures = { script: [], main: [], stretch: [], longTasks: [], rate: [] };
  for (let part = 0; part < PARTS; part++) {
    await page.evaluate(() => {
      const scope = window as unknown as { longTasks: number; looker?: PerformanceObserver };
      scope.longTasks = 0;
      scope.looker ??= new PerformanceObserver((list) => {
        scope.longTasks += list.getEntries().length;
      });
      scope.looker.observe({ type: 'longtask' });
    });
    await cdp.send('Profiler.start');
    const before = await taskTime(cdp);
    const start = Date.now();
    await page.waitForTimeout(ms / PARTS);
    const tasks = (await taskTime(cdp)) - before;
    const took = Date.now() - start;
    const { profile } = await cdp.send('Profiler.stop');
    const share = shareOf(profile, (url) => url.includes(extensionId));
    figures.script.push(share.percent);
    figures.stretch.push(share.longest);
    figures.main.push((tasks * 100_000) / took);
    figures.longTasks.push(await page.evaluate(() => (window as unknown as { longTasks: number }).longTasks));
  }
  return figures;
}

async function measure(session: Session, source: string, setting: Setting): Promise<Row[]> {
  const page = await mailbox(session, source, setting);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Performance.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 250 });
  const nodes = NODES;
  const rows: Row[] = [];
  const say = (when: string, figures: Figures) => {
    const name = (what: string) => `${what}, ${when}: ${NAMES[setting]}`;
    const add = (what: string, values: number[], unit: Row['unit']) =>
      rows.push(rowOf({ group: 'cost', name: name(what), nodes }, values, unit));
    add('main thread busy', figures.main, '%');
    add('long tasks', figures.longTasks, 'count');
    if (setting === 'without') return;
    add('our script', figures.script, '%');
    add('longest stretch of ours', figures.stretch, 'ms');
  };
  say('idle', await watched(page, cdp, session.extensionId, IDLE_MS));
  await page.evaluate((rate) => costApi.start(rate), RATE);
  await page.waitForTimeout(300);
  say('storm', await watched(page, cdp, session.extensionId, STORM_MS));
  await page.evaluate(() => costApi.stop());
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  rows.push(
    rowOf({ group: 'cost', name: `heap after the storm: ${NAMES[setting]}`, nodes }, [usedSize / 1e6], 'MB'),
  );
  await page.close();
  return rows;
}

export async function cost(): Promise<Row[]> {
  const source = await bundle('cost');
  const rows: Row[] = [];
  for (const setting of Object.keys(NAMES) as Setting[]) {
    const session = await launch({ chromeArgs: [] });
    try {
      rows.push(...(await measure(session, source, setting)));
      if (setting === 'no guide') rows.push(...(await nothingToDo(session, MAILBOX)));
    } finally {
      await session.close();
    }
  }
  return rows;
}
