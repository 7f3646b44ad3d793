/** A customer's own look of the mid mailbox: a menu under the pointer, entries without roles, pages in a frame. */
import type { WorldOptions } from '../options.ts';
import { codeWalk } from './code-page.ts';
import type { Scenario } from './scenario.ts';

/** 邮箱设置, entry of its menu, 客户端设置, tick, 生成, name, validity, 复制, 确定. */
const WAY = 10;

const brand = (
  id: string,
  title: string,
  extra: WorldOptions['extra'] = {},
  options: Partial<WorldOptions> = {},
): Scenario =>
  codeWalk(`brand-${id}`, title, { ui: 'mid', ...options, extra: { mailbox: 'mid-brand', ...extra } }, WAY, {
    start: '{jump}',
  });

export const midBrand: Scenario[] = [
  brand('ui', 'A menu that opens under the pointer, an inbox full of the very words'),
  brand('short', 'The menu leads to the general settings only', { menu: 'short' }),
  brand('reading', 'A mail paints the whole settings page into the reading pane', { reading: true }),
  brand('reading-en', 'The same in English', { reading: true, menu: 'short' }, { lang: 'en' }),
  brand('zh-tw', 'In Traditional Chinese, codes there already', {}, { lang: 'zh-TW', codes: 2 }),
];
