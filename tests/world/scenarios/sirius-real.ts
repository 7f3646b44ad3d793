/**
 * The new mailbox as it is really built: a strip of items without roles, three layouts, a drawer that is not the settings, tabs
 * named by strangers, settings whose 设置 does nothing once they are open, and a hop before the code page.
 */
import { isLifted } from '../admin.ts';
import type { WorldOptions } from '../options.ts';
import { codeWalk } from './code-page.ts';
import type { Scenario } from './scenario.ts';

type Extra = WorldOptions['extra'];
type Lang = WorldOptions['lang'];

/** 设置, 进入设置, then switch, 生成, name, field and option of the validity, 确定, 复制, 确定. */
const WAY = 10;
const WIDE = { width: 1280, height: 800 };
const MIDDLE = { width: 1024, height: 640 };
const SMALL = { width: 800, height: 560 };

/** What a stranger may call a mail: words of the mailbox itself. */
const NAMES: Record<Lang, { settings: string; mailSettings: string; client: string }> = {
  'zh-CN': { settings: '设置', mailSettings: '邮箱设置', client: '客户端设置' },
  'zh-TW': { settings: '設置', mailSettings: '郵箱設置', client: '客戶端設置' },
  en: { settings: 'Settings', mailSettings: 'Mailbox settings', client: 'Client Settings' },
};
const allNames = (lang: Lang) => Object.values(NAMES[lang]).join('|');

const real = (
  id: string,
  title: string,
  lang: Lang,
  viewport: Scenario['viewport'],
  extra: Extra = {},
  more: Partial<Scenario> = {},
): Scenario => ({
  ...codeWalk(
    `real-${id}`,
    title,
    { ui: 'sirius', codePage: 'code-antd', lang, extra: { mailbox: 'sirius-real', ...extra } },
    WAY,
    { start: '{jump}', always: true, viewport, sharedFrom: '/static/commonweb/authcode.html' },
  ),
  ...more,
});

const admin = (one: Scenario): Scenario => ({ ...one, options: { ...one.options, admin: true } });

const layouts: Scenario[] = [
  real(
    'rows',
    'The default layout, a full inbox: 邮箱设置 above the list opens a drawer only',
    'zh-CN',
    WIDE,
  ),
  real('rows-small', 'The same in a small window: the block is out of sight', 'zh-CN', SMALL),
  real('rows-en', 'The default layout in English', 'en', MIDDLE, { oldVersion: true }),
  real('rows-zh-tw', 'The default layout in Traditional Chinese', 'zh-TW', MIDDLE, { oldVersion: true }),
  real('split', 'List and reading pane side by side: the gear stands alone', 'zh-CN', MIDDLE, {
    layout: 'split',
  }),
  real('split-en', 'Side by side, in English, in a small window', 'en', SMALL, { layout: 'split' }),
  real('stack', 'The reading pane below the list', 'zh-CN', SMALL, { layout: 'stack' }),
  real('stack-zh-tw', 'The reading pane below the list, the plain product', 'zh-TW', WIDE, {
    layout: 'stack',
    product: 'plain',
  }),
];

/** Walked whole in every sample: what is lost here is a code. */
const codes: Scenario[] = [
  real(
    'letters',
    'The code has no digit, and a long run of one case',
    'zh-CN',
    WIDE,
    { longRun: true },
    { sharedFrom: undefined },
  ),
];

const drawer: Scenario[] = [
  real(
    'drawer-open',
    'The drawer of quick settings was opened before the guide',
    'zh-CN',
    WIDE,
    {},
    { before: ['list-settings'], maxActions: WAY + 2 },
  ),
  real(
    'drawer-user',
    'The user opens the drawer although 设置 is ringed',
    'en',
    WIDE,
    {},
    { astray: ['list-settings'], maxActions: WAY + 2 },
  ),
  real(
    'drawer-user-gear',
    'The same over the gear alone, in a small window',
    'zh-TW',
    SMALL,
    { layout: 'split' },
    { astray: ['list-settings'], maxActions: WAY + 2 },
  ),
  real(
    'drawer-more',
    'The drawer led to the settings, on 邮箱设置',
    'zh-CN',
    MIDDLE,
    {},
    { before: ['list-settings', 'drawer-more'], maxActions: WAY + 1 },
  ),
];

const settings: Scenario[] = [
  real(
    'panel',
    'The user pressed 设置 and then 邮箱设置 on the left: 设置 does nothing any more',
    'zh-CN',
    WIDE,
    {},
    { astray: ['open-settings', 'entry-mailbox'] },
  ),
  real(
    'panel-en',
    'The same in English, on System Settings, before the guide was started',
    'en',
    SMALL,
    {},
    { before: ['open-settings', 'entry-system'] },
  ),
  real(
    'panel-zh-tw',
    'The same in Traditional Chinese, with the strip of mails above',
    'zh-TW',
    WIDE,
    { tabsStay: true, subjects: allNames('zh-TW') },
    { astray: ['open-settings', 'entry-notice'] },
  ),
  real(
    'expired',
    'A dialog speaks of an expired account first; its button leads to 邮箱设置',
    'zh-CN',
    WIDE,
    { expired: true },
    { person: ['expired-later'], maxActions: WAY + 2 },
  ),
];

const strangers: Scenario[] = [
  real('tab-settings', 'A mail called 设置 is open in a tab', 'zh-CN', WIDE, {
    subjects: NAMES['zh-CN'].settings,
  }),
  real('tab-mailbox', 'A mail called 邮箱设置 is open in a tab', 'zh-CN', MIDDLE, {
    subjects: NAMES['zh-CN'].mailSettings,
  }),
  real('tab-client', 'A mail called 客户端设置 is read in its tab', 'zh-CN', SMALL, {
    subjects: NAMES['zh-CN'].client,
    active: 1,
  }),
  real(
    'tabs-en',
    'Mails called Settings, Mailbox settings, Client Settings; tabs of the library',
    'en',
    WIDE,
    {
      subjects: allNames('en'),
      tabStrip: 'antd',
    },
  ),
  real('tabs-zh-tw', 'The same in Traditional Chinese, the one called 設置 is read', 'zh-TW', MIDDLE, {
    subjects: allNames('zh-TW'),
    active: 1,
  }),
  real('phish-frame', 'A mail in a frame imitates the code page, its tab reads 客户端设置', 'zh-CN', WIDE, {
    subjects: NAMES['zh-CN'].client,
    active: 1,
    body: 'phish',
  }),
  real('phish-inline', 'The same in the page itself', 'zh-CN', MIDDLE, {
    subjects: NAMES['zh-CN'].client,
    active: 1,
    body: 'phish',
    inline: true,
  }),
  real('phish-inline-en', 'The same in English, beside tabs called Settings', 'en', MIDDLE, {
    subjects: allNames('en'),
    active: 3,
    body: 'phish',
    inline: true,
    tabsStay: true,
  }),
  real('phish-pane', 'The same in the reading pane, in Traditional Chinese', 'zh-TW', MIDDLE, {
    layout: 'split',
    subjects: allNames('zh-TW'),
    pane: 3,
    body: 'phish',
    inline: true,
  }),
];

const hops: Scenario[] = [
  real('hop-slow', 'The hop to the code page takes three seconds', 'zh-CN', WIDE, { hopDelay: 3000 }),
  real(
    'hop-fails',
    'The first ticket is refused: a toast, no new tab',
    'zh-CN',
    MIDDLE,
    { hopFailures: 1 },
    { again: 'client-enter', maxActions: WAY + 1 },
  ),
];

const administrators: Scenario[] = [
  admin(real('admin', "An administrator's strip has 管理后台 beside 设置", 'zh-CN', WIDE)),
  admin(real('admin-en', 'The same in English', 'en', SMALL, { layout: 'stack' })),
  // 管理后台, 安全与审计, 安全登录, 登录限制, 所有省市, 保存.
  admin(
    real(
      'lift',
      'The way to the console, over 管理后台 and the hop',
      'zh-CN',
      WIDE,
      { errand: 'console', picker: 'radio', hopDelay: 800 },
      { guide: 'lift-ip-rule', goal: isLifted, maxActions: 8 },
    ),
  ),
];

export const siriusReal: Scenario[] = [
  ...layouts,
  ...codes,
  ...drawer,
  ...settings,
  ...strangers,
  ...hops,
  ...administrators,
];
