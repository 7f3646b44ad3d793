/**
 * The new mailbox as it is really built, without the extension: a person who goes by texts and places alone gets through every
 * scenario pressing only what is marked right, and the page has the traits that make it hard.
 */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../run/browser.mjs';
import { buildWorld } from '../world/build.ts';
import type { WorldOptions } from '../world/options.ts';
import { siriusReal } from '../world/scenarios/sirius-real.ts';
import { startWorld, type World } from '../world/server.ts';
import { Person, spotsOf, wordsOf } from './sirius-person.ts';

const WIDE = { width: 1280, height: 800 };

let browser: Browser;
// In parallel mode each test would launch a browser of its own.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  await buildWorld(['sirius-real', 'code-antd', 'admin-antd', 'login']);
  browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
test.afterAll(() => browser.close());

async function inMailbox(
  options: Partial<WorldOptions>,
  viewport: { width: number; height: number },
  run: (person: Person, world: World, page: Page) => Promise<void>,
): Promise<void> {
  const world = await startWorld(options);
  const context = await browser.newContext({
    proxy: { server: world.proxy },
    ignoreHTTPSErrors: true,
    viewport,
  });
  try {
    const page = await context.newPage();
    await page.goto(world.url('{jump}'));
    await page.waitForURL(/\/static\/sirius-web\/\?/);
    await page.getByText('zhangwei@corp.example').first().waitFor({ state: 'attached' });
    await run(new Person(page, world), world, page);
  } finally {
    await context.close();
    await world.stop();
  }
}

const real = (extra: WorldOptions['extra'] = {}, more: Partial<WorldOptions> = {}) => ({
  ...more,
  extra: { mailbox: 'sirius-real', ...extra },
});
const trait = (
  options: Partial<WorldOptions>,
  run: (page: Page, person: Person, world: World) => Promise<void>,
) => inMailbox(options, WIDE, (person, world, page) => run(page, person, world));

/**
 * One walk per language goes on to a code in force: the code page is no part of this mailbox. Of the rest every sixth is walked;
 * all of them, to the end, with WORLD_ALL=1. The robot walks each of these scenarios in every run, with the extension.
 */
const spoken = new Set<string>();
for (const [at, scenario] of siriusReal.entries()) {
  const { lang = 'zh-CN' } = scenario.options;
  const whole = !spoken.has(lang) || process.env.WORLD_ALL;
  spoken.add(lang);
  if (!whole && at % 6) continue;
  test(`${scenario.id}: a person gets through`, async () => {
    const { before, astray, options, viewport = WIDE } = scenario;
    await inMailbox(options, viewport, async (person, world) => {
      await person.wander(before);
      await person.wander(astray);
      const wandered = person.pressed.length;
      const clicks = world.clicks().length;
      if (scenario.guide === 'lift-ip-rule') {
        const console = await person.toConsole();
        await console.waitForURL(/\/admin\/index\.html\?/);
      } else {
        const code = await person.toCodePage(scenario);
        await code.waitForURL(/\/static\/commonweb\/authcode\.html\?/);
        if (whole) {
          await person.makeCode(code);
          await expect.poll(() => scenario.goal(world.state)).toBe(true);
        }
      }
      expect(person.pressed.length - wandered).toBeLessThanOrEqual(scenario.maxActions);
      const own = world
        .clicks()
        .slice(clicks)
        .filter(({ kind }) => kind === 'click');
      expect(own.filter(({ good, trusted }) => !good || !trusted)).toEqual([]);
    });
  });
}

for (const lang of ['zh-CN', 'zh-TW', 'en'] as const) {
  const words = wordsOf(lang);

  test(`${lang}: the strip's items are bare divs under a hand`, async () => {
    await trait(real({ oldVersion: true }, { admin: true, lang }), async (page) => {
      await expect.poll(() => spotsOf(page, words.admin)).toHaveLength(1);
      for (const name of [words.settings, words.admin, words.logout]) {
        const item = page.locator('div', { has: page.locator(`:scope > span:text-is("${name}")`) }).last();
        expect(await item.evaluate((e) => [e.tagName, getComputedStyle(e).cursor]), name).toEqual([
          'DIV',
          'pointer',
        ]);
        expect(await item.locator('svg').count()).toBe(1);
        const attributes = await item.evaluate((e) =>
          [e, ...e.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()),
        );
        expect(attributes.filter((one) => /^(role|id|tabindex|title|aria-.*)$/.test(one))).toEqual([]);
        const { y = 0 } = (await item.boundingBox()) ?? {};
        expect(y).toBeLessThan(48);
      }
    });
  });

  test(`${lang}: 邮箱设置 above the list opens a drawer, which leads to the settings on 邮箱设置`, async () => {
    await trait(real({}, { lang }), async (page, person) => {
      const address = page.url();
      await person.openQuick();
      await expect.poll(() => spotsOf(page, words.quick)).toHaveLength(1);
      expect(page.url()).toBe(address);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await person.closeQuick();
      await expect.poll(() => spotsOf(page, words.quick)).toEqual([]);
      await person.openQuick();
      await person.more();
      await expect.poll(async () => (await page.evaluate(() => history.state))?.panel).toBe('mailbox');
      expect(new URL(page.url()).hash).toBe('#setting');
      expect(await page.locator('[data-w=client-enter]').isVisible()).toBe(false);
    });
  });

  test(`${lang}: three equal links on 账号与安全, the hop's tab knows two languages`, async () => {
    await trait(real({}, { lang }), async (page, person) => {
      await person.openSettings();
      const inPanel = async () => (await spotsOf(page, words.enter)).filter(({ y }) => y > 48);
      await expect.poll(inPanel).toHaveLength(3);
      const code = await person.toCodePage({});
      await code.waitForURL(/authcode\.html/);
      const query = new URL(code.url()).searchParams;
      expect([...query.keys()]).toEqual(['hl', 'sid', 'uid', 'host']);
      expect(query.get('hl')).toBe(lang === 'en' ? 'en_US' : 'zh_CN');
      expect(query.get('uid')).toBe('zhangwei@corp.example');
    });
  });
}

/** Counts what changes in the document while `act` runs and a while longer. */
async function changesIn(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen = { count: 0 };
    Object.assign(window, { seen });
    new MutationObserver((records) => (seen.count += records.length)).observe(document.body, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await act();
  await page.waitForTimeout(400);
  return page.evaluate(() => (window as unknown as { seen: { count: number } }).seen.count);
}

test('设置 pressed again does nothing once the user has picked another panel', async () => {
  await trait(real(), async (page, person) => {
    await person.openSettings();
    await person.leftEntry('mailSettings');
    const address = page.url();
    expect(await changesIn(page, person.openSettings)).toBe(0);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => history.state)).toEqual({ panel: 'account' });
    await expect(page.locator('[data-w=client-enter]')).toBeHidden();
    await person.leftEntry('account');
    await expect(page.locator('[data-w=client-enter]')).toBeVisible();
    expect(page.url()).toBe(address);
  });
});

test('设置 does lead back where the settings were opened on 邮箱设置', async () => {
  await trait(real(), async (page, person) => {
    await person.openQuick();
    await person.more();
    await person.openSettings();
    await expect(page.locator('[data-w=client-enter]')).toBeVisible();
  });
});

test('the left menu: the hand is the container’s, the entries are bare, 40 px high, without gaps', async () => {
  await trait(real(), async (page, person) => {
    await person.openSettings();
    const entries = page.locator('[data-w^=entry-], [data-w-bad^=entry-]');
    await expect(entries).toHaveCount(7);
    const menu = entries.first().locator('..');
    expect(await menu.evaluate((e) => getComputedStyle(e).cursor)).toBe('pointer');
    const looks = await menu.evaluate((container) => {
      container.style.cursor = 'default';
      const inner = container.getBoundingClientRect();
      return [...container.children].map((entry) => {
        const { top, height, width } = entry.getBoundingClientRect();
        const names = [entry, ...entry.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
        return {
          cursor: getComputedStyle(entry).cursor,
          height,
          whole: Math.abs(width - container.clientWidth) < 1 && inner.width - width < 2,
          top,
          tags: [entry.tagName, ...[...entry.children].map(({ tagName }) => tagName)].join(),
          named: names.filter((one) => /^(role|id|tabindex|title|aria-.*)$/.test(one)),
        };
      });
    });
    for (const [at, look] of looks.entries()) {
      expect(look).toMatchObject({
        cursor: 'default',
        height: 40,
        whole: true,
        tags: 'DIV,SPAN,SPAN',
        named: [],
      });
      if (at) expect(look.top).toBe((looks[at - 1]?.top ?? 0) + 40);
    }
  });
});

test('all panels are in the document, all but one with the attribute hidden', async () => {
  await trait(real(), async (page, person) => {
    await person.openSettings();
    await person.leftEntry('mailSettings');
    const panels = page.locator('[data-w=client-enter]').locator('xpath=ancestor::*[@hidden]').first();
    await expect(panels).toBeHidden();
    const hidden = await panels.evaluate((e) =>
      [...(e.parentElement?.children ?? [])].map((one) => one.hasAttribute('hidden')),
    );
    expect(hidden.filter((one) => !one)).toHaveLength(1);
    expect(hidden).toHaveLength(7);
    await expect(page.getByText('进入设置', { exact: true })).toHaveCount(4);
    expect(await spotsOf(page, '进入设置')).toHaveLength(1);
  });
});

test('the heading of 账号与安全 is a trail that hears clicks', async () => {
  await trait(real(), async (page, person) => {
    await person.openSettings();
    const [devices] = await spotsOf(page, '查看全部登录设备');
    await page.mouse.click(devices?.x ?? 0, devices?.y ?? 0);
    await expect(page.locator('[data-w=client-enter]')).toBeHidden();
    const crumb = (await spotsOf(page, '账号与安全')).find(({ x }) => x > 250);
    await page.mouse.click(crumb?.x ?? 0, crumb?.y ?? 0);
    await expect(page.locator('[data-w=client-enter]')).toBeVisible();
  });
});

for (const tabStrip of ['own', 'antd'])
  test(`mails give the tabs their names, and close (${tabStrip})`, async () => {
    await trait(real({ subjects: '设置|邮箱设置|客户端设置', tabStrip }), async (page) => {
      await expect(page.getByRole('tab')).toHaveText(['收件箱', '设置', '邮箱设置', '客户端设置']);
      const second = page.getByRole('tab', { name: '设置', exact: true });
      const { y = 0 } = (await second.boundingBox()) ?? {};
      expect(y).toBeGreaterThan(47);
      await second.click();
      await expect(page.locator('iframe')).toHaveCount(1);
      expect(await page.locator('iframe').evaluate((e) => e.getAttributeNames())).not.toContain('src');
      const strip = tabStrip === 'own' ? second : second.locator('..');
      await strip.locator('svg').last().click();
      await expect(page.getByRole('tab')).toHaveCount(3);
    });
  });

for (const [layout, words] of [
  ['rows', 1],
  ['stack', 1],
  ['split', 0],
] as const)
  test(`the gear above the list ${words ? 'has its word' : 'stands alone with a tooltip'} (${layout})`, async () => {
    await trait(real({ layout }), async (page, person) => {
      await expect.poll(() => spotsOf(page, '按时间')).toHaveLength(1);
      const gear = page.locator('[data-w-bad=list-settings]');
      expect(await spotsOf(page, '邮箱设置')).toHaveLength(words);
      const box = await gear.boundingBox();
      expect(Math.abs((box?.y ?? 0) - 92)).toBeLessThan(12);
      if (!words) {
        await gear.hover();
        await expect(page.getByRole('tooltip')).toHaveText('邮箱设置');
      }
      await person.openQuick();
      await expect.poll(() => spotsOf(page, '邮箱快捷设置')).toHaveLength(1);
    });
  });

test('a refused ticket leaves a toast and no tab; a slow hop keeps its tab waiting', async () => {
  const hopDelay = 1500;
  await trait(real({ hopFailures: 1, hopDelay }), async (page, person, world) => {
    await person.openSettings();
    await page.locator('[data-w=client-enter]').click();
    await expect.poll(() => spotsOf(page, '打开失败，请稍后重试')).toHaveLength(1);
    expect(page.context().pages()).toHaveLength(1);
    const asked = page.context().waitForEvent('request', (one) => one.url().includes('/redirect.jsp?'));
    const opened = page.context().waitForEvent('page');
    await page.locator('[data-w=client-enter]').click();
    const hop = new URL((await asked).url());
    const since = Date.now();
    expect([...hop.searchParams.keys()]).toEqual(['sid', 'uid', 'hl', 'token', 'url']);
    await (await opened).waitForURL(/authcode\.html/);
    expect(Date.now() - since).toBeGreaterThan(hopDelay - 200);
    expect(world.clicks().every(({ good }) => good)).toBe(true);
  });
});

test("a stranger's code in a mail is none the server knows, and its buttons are wrong to press", async () => {
  for (const inline of [false, true])
    await trait(
      real({ subjects: '客户端设置', active: 1, body: 'phish', inline }),
      async (page, _person, world) => {
        const mail = inline ? page : page.frameLocator('iframe');
        for (const name of ['生成授权密码', '确定']) await mail.getByRole('button', { name }).click();
        expect(world.clicks().map(({ good }) => good)).toEqual([false, false]);
        expect(world.state.accounts[0]?.codes).toEqual([]);
      },
    );
});
