/**
 * A company's policy, from a real policy file where this machine lets us write one. The file is for an extension id of
 * its own, so that no other browser on the machine notices.
 */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { backupOf } from './backup.ts';
import { BUILD, launch, type Session } from './harness.ts';
import { idOfFolder, writePolicy } from './managed-policy.ts';

const POLICY = {
  allowedClients: ['https://mail.corp.example'],
  passphraseRequired: true,
  autoLockMinutes: 7,
  exportsAllowed: false,
  guides: { 'lift-ip-rule': 'off' },
  adminContact: 'it@corp.example',
  guidePack: {
    format: 'qiye-guide-pack',
    version: 1,
    entries: [
      {
        guide: 'get-code',
        step: 'generate',
        thing: 'control',
        words: '铸一枚',
        language: 'zh-CN',
        page: 'code',
        provider: 'netease',
        date: '2026-11-30',
      },
    ],
  },
};
const WORD = 'four unrelated words here';

/** Puts the policy in place of the browser's own managed area: what the worker makes of it is the same. */
async function pretend(session: Session): Promise<void> {
  const worker = await session.worker();
  await worker.evaluate((policy) => {
    const { managed } = chrome.storage;
    managed.get = ((_: unknown, done?: (items: object) => void) =>
      done ? done(policy) : Promise.resolve(policy)) as typeof managed.get;
  }, POLICY);
}

test('what the administrator set holds in the worker and is told on the settings page', async () => {
  test.setTimeout(120_000);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qiye-policy-')));
  cpSync(BUILD, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  delete manifest.key;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const written = writePolicy(idOfFolder(folder), POLICY);
  let session: Session | null = null;
  try {
    session = await launch({ chromeArgs: [], extension: folder });
    expect(session.extensionId).toBe(idOfFolder(folder));
    if (!('path' in written)) {
      const why = `NO REAL POLICY FILE: ${written.folder ?? 'this system'} cannot be written here. Tested with a replaced storage.managed instead.`;
      console.warn(why);
      test.info().annotations.push({ type: 'policy', description: why });
      await pretend(session);
    }
    const options = await session.open('options.html');
    const by = '由管理员设定（it@corp.example）。';
    await expect(options.getByText(by).first()).toBeVisible();
    await expect(options.getByText('不能导出备份和清单')).toBeVisible();
    await expect(options.getByText('https://mail.corp.example')).toBeVisible();
    await expect(options.getByRole('checkbox', { name: '管理员的登录限制页面' })).toBeDisabled();
    await expect(options.getByText('导出加密备份')).toHaveCount(0);
    await expect(options.getByText('公司记住的按钮（1 个）')).toBeVisible();
    await expect(options.getByRole('listitem').filter({ hasText: '「铸一枚」' })).toHaveText(/授权密码页面/);

    // A code to ask for.
    await options.getByText('从备份导入', { exact: true }).click();
    await options.getByLabel('备份文件').setInputFiles({
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(backupOf(WORD, 1)),
    });
    await options.getByLabel('备份的口令').fill(WORD);
    await options.getByRole('button', { name: '预览', exact: true }).click();
    await options.getByRole('button', { name: '导入', exact: true }).click();
    await expect(options.getByText('导入完成')).toBeVisible();

    // Whatever a page of ours asks, the worker answers by the policy.
    const ask = (type: string, body: object) =>
      options.evaluate(([type, body]) => chrome.runtime.sendMessage({ type, body }), [type, body] as const);
    const { codes } = (await ask('codes/list', {})) as { codes: { id: string }[] };
    const { id } = codes[0] ?? { id: '' };
    expect(await ask('codes/reveal', { id, way: 'show' })).toEqual({ error: 'policy_passphraseFirst' });
    expect(await ask('vault/export', { passphrase: WORD })).toEqual({ error: 'policy_exportOff' });
    expect(await ask('guide/start', { guide: 'lift-ip-rule' })).toMatchObject({ error: 'policy_guideOff' });
    const ticket = { id, client: 'laifaxin', origin: 'https://web.laifaxin.com' };
    expect(await ask('ticket/make', ticket)).toEqual({ ok: false, error: 'policy_clientOff' });

    const lock = options.getByRole('region', { name: '口令与锁定' });
    await lock.getByLabel('新口令（至少 8 个字符）').fill(WORD);
    await lock.getByLabel('再输入一次').fill(WORD);
    await lock.getByRole('button', { name: '设置口令' }).click();
    await expect(lock.getByLabel('自动锁定（分钟）')).toHaveValue('7', { timeout: 30_000 });
    await expect(lock.getByText('取消口令')).toHaveCount(0);
    expect(await ask('codes/reveal', { id, way: 'show' })).toMatchObject({
      code: expect.stringMatching(/^\w{16}$/),
    });
    expect(await ask('lock/remove', { passphrase: WORD })).toMatchObject({ error: 'policy_passphraseKeep' });
  } finally {
    if ('path' in written) written.remove();
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
