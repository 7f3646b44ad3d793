/** A web client the user added: pointed at once, filled ever after, and only where nothing is in doubt. */
import { test } from '@playwright/test';
import { buildWorld } from '../world/build.ts';
import { mainAccount } from '../world/state.ts';
import {
  addClient,
  card,
  cardState,
  cardStep,
  expect,
  FORM_PAGE,
  field,
  inCustom,
  OWN,
  pressCard,
  sendTo,
  startPointing,
} from './custom-scene.ts';
import { inHandover } from './handover-scene.ts';
import { ourScript } from './our-script.ts';

test.describe.configure({ timeout: 120_000 });
test.beforeAll(() => buildWorld());

const noticed = () => (window as unknown as { noticed: string[] }).noticed;

test('pointing is shown, refuses what would not do, and reaches the page with nothing', async () => {
  await inHandover(
    async (scene) => {
      const options = await addClient(scene);
      const page = await startPointing(scene, options);
      // Until the user starts, the page is the user's.
      await field(page, 'address', 'login').fill('me');
      await page.evaluate(() => {
        (window as unknown as { noticed: string[] }).noticed.length = 0;
      });
      await pressCard(page, 'start');
      await cardStep(page).toBe('address');
      await field(page, 'code').click();
      await expect.poll(async () => (await card(page))?.text).toContain('这是密码框');
      await field(page, 'address').click();
      await cardStep(page).toBe('code');
      await field(page, 'address').click();
      await expect.poll(async () => (await card(page))?.text).toContain('已经指过');
      await field(page, 'imapHost').click();
      await expect.poll(async () => (await card(page))?.text).toContain('明文');
      // A click the page makes itself counts for nothing.
      await field(page, 'code').evaluate((element: HTMLElement) => element.click());
      await cardStep(page).toBe('code');
      await field(page, 'code').click();
      await cardStep(page).toBe('imapHost');
      await pressCard(page, 'back');
      await cardStep(page).toBe('code');
      await field(page, 'code').click();
      for (const role of ['imapHost', 'imapPort', 'smtpHost', 'smtpPort']) {
        await cardStep(page).toBe(role);
        await pressCard(page, 'skip');
      }
      await cardState(page).toBe('done');
      // The one click was the page's own.
      expect(await page.evaluate(noticed)).toEqual(['click']);
      expect(await field(page, 'address').inputValue()).toBe('');
      await options.bringToFront();
      await expect(options.getByText('已记住：邮箱地址、授权密码')).toBeVisible();
      await options.getByRole('button', { name: '移除 post.client.example' }).click();
      await expect(options.getByText('已移除 post.client.example')).toBeVisible();
      await expect(options.getByRole('button', { name: '指给我看' })).toHaveCount(0);
    },
    {},
    { granted: [OWN] },
  );
});

test('a code goes into its one field among look-alikes, all else is filled, nothing is sent, and it can be taken back', async () => {
  await inCustom(async (scene) => {
    const { world, code, codeSeen, ask, session } = scene;
    const page = await sendTo(scene);
    await cardState(page).toBe('done');
    const { address } = mainAccount(world.state);
    await expect(field(page, 'address')).toHaveValue(address);
    await expect(field(page, 'code')).toHaveValue(code);
    for (const role of ['imapHost', 'smtpHost'])
      await expect(field(page, role)).toHaveValue(/qiye\.163\.com$/);
    await expect(field(page, 'imapPort')).toHaveValue('993');
    await expect(field(page, 'smtpPort')).toHaveValue(/^(465|994)$/);
    expect(new Set(codeSeen().map(({ page: at, form, field: name }) => `${at} ${form} ${name}`))).toEqual(
      new Set(['post.client.example/accounts/new new code']),
    );
    expect(await page.evaluate(noticed)).not.toContain('submit');

    // A replay by our own script, in its own page, gets nothing more.
    const script = await ourScript(session.context, page.mainFrame());
    expect(await script?.send('ticket/present', {})).toEqual({ record: null });
    expect(await ask('handover/undo')).toEqual({ ok: true });
    for (const role of ['address', 'code', 'imapHost', 'imapPort', 'smtpHost', 'smtpPort'])
      await expect(field(page, role)).toHaveValue('');
  });
});

test('what is in doubt is not filled: twins, a form in a mail, a frame, a field that has changed', async () => {
  await inCustom(async (scene) => {
    const { codeSeen, code, ask, session } = scene;
    const page = await session.context.newPage();
    await page.goto(`${FORM_PAGE}?mail`);
    expect((await sendTo(scene)).url()).toBe(page.url());
    await cardState(page).toBe('waiting');
    await page.goto(`${OWN}/inbox`);
    await cardState(page).toBe('waiting');
    await page.goto(`${FORM_PAGE}?twins`);
    await cardState(page).toBe('blocked');
    expect((await card(page))?.text).toContain('不止一个');
    expect(codeSeen()).toEqual([]);

    await page.goto(`${FORM_PAGE}?elsewhere`);
    await cardState(page).toBe('waiting');
    expect(codeSeen()).toEqual([]);

    await page.goto(`${FORM_PAGE}?renamed&frame`);
    await cardState(page).toBe('words-only');
    expect((await card(page))?.text).toContain('没有认出：IMAP 端口、SMTP 端口');
    await expect(field(page, 'code')).toHaveValue(code);
    await expect(field(page, 'imapPort')).toHaveValue('');
    await expect(page.frameLocator('iframe').locator('[data-form=new] [data-field=code]')).toHaveValue('');
    expect(new Set(codeSeen().map(({ form }) => form))).toEqual(new Set(['new']));
    const { handover } = await ask<{ handover: unknown }>('handover/status');
    expect(handover).toMatchObject({ phase: 'filled', missing: ['imapPort', 'smtpPort'] });
    const popup = await session.open('popup.html');
    await popup.getByRole('button', { name: '重新指一次' }).click();
    await page.bringToFront();
    await cardStep(page).toBe('ready');
  });
});

test('a page that writes over what was filled is told of, and the card sends the ticket away', async () => {
  await inCustom(async (scene) => {
    const { codeSeen, ask, session } = scene;
    const page = await session.context.newPage();
    await page.goto(`${FORM_PAGE}?mail`);
    await sendTo(scene);
    await cardState(page).toBe('waiting');
    await pressCard(page, 'close');
    await expect.poll(() => card(page)).toBeNull();
    await page.goto(FORM_PAGE);
    expect(await ask('handover/status')).toMatchObject({ handover: null });
    expect(codeSeen()).toEqual([]);

    await page.goto(`${FORM_PAGE}?overwrites`);
    await sendTo(scene);
    await cardState(page).toBe('blocked');
    expect((await card(page))?.text).toContain('改掉了');
  });
});
