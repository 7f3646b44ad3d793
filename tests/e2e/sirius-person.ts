/**
 * A person in the new mailbox as it is really built: reads texts on the screen, presses with the mouse where they stand, scrolls
 * with the wheel. Uses no mark, role, id or class of the mailbox; the code page behind it is worked by its marks.
 */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { Scenario } from '../world/scenarios.ts';
import type { World } from '../world/server.ts';

type Lang = 'zh-CN' | 'zh-TW' | 'en';
interface Spot {
  x: number;
  y: number;
}

const WORDS = {
  'zh-CN': {
    settings: '设置',
    mailSettings: '邮箱设置',
    quick: '邮箱快捷设置',
    more: '更多邮箱设置',
    account: '账号与安全',
    notice: '通知',
    system: '系统设置',
    client: '客户端设置',
    enter: '进入设置',
    failed: '打开失败，请稍后重试',
    later: '稍后处理',
    logout: '退出登录',
    admin: '管理后台',
  },
  'zh-TW': {
    settings: '設置',
    mailSettings: '郵箱設置',
    quick: '郵箱快捷設置',
    more: '更多郵箱設置',
    account: '賬號與安全',
    notice: '通知',
    system: '系統設置',
    client: '客戶端設置',
    enter: '進入設置',
    failed: '打開失敗，請稍後重試',
    later: '稍後處理',
    logout: '退出登錄',
    admin: '管理後臺',
  },
  en: {
    settings: 'Settings',
    mailSettings: 'Mailbox settings',
    quick: 'Mailbox quick settings',
    more: 'More settings',
    account: 'Account & Security',
    notice: 'Notifications',
    system: 'System Settings',
    client: 'Client Settings',
    enter: 'Settings',
    failed: 'Could not open the page, please try again later',
    later: 'Later',
    logout: 'Log out',
    admin: 'Management Platform',
  },
};

/** Height of the top strip, and of what stands at the left edge. px. */
const STRIP = 48;
const LEFT = 260;

export const wordsOf = (lang: Lang) => WORDS[lang];

/** Where this very text stands on the screen and can be hit, top to bottom. */
export function spotsOf(page: Page, text: string): Promise<Spot[]> {
  return page.evaluate((wanted) => {
    const found: { x: number; y: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.textContent?.trim() !== wanted) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, width, height } = range.getBoundingClientRect();
      const spot = { x: left + width / 2, y: top + height / 2 };
      const hit = document.elementFromPoint(spot.x, spot.y);
      if (width > 0 && hit && node.parentElement && hit.contains(node)) found.push(spot);
    }
    return found.sort((a, b) => a.y - b.y);
  }, text);
}

const inStrip = ({ y }: Spot) => y < STRIP;
const atLeft = ({ x, y }: Spot) => x < LEFT && y > STRIP;

/**
 * Waits until a control keeps its place. Two equal frames do not show that on a busy machine: a dialog that is about to zoom in
 * stands still for longer, and then moves away between the mouse's down and its up.
 */
async function atRest(control: Locator): Promise<void> {
  const place = () =>
    control.evaluate((found) => {
      const moving = document
        .getAnimations()
        .some(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
      const { x, y, width, height } = found.getBoundingClientRect();
      return moving || found.closest('[class*=-enter]') ? null : `${x} ${y} ${width} ${height}`;
    });
  for (const end = Date.now() + 8000; Date.now() < end; ) {
    const before = await place();
    await control.page().waitForTimeout(120);
    if (before && before === (await place())) return;
  }
  throw new Error('The control does not come to rest.');
}

/** What was pressed, in words. */
export class Person {
  readonly pressed: string[] = [];
  private readonly words;
  private readonly context: BrowserContext;
  private readonly world: World;
  private readonly page: Page;
  constructor(page: Page, world: World) {
    this.page = page;
    this.world = world;
    this.context = page.context();
    this.words = WORDS[world.options.lang];
  }

  /** Waits for a text at a fitting place and presses it. */
  private async press(text: string, fits: (spot: Spot) => boolean = () => true): Promise<void> {
    const { x, y } = await this.find(text, fits);
    this.pressed.push(text);
    await this.page.mouse.click(x, y);
  }

  private async find(text: string, fits: (spot: Spot) => boolean): Promise<Spot> {
    for (const end = Date.now() + 8000; Date.now() < end; await this.page.waitForTimeout(40)) {
      const [first] = (await spotsOf(this.page, text)).filter(fits);
      if (!first) continue;
      // What slides in is pressed where it comes to rest.
      await this.page.waitForTimeout(120);
      const [still] = (await spotsOf(this.page, text)).filter(fits);
      if (still && still.x === first.x && still.y === first.y) return still;
    }
    throw new Error(`Nowhere on the screen: ${text}`);
  }

  private async sees(text: string, fits: (spot: Spot) => boolean = () => true): Promise<boolean> {
    return (await spotsOf(this.page, text)).some(fits);
  }

  openSettings = () => this.press(this.words.settings, inStrip);
  leftEntry = (name: 'account' | 'mailSettings' | 'notice' | 'system') =>
    this.press(this.words[name], atLeft);

  /** The gear at the right end of the bar above the list: with its word, or the drawing alone. */
  async openQuick(): Promise<void> {
    if (this.world.options.extra.layout !== 'split')
      return this.press(this.words.mailSettings, ({ y }) => y > STRIP + 30 && y < 130);
    await this.find(this.words.logout, inStrip);
    const gear = await this.page.evaluate(() => {
      for (let x = 700; x > 300; x -= 3) {
        const at = document.elementFromPoint(x, 100);
        if (at?.closest('svg') && at.closest('svg')?.parentElement?.tagName === 'I') return { x, y: 100 };
      }
      return null;
    });
    if (!gear) throw new Error('No gear above the list.');
    this.pressed.push('gear');
    await this.page.mouse.click(gear.x, gear.y);
  }

  /** The drawn cross at the right of the drawer's title. */
  async closeQuick(): Promise<void> {
    const { y } = await this.find(this.words.quick, () => true);
    this.pressed.push('cross');
    await this.page.mouse.click((this.page.viewportSize()?.width ?? 0) - 32, y);
    for (const end = Date.now() + 8000; Date.now() < end && (await this.sees(this.words.quick)); )
      await this.page.waitForTimeout(40);
  }

  more = () => this.press(this.words.more);

  /** The link in the line below the title 客户端设置, scrolled to with the wheel. */
  private async enterClient(): Promise<void> {
    const below = (title: Spot) => (spot: Spot) => spot.y > title.y && spot.y < title.y + 50;
    await this.page.mouse.move(LEFT + 200, 300);
    for (let turns = 0; turns < 30; turns++) {
      const [title] = (await spotsOf(this.page, this.words.client)).filter(
        ({ x, y }) => x > LEFT - 60 && y > 90,
      );
      const [link] = title ? (await spotsOf(this.page, this.words.enter)).filter(below(title)) : [];
      if (title && link) return this.press(this.words.enter, below(title));
      await this.page.mouse.wheel(0, 120);
      await this.page.waitForTimeout(50);
    }
    throw new Error('No link below 客户端设置.');
  }

  /** The controls a scenario has pressed beforehand, by what they look like. */
  async wander(controls: string[] = []): Promise<void> {
    const ways: Record<string, () => Promise<void>> = {
      'open-settings': this.openSettings,
      'list-settings': () => this.openQuick(),
      'drawer-more': this.more,
      'entry-mailbox': () => this.leftEntry('mailSettings'),
      'entry-notice': () => this.leftEntry('notice'),
      'entry-system': () => this.leftEntry('system'),
    };
    for (const control of controls) {
      const way = ways[control];
      if (!way) throw new Error(`No way known to ${control}.`);
      await way();
    }
  }

  /** From wherever the mailbox stands to the code page in its own tab. */
  async toCodePage({ again }: Pick<Scenario, 'again'>): Promise<Page> {
    await this.find(this.words.settings, () => true).catch(() => undefined);
    if (this.world.options.extra.expired) await this.press(this.words.later);
    if (await this.sees(this.words.quick)) await this.closeQuick();
    if (await this.sees(this.words.system, atLeft)) await this.leftEntry('account');
    else await this.openSettings();
    await this.find(this.words.account, ({ x, y }) => x > LEFT - 60 && y > STRIP);
    if (again) {
      await this.enterClient();
      await this.find(this.words.failed, () => true);
      if (this.context.pages().length > 1) throw new Error('A tab opened although the hop failed.');
    }
    const opened = this.context.waitForEvent('page');
    await this.enterClient();
    return opened;
  }

  /** 管理后台, to the console in its own tab. */
  async toConsole(): Promise<Page> {
    const opened = this.context.waitForEvent('page');
    await this.press(this.words.admin, inStrip);
    return opened;
  }

  /** The code page, by its marks. */
  async makeCode(page: Page): Promise<void> {
    const press = async (mark: string) => {
      this.pressed.push(mark);
      const control = page.locator(`[data-w=${mark}]`).last();
      await atRest(control);
      await control.click();
    };
    for (const mark of ['switch-on', 'generate']) await press(mark);
    await page.locator('[data-w=name]').fill('Outlook');
    this.pressed.push('name');
    for (const mark of ['validity', 'validity-option', 'name-ok', 'code-ok']) await press(mark);
  }
}
