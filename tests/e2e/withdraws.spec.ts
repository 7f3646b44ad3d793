/** The guide goes away when it should, and says in words what it cannot point at. */
import { expect, type Page, test } from '@playwright/test';
import { readOverlay } from './overlay.ts';
import { startGuide } from './popup.ts';
import { inScene } from './scene.ts';

test.describe.configure({ timeout: 90_000 });

const hosts = (page: Page) =>
  Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => document.querySelectorAll('qiye-guide').length).catch(() => 0)),
  ).then((counts) => counts.reduce((a, b) => a + b, 0));

test('an update under an open page takes the old overlay away', async () => {
  await inScene('new-ui', async ({ world, session }) => {
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await page.goto(world.url('{jump}'));
    await startGuide(session, 'get-code');
    await expect.poll(async () => (await readOverlay(page))[0]?.ring?.step, { timeout: 15_000 }).toBeTruthy();
    await (await session.worker()).evaluate(() => chrome.runtime.reload());
    await expect.poll(() => hosts(page), { timeout: 15_000 }).toBe(0);
  });
});

test('the login page gets words, and no ring comes near the password', async () => {
  await inScene('new-no-login', async ({ session, walk }) => {
    const rings: string[] = [];
    const done = await walk({
      onStep: async ({ found }) => {
        if (found.ring) rings.push(found.ring.step);
      },
    });
    expect(done.failure).toBe('');
    expect(rings).toEqual([]);
    expect(session.context.pages().some((page) => page.url().includes('/login'))).toBe(true);
  });
});

test('a page that never shows the control gets words and the direct link after three seconds', async () => {
  await inScene('new-ui', async ({ session }) => {
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    const address = 'https://mail.qiye.163.com/static/sirius-web/';
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><p>正在加载…</p>' }),
    );
    await page.goto(address);
    await startGuide(session, 'get-code');
    const card = async () => (await readOverlay(page))[0]?.card;
    await expect.poll(async () => (await card())?.state, { timeout: 8000 }).toBe('words-only');
    const last = await card();
    expect(last?.links.map(({ href }) => new URL(href).pathname)).toContain(
      '/static/commonweb/authcode.html',
    );
    expect(new URL(last?.links[0]?.href ?? '').host).toBe('mail.qiye.163.com');
    expect((await readOverlay(page))[0]?.ring).toBeNull();
  });
});

test('in the inbox, without a start, nothing is ever shown', async () => {
  await inScene('new-ui', async ({ world, session }) => {
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await page.goto(world.url('{jump}'));
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    expect(await hosts(page)).toBe(0);
  });
});
