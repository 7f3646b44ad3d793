/** From the popup's 「发送到来发信」 to 正常, led by the rings alone; what goes wrong on the way is told and mended. */
import { expect as expectSoon, test } from '@playwright/test';
import type { HandoverStatus } from '@/utils/protocol/handover';
import { buildWorld } from '../world/build.ts';
import { isBound, isRenewed, laifaxinOf } from '../world/clients/laifaxin.ts';
import { scenarios } from '../world/scenarios.ts';
import { mainAccount } from '../world/state.ts';
import { APP, type HandoverScene, inHandover } from './handover-scene.ts';
import { findLeaks, record } from './leaks.ts';
import { codesIn } from './popup.ts';
import { Walker } from './walk.ts';

/** A busy machine makes these slow, never wrong. */
const expect = expectSoon.configure({ timeout: 20_000 });
test.describe.configure({ timeout: 300_000 });
test.beforeAll(() => buildWorld());

const HZ = 'mailh.qiye.163.com';
const BJ = 'mail.qiye.163.com';
const status = async ({ ask }: HandoverScene) =>
  (await ask<{ handover: HandoverStatus | null }>('handover/status')).handover;
const stored = async ({ ask }: HandoverScene) =>
  (await ask<{ codes: { state: string; client: string; lastResult: unknown }[] }>('codes/list')).codes[0];

test('from "logged in at NetEase, nothing done" to 正常 in one run without a human', async () => {
  const scenario = scenarios.find(({ id }) => id === 'handover-new-form');
  if (!scenario) throw new Error('no scenario');
  await inHandover(
    async (scene) => {
      const { world, session, walk, codeSeen, log } = scene;
      const first = await new Walker(session, world, scenario).run();
      expect(first).toMatchObject({ failure: '', wrongRings: [] });
      const second = await walk();
      expect(second).toMatchObject({ failure: '', wrongRings: [] });
      expect(isBound(world.state)).toBe(true);
      expect(await stored(scene)).toMatchObject({
        state: 'bound',
        client: 'laifaxin',
        lastResult: { ok: true, detail: '正常' },
      });
      const code = mainAccount(world.state).codes[0]?.code ?? '';
      expect(code).toHaveLength(16);
      // The code page shows a code as text; a field that holds one is the mailbox form's.
      expect(new Set(codeSeen().map(({ page, form, field }) => `${page} ${form} ${field}`))).toEqual(
        new Set(['web.laifaxin.com/settings/accounts new account_mail_pass']),
      );
      expect(log).toEqual([]);

      const popup = await session.open('popup.html');
      const card = popup.getByRole('listitem').filter({ hasText: 'zhangwei@corp.example' });
      await expect(card).toContainText('已绑定 · 正常');
      await expect(card).toContainText('打开来发信就能收发这个邮箱');
      expect((await codesIn(popup)).map((one) => one.code)).toEqual([code]);
    },
    { ...scenario.options, codes: 0 },
  );
});

test('older form, among twins, honeypots, 修改密码, foreign frames and mails: one field of one form', async () => {
  await inHandover(
    async (scene) => {
      const { world, store, walk, codeSeen } = scene;
      await store();
      expect(await walk()).toMatchObject({ failure: '', wrongRings: [] });
      expect(isBound(world.state)).toBe(true);
      expect(new Set(codeSeen().map(({ page, form, field }) => `${page} ${form} ${field}`))).toEqual(
        new Set(['web.laifaxin.com/mails/accounts new mail_pass']),
      );
      expect(laifaxinOf(world.state).submissions).toHaveLength(1);
    },
    {
      host: HZ,
      extra: { laifaxin: 'old' },
      decoys: ['twins', 'honeypots', 'change-password', 'frames', 'mail'],
    },
  );
});

test('not logged in: words, never a fill into the login, and on after it', async () => {
  await inHandover(
    async ({ world, store, walk, codeSeen }) => {
      await store();
      const person = ['client-user', 'client-password', 'client-login'];
      expect(await walk({ person, maxActions: 9 })).toMatchObject({ failure: '', wrongRings: [] });
      expect(isBound(world.state)).toBe(true);
      expect(new Set(codeSeen().map(({ form }) => form))).toEqual(new Set(['new']));
    },
    { host: HZ, extra: { laifaxinLogin: false, serversOpen: true } },
  );
});

test('servers of another node: the popup says so and fills the next ones with one press', async () => {
  await inHandover(
    async (scene) => {
      const { world, session, store, walk, codeSeen } = scene;
      await store();
      const failed = await walk();
      expect(failed.failure).toContain('blocked at diagnosed');
      expect(await status(scene)).toMatchObject({
        phase: 'diagnosed',
        result: { token: 'ERR.LOGIN.DOMAINNOTEXIST', nextFamily: 'bj' },
      });
      expect(await stored(scene)).toMatchObject({
        lastResult: { ok: false, detail: 'ERR.LOGIN.DOMAINNOTEXIST' },
      });

      const popup = await session.open('popup.html');
      await popup.getByRole('button', { name: '换服务器重填' }).click();
      const client = session.context.pages().find((page) => page.url().includes('laifaxin.com'));
      await client?.bringToFront();
      await expect.poll(async () => (await status(scene))?.phase).toBe('filled');
      await client?.bringToFront();
      await client?.locator('[data-w=save]').click();
      await expect.poll(() => isBound(world.state)).toBe(true);
      expect(laifaxinOf(world.state).submissions.map(({ values }) => values.re_server)).toEqual([
        'hwhzimap.qiye.163.com',
        'imap.qiye.163.com',
      ]);
      await expect.poll(async () => (await stored(scene))?.state).toBe('bound');
      expect(new Set(codeSeen().map(({ form, field }) => `${form} ${field}`)).size).toBe(1);
    },
    { host: BJ, extra: { serversOpen: true } },
  );
});

test('half a success is told apart, and is no success', async () => {
  await inHandover(
    async (scene) => {
      const { session, store, walk } = scene;
      await store();
      await walk();
      expect(await status(scene)).toMatchObject({
        phase: 'diagnosed',
        result: { receive: true, send: false },
      });
      expect((await stored(scene))?.state).toBe('confirmed');
      const popup = await session.open('popup.html');
      await expect(popup.getByText('收信正常，发信失败。')).toBeVisible();
    },
    { host: HZ, extra: { laifaxin: 'old', smtpClosed: true } },
  );
});

test('an IP rule is recognised with the address it bars', async () => {
  await inHandover(
    async (scene) => {
      await scene.store();
      await scene.walk();
      expect(await status(scene)).toMatchObject({
        phase: 'diagnosed',
        result: { token: 'ERR.LOGINRULE.IPDENY', barredIp: '47.91.78.12', guide: 'lift-ip-rule' },
      });
    },
    { host: HZ, extra: { serversOpen: true, ipRule: true } },
  );
});

test('the older host, found open on another page, is led to its form', async () => {
  await inHandover(
    async ({ world, session, store, walk, codeSeen }) => {
      await store();
      const open = await session.context.newPage();
      await open.goto(`${APP}/mails/list`);
      expect(await walk()).toMatchObject({ failure: '', wrongRings: [] });
      expect(isBound(world.state)).toBe(true);
      expect(new Set(codeSeen().map(({ page }) => page))).toEqual(
        new Set(['app.laifaxin.com/mails/accounts']),
      );
    },
    { host: HZ },
    { granted: [APP] },
  );
});

test('a mailbox that is in the list already: its own row, its password alone, and no second one', async () => {
  for (const laifaxin of ['new', 'old'])
    await inHandover(
      async (scene) => {
        const { world, store, walk, codeSeen } = scene;
        await store();
        expect(await walk()).toMatchObject({
          failure: '',
          wrongRings: [],
          actions: laifaxin === 'new' ? 2 : 4,
        });
        expect(isRenewed(world.state)).toBe(true);
        expect(new Set(codeSeen().map(({ form }) => form))).toEqual(
          new Set([laifaxin === 'new' ? 'edit' : 'edit-设置']),
        );
        expect(laifaxinOf(world.state).submissions).toHaveLength(1);
        await expect.poll(async () => (await stored(scene))?.state).toBe('bound');
      },
      { host: HZ, extra: { laifaxin, listed: true, duplicates: 'refuse' } },
    );
});

test('undo in the popup empties the form; nothing was sent off', async () => {
  await inHandover(
    async (scene) => {
      const { world, session, store, send } = scene;
      await store();
      const page = await send();
      await page.locator('[data-w=new]').click();
      await expect.poll(async () => (await status(scene))?.phase).toBe('filled');
      const popup = await session.open('popup.html');
      await popup.getByRole('button', { name: '清空填写' }).click();
      await expect(page.locator('[id$=mail_pass]')).toHaveValue('');
      await expect(page.locator('[id$=mail_addr]')).toHaveValue('');
      expect(await status(scene)).toMatchObject({ phase: 'undone', canUndo: false });
      expect(laifaxinOf(world.state).submissions).toEqual([]);
    },
    { host: HZ, extra: { serversOpen: true } },
  );
});

test('the code leaves the extension for that one field, the clipboard and nowhere else', async () => {
  await inHandover(
    async ({ session, code, store, send }) => {
      await store();
      const recorder = await record(session);
      const page = await send();
      await page.locator('[data-w=new]').click();
      await expect(page.locator('[id$=mail_pass]')).toHaveValue(code);
      await page.locator('[id$=mail_pass]').fill('');
      const popup = await session.open('popup.html');
      const leaks = await findLeaks(code, session, popup, recorder);
      expect(leaks).toEqual([]);
    },
    { host: HZ, extra: { serversOpen: true } },
  );
});
