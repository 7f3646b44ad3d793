/** What only a real browser shows. Each check answers with what is wrong, or nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { call, draft, HOST, start } from './driver';
import { allowIncognito } from './extensions-page';
import { scan } from './scan';

export interface Check {
  name: string;
  wrong: string[];
  told: string;
}

async function withProfile(work: (profile: string) => Promise<Check>): Promise<Check> {
  const profile = mkdtempSync(join(tmpdir(), 'vault-check-'));
  try {
    return await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Stands in no script of ours, so that only what was typed can be found. */
const PASSPHRASE = 'Kiefer Nebel Tasse 914';
const code = (n: number) => `ScanMe${String(n).padStart(10, '0')}`;

/** Uses the vault, locks it, closes the browser, opens it again (LevelDB packs its files then), and scans. */
export const profileScan = (extension: string): Promise<Check> =>
  withProfile(async (profile) => {
    const wrong: string[] = [];
    const first = await start(extension, profile);
    const worker = await first.worker();
    await worker.evaluate(() => chrome.storage.local.set({ 'test:marker': 'FindThisMarker-local' }));
    for (let n = 0; n < 40; n++) {
      const { id } = await call(worker, 'keep', draft(code(n)), HOST);
      await call(worker, 'reveal', id);
      // From here on under a passphrase.
      if (n === 10) await call(worker, 'setPassphrase', PASSPHRASE);
    }
    // So much that LevelDB packs its log into tables.
    await worker.evaluate(async () => {
      const filler = 'filler '.repeat(150_000);
      for (let n = 0; n < 6; n++) await chrome.storage.local.set({ [`test:filler-${n}`]: filler });
    });
    const { text } = await call(worker, 'exportCodes', PASSPHRASE);
    const open = await worker.evaluate(() => chrome.storage.session.get('vault:open'));
    const slot = open['vault:open'] as { key: string; boxPrivate: string };
    await first.stopWorker();
    await first.close();
    for (let round = 0; round < 2; round++) {
      const next = await start(extension, profile);
      await call(await next.worker(), 'list');
      await next.close();
    }
    const secrets = new Map([
      ['a code', Buffer.from(code(1))],
      ['a code under the passphrase', Buffer.from(code(30))],
      ['an address', Buffer.from('wang@corp.example')],
      ['the passphrase', Buffer.from(PASSPHRASE)],
      ['the data key', Buffer.from(slot.key, 'base64')],
      // What is secret of a PKCS #8 P-256 key stands at byte 36.
      ['the private key', Buffer.from(slot.boxPrivate, 'base64').subarray(36, 68)],
    ]);
    const { files, tables, finds } = scan(profile, secrets);
    for (const find of finds) wrong.push(`${find.what} (${find.form}) in ${find.file}`);
    const control = scan(profile, new Map([['marker', Buffer.from('FindThisMarker-local')]]));
    if (!control.finds.some(({ file }) => file.endsWith('.ldb')))
      wrong.push('no marker in the packed tables');
    if ([...secrets.values()].slice(0, 3).some((secret) => text.includes(secret.toString()))) {
      wrong.push('a secret in the backup file');
    }
    return {
      name: 'nothing in clear in the profile',
      wrong,
      told: `${files} files, ${tables} LevelDB tables unpacked`,
    };
  });

/** The worker and a page of the extension write at once, under the browser's own lock. */
export const twoContexts = (extension: string): Promise<Check> =>
  withProfile(async (profile) => {
    const wrong: string[] = [];
    const session = await start(extension, profile);
    const page = await session.open('page.html');
    const targets = [await session.worker(), page];
    const kept = await Promise.all(
      Array.from({ length: 60 }, (_, n) => call(targets[n % 2] ?? page, 'keep', draft(code(n % 30)), HOST)),
    );
    const ids = new Set(kept.map(({ id }) => id));
    if (ids.size !== 30) wrong.push(`${ids.size} records of 30 codes`);
    await session.stopWorker();
    const listing = await call(page, 'list');
    if (listing.codes.length !== 30 || listing.damaged)
      wrong.push(JSON.stringify({ ...listing, codes: listing.codes.length }));
    await session.close();
    return { name: 'worker and page write at once', wrong, told: '60 calls, 30 codes' };
  });

/** `incognito: split`: the private window shares the storage, not the keys. */
export const privateWindow = (extension: string): Promise<Check> =>
  withProfile(async (profile) => {
    const wrong: string[] = [];
    const session = await start(extension, profile);
    const worker = await session.worker();
    const { id } = await call(worker, 'keep', draft(code(1)), HOST);
    await allowIncognito(session);
    let page: Page | null = null;
    for (let n = 0; n < 50 && !page; n++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      page = await session.open('page.html').catch(() => null);
    }
    if (!page) throw new Error('the extension did not come back');
    await page.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
    let told: { kept?: { saved: boolean }; listing?: { locked: boolean }; error?: string } | undefined;
    for (let n = 0; n < 100 && !told; n++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      told = (await page.evaluate(() => chrome.storage.local.get('test:private')))[
        'test:private'
      ] as typeof told;
    }
    if (!told) wrong.push('no private worker came up');
    else if (!told.kept?.saved || !told.listing?.locked) wrong.push(JSON.stringify(told));
    const { codes, damaged } = await call(page, 'list');
    const mine = codes.find((each) => each.address === 'p@corp.example');
    if (codes.length !== 2 || damaged) wrong.push(`${codes.length} codes, ${damaged} damaged`);
    if (mine && (await call(page, 'reveal', mine.id)) !== 'PrivateWindow001')
      wrong.push('the private code differs');
    if ((await call(page, 'reveal', id)) !== code(1)) wrong.push('the ordinary code differs');
    await session.close();
    return { name: 'a private window keeps, the ordinary one reads', wrong, told: '' };
  });

/** A copied code leaves the clipboard if it is still there; anything else stays. */
export const clipboardClearing = (extension: string): Promise<Check> =>
  withProfile(async (profile) => {
    const wrong: string[] = [];
    const session = await start(extension, profile);
    const page = await session.open('manifest.json');
    const copy = (text: string) => page.evaluate((what) => navigator.clipboard.writeText(what), text);
    const types = () =>
      page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    const settle = async () =>
      (await session.worker()).evaluate(() =>
        (globalThis as unknown as { clipboard: { settle(): Promise<string> } }).clipboard.settle(),
      );
    await copy(code(1));
    await (await session.worker()).evaluate(
      (text) =>
        (
          globalThis as unknown as { clipboard: { remember(text: string): Promise<void> } }
        ).clipboard.remember(text),
      code(1),
    );
    const kept = await page.evaluate(() => navigator.clipboard.readText());
    if (kept !== code(1)) wrong.push('the code was not copied');
    await copy('a love letter');
    if ((await settle()) !== 'other') wrong.push('another text was taken for the code');
    if ((await page.evaluate(() => navigator.clipboard.readText())) !== 'a love letter')
      wrong.push('another text was cleared');
    await copy(code(1));
    if ((await settle()) !== 'emptied') wrong.push('the code was not cleared');
    const left = await types();
    if (left.length > 0) wrong.push(`left behind: ${left.join()}`);
    await session.close();
    return { name: 'a copied code leaves the clipboard', wrong, told: '' };
  });
