/**
 * What 1,000 and 10,000 records cost in a real Chromium: listing in a worker just started (all metas opened) and
 * again (from memory), one new code among them, one code revealed, locking down, the size in storage.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import { launch } from '../../e2e/harness.ts';
import { buildExtension } from '../../faults/browser/extension';

export interface Row {
  group: 'vault';
  name: string;
  nodes: number;
  median: number;
  p95: number;
  unit: string;
}

function row(name: string, records: number, values: number[], unit: string): Row {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  const round = (value: number) => Math.round(value * 10) / 10;
  return { group: 'vault', name, nodes: records, median: round(at(0.5)), p95: round(at(0.95)), unit };
}

/** Fills the vault by an import: one write for all records. */
async function fill(worker: Worker, records: number): Promise<number> {
  return worker.evaluate(async (count) => {
    const { vault, writeBackup } = globalThis as unknown as {
      vault: { importCodes(text: string, passphrase: string, how: { apply: boolean }): Promise<unknown> };
      writeBackup(count: number): Promise<string>;
    };
    const text = await writeBackup(count);
    const start = performance.now();
    await vault.importCodes(text, 'the passphrase', { apply: true });
    return performance.now() - start;
  }, records);
}

interface Timings {
  list: number[];
  reveal: number[];
  keep: number[];
}

const timed = (worker: Worker, times: number): Promise<Timings> =>
  worker.evaluate(async (count) => {
    const { vault } = globalThis as unknown as {
      vault: {
        list(): Promise<{ codes: { id: string }[] }>;
        reveal(id: string): Promise<string>;
        keep(draft: object, where: object): Promise<unknown>;
      };
    };
    const all: Timings = { list: [], reveal: [], keep: [] };
    const time = async (into: number[], work: () => Promise<unknown>) => {
      const start = performance.now();
      await work();
      into.push(performance.now() - start);
    };
    let first = '';
    for (let n = 0; n < count; n++) {
      await time(all.list, async () => {
        first = (await vault.list()).codes[0]?.id ?? '';
      });
      await time(all.reveal, () => vault.reveal(first));
      const code = `Bench${String(Math.floor(Math.random() * 1e11)).padStart(11, '0')}`;
      const draft = { code, address: 'new@corp.example', name: '', expiresAt: null };
      await time(all.keep, () => vault.keep(draft, { host: 'mail.qiye.163.com', provider: 'netease' }));
    }
    return all;
  }, times);

async function figures(extension: string, records: number): Promise<Row[]> {
  const profile = mkdtempSync(join(tmpdir(), 'vault-bench-'));
  try {
    const session = await launch({ chromeArgs: [], extension, profile });
    const imported = await fill(await session.worker(), records);
    const cold: number[] = [];
    for (let n = 0; n < 7; n++) {
      await session.stopWorker();
      const page = await session.open('page.html');
      // A page starts as cold as a worker does, and is easier to start.
      const [value] = (await timed(page as unknown as Worker, 1)).list;
      cold.push(value ?? Number.NaN);
      await page.close();
    }
    const page = await session.open('page.html');
    const warm = await timed(page as unknown as Worker, 15);
    const bare = await page.evaluate(async () => {
      const all: number[] = [];
      for (let n = 0; n < 15; n++) {
        const start = performance.now();
        await chrome.storage.local.get(null);
        all.push(performance.now() - start);
      }
      return all;
    });
    const bytes = await page.evaluate(() => chrome.storage.local.getBytesInUse(null));
    await session.close();
    return [
      row('storage.local.get, bare', records, bare, 'ms'),
      row('list, just started', records, cold, 'ms'),
      row('list, again', records, warm.list.slice(1), 'ms'),
      row('reveal one', records, warm.reveal, 'ms'),
      row('keep one', records, warm.keep, 'ms'),
      row('import all', records, [imported], 'ms'),
      row('storage', records, [bytes / 1000], 'kB'),
    ];
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function vaultRows(): Promise<Row[]> {
  const extension = await buildExtension();
  return [...(await figures(extension, 1000)), ...(await figures(extension, 10_000))];
}
