/** The administrator's guide and the popup together: usable while the guide runs elsewhere, and what follows when it ends at somebody else. */
import { expect, type Page, test } from '@playwright/test';
import { probeOf } from './overlay.ts';
import { startGuide } from './popup.ts';
import { inScene, type Scene } from './scene.ts';

test.describe.configure({ timeout: 90_000 });

const CONSOLE = 'https://{host}/admin/index.html?sid={sid}&hl={hl}#/home';
const SLOW = { timeout: 20_000 };

async function inConsole({ world, session }: Pick<Scene, 'world' | 'session'>): Promise<Page> {
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await page.goto(world.url(CONSOLE));
  await startGuide(session, 'lift-ip-rule');
  return page;
}

const found = async (page: Page) => (await probeOf(page).look())[0];
const stepOf = async (page: Page) => (await found(page))?.ring?.step;

async function press(page: Page): Promise<void> {
  const box = (await found(page))?.ring?.box;
  if (!box) throw new Error('no ring');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('the popup stays usable while the guide runs in another tab, and tells where things stand', async () => {
  await inScene('admin-x-radio', async (scene) => {
    const page = await inConsole(scene);
    await expect.poll(() => stepOf(page), SLOW).toBe('auditEntry');
    const popup = await scene.session.open('popup.html');
    await expect(popup.getByRole('heading', { name: '解除 IP 限制' })).toBeVisible();
    await popup.getByRole('button', { name: '诊断报错' }).click();
    await popup.getByRole('textbox').fill('535 ERR.LOGIN.IPDENY 203.0.113.7');
    await expect(popup.getByText('203.0.113.7').first()).toBeVisible();
    await popup.getByRole('button', { name: '返回' }).click();
    await expect(popup.getByRole('heading', { name: '解除 IP 限制' })).toBeVisible();
    await page.bringToFront();
    for (const step of ['auditEntry', 'secureEntry', 'limitEntry', 'choose', 'save']) {
      await expect.poll(() => stepOf(page), SLOW).toBe(step);
      await press(page);
    }
    await expect.poll(async () => (await found(page))?.card?.state, SLOW).toBe('done');
    await popup.bringToFront();
    await expect(popup.getByRole('status').filter({ hasText: '解除 IP 限制' })).toContainText('完成', SLOW);
  });
});

test('who is not administrator enough gets the message, and the page learns nothing of it', async () => {
  await inScene('admin-x-sub-admin', async (scene) => {
    const page = await inConsole(scene);
    await expect.poll(async () => (await found(page))?.card?.state, SLOW).toBe('blocked');
    const before = page.url();
    const opened = scene.session.context.waitForEvent('page');
    const { x, y, width, height } = (await (await found(page))?.button('写给管理员的话')) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    await page.mouse.click(x + width / 2, y + height / 2);
    const ours = await opened;
    await expect(ours.getByRole('heading', { name: '写给管理员的话' })).toBeVisible();
    const text = await ours.locator('pre').innerText();
    expect(text).toContain('安全登录');
    expect(text).not.toContain('zhangwei@');
    expect(page.url()).toBe(before);
    expect(await page.content()).not.toContain('新建个别规则');
    await ours.getByRole('button', { name: '返回' }).click();
    await expect(ours.getByRole('button', { name: '获取授权密码' })).toBeVisible();
  });
});
