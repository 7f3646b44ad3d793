/** A vault with a passphrase in the built extension: when it locks itself, and what its files hold afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { scan } from '../faults/browser/scan.ts';
import { backupOf, codeOf } from './backup.ts';
import { launch, type Session } from './harness.ts';
import { importAll, press, setPassphrase } from './vault.ts';

/** Stands in no script and no page of ours. */
const WORD = 'Kiefer Nebel Tasse 914';
const MARKER = 'FindThisMarkerInTheProfile';
const COUNT = 5;

test.describe.configure({ timeout: 120_000 });

let profile: string;
let session: Session;
test.beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'qiye-rest-'));
  session = await launch({ chromeArgs: [], profile });
});
test.afterEach(async () => {
  await session.close().catch(() => undefined);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const lockScreen = (page: Page) => page.getByRole('heading', { name: '保险库已锁定' });

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('口令', { exact: true }).fill(WORD);
  await press(page, '解锁');
  await expect(lockScreen(page)).toBeHidden({ timeout: 30_000 });
}

interface OpenSlot {
  key: string;
  boxPrivate: string;
  usedAt: number;
}

/** The keys as they are held in memory while the vault is open. */
const openSlot = (page: Page) =>
  page.evaluate(
    async () => (await chrome.storage.session.get('vault:open'))['vault:open'] as OpenSlot | undefined,
  );

/** The events the browser sends, without waiting for somebody to lock the screen. */
type Sender = { dispatch(...told: unknown[]): void };

test('it locks with the screen, after the time without use, and with the browser', async () => {
  const options = await session.open('options.html');
  await setPassphrase(options, WORD);
  const popup = await session.open('popup.html');
  await expect(popup.getByRole('button', { name: '立即锁定' })).toBeVisible();

  await session.stopWorker();
  await popup.evaluate(() => chrome.runtime.sendMessage({ type: 'lock/status', body: {} }));
  const tell = async (event: 'idle' | 'alarm') =>
    (await session.worker()).evaluate((which) => {
      const { idle, alarms } = chrome as unknown as {
        idle: { onStateChanged: Sender };
        alarms: { onAlarm: Sender };
      };
      if (which === 'idle') idle.onStateChanged.dispatch('locked');
      else alarms.onAlarm.dispatch({ name: 'vault-idle', scheduledTime: Date.now() });
    }, event);
  await tell('idle');
  await expect(lockScreen(popup)).toBeVisible();
  expect(await openSlot(popup)).toBeUndefined();

  await unlock(popup);
  await tell('alarm');
  expect(await openSlot(popup)).toBeDefined();
  await popup.evaluate(async () => {
    const { 'vault:open': slot } = await chrome.storage.session.get('vault:open');
    const usedAt = (slot as { usedAt: number }).usedAt - 16 * 60_000;
    await chrome.storage.session.set({ 'vault:open': { ...(slot as object), usedAt } });
  });
  await tell('alarm');
  await expect(lockScreen(popup)).toBeVisible();
  expect(await openSlot(popup)).toBeUndefined();

  await unlock(popup);
  await session.close();
  session = await launch({ chromeArgs: [], profile });
  const later = await session.open('popup.html');
  await expect(lockScreen(later)).toBeVisible();
  await unlock(later);
});

test('killed while it is open, it leaves no code, no address and no key in clear, and is locked', async () => {
  const options = await session.open('options.html');
  await options.evaluate((text) => chrome.storage.local.set({ 'test:marker': text }), MARKER);
  // These were stored before there was a passphrase.
  await importAll(options, backupOf(WORD, COUNT), WORD, COUNT);
  await setPassphrase(options, WORD);
  const popup = await session.open('popup.html');
  const one = popup.getByRole('listitem', { name: 'user1@corp.example' });
  await one.getByRole('button', { name: '复制授权密码' }).click();
  await one.getByRole('button', { name: '显示' }).click();
  await expect(one).toContainText(codeOf(1));
  await one.getByRole('button', { name: '编辑' }).click();
  await one.getByLabel('标签').fill('TagOfThisTest');
  await press(popup, '保存');
  await expect(one).toContainText('TagOfThisTest');
  const slot = await openSlot(popup);
  if (!slot) throw new Error('the vault is not open');
  await session.kill();

  const secrets = new Map([
    ...[1, COUNT].map((number) => [`code ${number}`, Buffer.from(codeOf(number))] as const),
    ['an address', Buffer.from('user1@corp.example')],
    ['a tag', Buffer.from('TagOfThisTest')],
    ['the passphrase', Buffer.from(WORD)],
    ['the data key', Buffer.from(slot.key, 'base64')],
    // What is secret of a PKCS #8 P-256 key stands at byte 36.
    ['the private key', Buffer.from(slot.boxPrivate, 'base64').subarray(36, 68)],
  ]);
  const found = () => scan(profile, secrets).finds;
  expect(found()).toEqual([]);
  expect(scan(profile, new Map([['marker', Buffer.from(MARKER)]])).finds).not.toEqual([]);

  session = await launch({ chromeArgs: [], profile });
  const later = await session.open('popup.html');
  await expect(lockScreen(later)).toBeVisible();
  await expect(later.locator('body')).not.toContainText('corp.example');
  await unlock(later);
  await expect(later.getByRole('listitem', { name: 'user1@corp.example' })).toContainText('TagOfThisTest');
  await session.close();
  expect(found()).toEqual([]);
});
