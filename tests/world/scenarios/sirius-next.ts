/** A newer mailbox than any seen: a gear without words, a drop-down, settings in a sheet whose address never changes. */
import type { WorldOptions } from '../options.ts';
import { codeWalk } from './code-page.ts';
import type { Scenario } from './scenario.ts';

/** Gear, entry of the drop-down, group and page of the tree, 进入设置, and the code page. */
const WAY = 15;

const next = (
  id: string,
  title: string,
  extra: WorldOptions['extra'],
  options: Partial<WorldOptions> = {},
  more: Partial<Scenario> = {},
): Scenario =>
  codeWalk(
    `next-${id}`,
    title,
    { ui: 'sirius', ...options, extra: { mailbox: 'sirius-next', ...extra } },
    WAY,
    { start: '{jump}', ...more },
  );

export const siriusNext: Scenario[] = [
  next('ui', 'Icon-only gear with an aria-label, 账号与安全 in the drop-down', {}),
  next(
    'all',
    'Only 全部设置 in the drop-down; 账号与安全 stands below a shut group 账号',
    { menu: 'all' },
    {},
    { always: true },
  ),
  next('group', '账号与安全 is a group that must be opened, 客户端设置 a page in it', {
    menu: 'all',
    tree: 'group',
    gear: 'title',
  }),
  next('tabs', '客户端设置 stands below a tab of its own', { tree: 'tabs' }),
  next('same-tab', 'The code page opens in the place of the mailbox', { gear: 'title', sameTab: true }),
  next('en', 'In English: three links read Settings', { tree: 'tabs' }, { lang: 'en' }),
  next('en-group', 'In English, with groups', { menu: 'all', tree: 'group' }, { lang: 'en' }),
  next('zh-tw', 'In Traditional Chinese', { menu: 'all', tree: 'group' }, { lang: 'zh-TW' }),
  next('mail', 'A mail that imitates the code page is open', { openMail: 'phish', gear: 'title' }),
];
