/**
 * Group `popup`, the list of mailboxes: from opening it to its first paint and to its rows, a key typed into the search, its
 * heap, with no mailbox, 1,000 and 10,000, each with a stored code.
 */
import type { Page } from '@playwright/test';
import { launch, type Session } from '../../e2e/harness.ts';
import { bundle } from '../bundle.ts';
import { type Row, rowOf } from '../rows.ts';
import { firstPaint, heapOf, noteCodes, typed } from './popup.ts';

const SIZES = [0, 1000, 10_000];
const RUNS = 8;

declare const fillVault: (count: number) => Promise<number>;

async function fill(session: Session, count: number): Promise<void> {
  const page = await session.open('popup.html');
  await page.evaluate(await bundle('popup'));
  await page.evaluate((codes) => fillVault(codes), count);
  await page.evaluate((mailboxes) => {
    const add = Array.from({ length: mailboxes }, (_, n) => ({
      address: `sales${n}@corp.example`,
      name: '',
    }));
    return chrome.runtime.sendMessage({ type: 'worklist/change', body: { add } });
  }, count);
  await page.close();
}

async function opened(session: Session): Promise<{ page: Page; paint: number; rows: number }> {
  const page = await session.context.newPage();
  await page.addInitScript(noteCodes);
  await page.goto(`chrome-extension://${session.extensionId}/sidepanel.html`);
  await page.waitForFunction(() => (window as unknown as { codesAt?: number }).codesAt !== undefined);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const rows = await page.evaluate(() => (window as unknown as { codesAt: number }).codesAt);
  return { page, rows, paint: await firstPaint(page) };
}

async function ofSize(mailboxes: number): Promise<Row[]> {
  const session = await launch({ chromeArgs: [], viewport: { width: 380, height: 600 } });
  try {
    if (mailboxes > 0) await fill(session, mailboxes);
    const values: Record<string, number[]> = {};
    const note = (name: string, ...more: number[]) => {
      values[name] = [...(values[name] ?? []), ...more];
    };
    const heaps: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await session.stopWorker();
      const cold = await opened(session);
      await cold.page.close();
      const warm = await opened(session);
      note('list: first paint, worker stopped', cold.paint);
      note('list: rows on show, worker stopped', cold.rows);
      note('list: first paint, worker awake', warm.paint);
      note('list: rows on show, worker awake', warm.rows);
      if (run < 3) {
        heaps.push(await heapOf(warm.page));
        if (mailboxes > 0) note('list: search, each key', ...(await typed(warm.page)));
      }
      await warm.page.close();
    }
    const row = (name: string, of: number[], unit: Row['unit']) =>
      rowOf({ group: 'popup', name, nodes: mailboxes }, of, unit);
    return [
      ...Object.entries(values).map(([name, of]) => row(name, of, 'ms')),
      row('list: heap, rows on show', heaps, 'MB'),
    ];
  } finally {
    await session.close();
  }
}

export async function list(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const mailboxes of SIZES) rows.push(...(await ofSize(mailboxes)));
  return rows;
}
