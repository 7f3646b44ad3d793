/** A console without a library: a rail of icons, tabs in the page, hand-made pickers, 保存 in a footer that stays. */
import { isLifted, isUntouched } from '../admin.ts';
import type { WorldOptions } from '../options.ts';
import type { Scenario } from './scenario.ts';

/** 安全与审计, 安全登录, 登录限制, the choice (two presses at most), 保存, and once more. */
const WAY = 8;

const rail = (
  id: string,
  title: string,
  extra: WorldOptions['extra'],
  options: Partial<WorldOptions> = {},
  more: Partial<Scenario> = {},
): Scenario => ({
  id: `rail-${id}`,
  title,
  guide: 'lift-ip-rule',
  options: { admin: true, console: 'admin-rail', ...options, extra },
  start: 'https://{host}/admin/index.html?sid={sid}&hl={hl}#/home',
  goal: isLifted,
  maxActions: WAY,
  ...more,
});

export const adminRail: Scenario[] = [
  rail('mode', 'Titles name the icons; 限制方式: 不限制 | 仅允许以下地区', { picker: 'mode' }),
  rail('tree', 'Hand-made check boxes in a tree, and a question without roles', {
    picker: 'tree',
    names: 'label',
    confirm: true,
  }),
  rail('tags', 'Chosen regions as tags', { picker: 'tags' }),
  rail('columns', 'A field that opens columns', { picker: 'columns', names: 'label' }),
  rail(
    'decoy',
    "The administrators' own rule above",
    { picker: 'tree', confirm: true },
    { decoys: ['admin-rule'] },
  ),
  rail('decoy-mode', 'The same with 不限制', { picker: 'mode' }, { decoys: ['admin-rule'] }),
  rail('en', 'In English', { picker: 'columns' }, { lang: 'en' }),
  rail('zh-tw', 'In Traditional Chinese', { picker: 'mode' }, { lang: 'zh-TW' }),
  rail(
    'sub-admin',
    'A sub-administrator without the security menu',
    { picker: 'tree', subAdmin: true },
    {},
    {
      expect: 'blocked',
      goal: isUntouched,
      maxActions: 0,
    },
  ),
];
