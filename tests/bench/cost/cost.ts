/** Group `cost`: what the extension takes from a NetEase page, still and in a storm of changes. */
import type { CDPSession, Page } from '@playwright/test';
import { launch, type Session } from '../../e2e/harness.ts';
import { readOverlay } from '../../e2e/overlay.ts';
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

/** The step each page calls for; null: nothing may be ringed. */
const CALLED_FOR: Partial<Record<Setting, string | null>> = { waiting: null, pointing: 'settings' };
/** ms that a guide may take more of than later, because somebody has just started it. */
const START_MS = 3500;
/** ms to wait for an answer to a change. */
const DEAF_MS = 15_000;

/** Starts the guide under the profiler: its first look must not fall out of what is measured. */
async function started(session: Session, page: Page, cdp: CDPSession, setting: Setting): Promise<Row[]> {
  await cdp.send('Profiler.start');
  await startGuide(session, 'get-code');
  await page.bringToFront();
  await page.locator('qiye-guide').waitFor({ state: 'attached', timeout: 15_000 });
  await page.waitForTimeout(START_MS);
  const { profile } = await cdp.send('Profiler.stop');
  const { longest } = shareOf(profile, (url) => url.includes(session.extensionId));
  const about = { group: 'cost' as const, nodes: NODES };
  return [rowOf({ ...about, name: `longest stretch of ours, start: ${NAMES[setting]}` }, [longest], 'ms')];
}

/** Whether a wrong step is ringed, and how long the guide takes to notice that its target is gone or has come. */
async function alive(page: Page, setting: Setting): Promise<Row[]> {
  const about = { group: 'cost' as const, nodes: NODES };
  const stepNow = async () => (await readOverlay(page)).find(({ ring }) => ring)?.ring?.step ?? null;
  const before = await stepNow();
  const wrong = before !== CALLED_FOR[setting];
  if (wrong) console.log(`${NAMES[setting]}: rings ${before}, the page calls for ${CALLED_FOR[setting]}`);
  await page.evaluate(() => document.querySelector('.bar')?.replaceChildren());
  await page.evaluate(() => document.querySelector('.list')?.replaceChildren());
  const start = Date.now();
  await page.evaluate(() => {
    const bar = document.querySelector('.bar');
    bar?.insertAdjacentHTML('beforeend', '<b>写信</b><b>收信</b><a href="#set" id="late">设置</a>');
  });
  let took = DEAF_MS;
  while (Date.now() - start < DEAF_MS) {
    if ((await stepNow()) === 'settings') {
      took = Date.now() - start;
      break;
    }
    await page.waitForTimeout(10);
  }
  return [
    rowOf({ ...about, name: `wrong step ringed: ${NAMES[setting]}` }, [wrong ? 1 : 0], 'count'),
    rowOf({ ...about, name: `answers a change after the storm: ${NAMES[setting]}` }, [took], 'ms'),
  ];
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
  const guided = setting === 'waiting' || setting === 'pointing';
  if (guided) rows.push(...(await started(session, page, cdp, setting)));
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
  if (guided) rows.push(...(await alive(page, setting)));
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
