/** The administrator's console, in both generations: to the login rule and out again. */
import { isLifted, isOneAccountIn, isOneRangeIn, isUntouched } from '../admin.ts';
import type { WorldOptions } from '../options.ts';
import type { Scenario } from './scenario.ts';

const CONSOLE = 'https://{host}/admin/index.html?sid={sid}&hl={hl}#/home';

/** A walk that ends with the members' rule lifted and nothing else changed. */
function lift(
  id: string,
  title: string,
  options: Partial<WorldOptions>,
  maxActions: number,
  more: Partial<Scenario> = {},
): Scenario {
  return {
    id: `admin-${id}`,
    title,
    guide: 'lift-ip-rule',
    options: { admin: true, ...options },
    start: CONSOLE,
    goal: isLifted,
    maxActions,
    ...more,
  };
}

const x = (extra: WorldOptions['extra'], more: Partial<WorldOptions> = {}) => ({
  ...more,
  extra,
});
const y = (name: string, extra: WorldOptions['extra'] = {}, more: Partial<WorldOptions> = {}) => ({
  ...more,
  console: `admin-${name}`,
  extra,
});
/** Buttons of the card, in the browser's language. */
const ACCOUNT = '只放行一个账号';
const RANGE = '只放行一个 IP 段';
/** 安全与审计, 安全登录, 登录限制, 所有省市, 保存. */
const WAY = 6;
/** 安全中心, 登录管理, IP登录管理, 编辑, 所有地区, 保存. */
const WAY_Y = 7;

export const admin: Scenario[] = [
  lift('x-radio', 'Newer console: radio buttons beside a cascader', x({ picker: 'radio' }), WAY),
  lift('x-native', 'A native list of regions', x({ picker: 'native' }), WAY),
  lift('x-search', 'A list with a search field', x({ picker: 'search' }), WAY + 1),
  lift(
    'x-tree',
    'A tree of check boxes, and a box that asks once more',
    x({ picker: 'tree', confirm: true }),
    WAY + 1,
  ),
  lift('x-transfer', 'Two lists with a button between', x({ picker: 'transfer' }), WAY + 1),
  lift(
    'x-always-on',
    '保存 can always be pressed; only the message says that it was saved',
    x({ picker: 'radio', alwaysOn: true, summary: false }),
    WAY,
  ),
  lift('x-idle', 'Only the sleeping 保存 says that it was saved', x({ picker: 'tree', summary: false }), WAY),
  lift(
    'x-decoys',
    "The administrators' own rule above, a list of senders below, each with its 保存",
    x({ picker: 'radio', confirm: true }, { decoys: ['admin-rule'] }),
    WAY + 1,
  ),
  lift('x-zh-tw', 'Newer console in Traditional Chinese', x({ picker: 'native' }, { lang: 'zh-TW' }), WAY),
  lift('x-en', 'Newer console in English', x({ picker: 'search' }, { lang: 'en' }), WAY + 1),
  lift('x-from-mailbox', 'From the mailbox through 管理后台', x({ picker: 'radio' }), WAY + 2, {
    start: '{jump}',
  }),
  lift('x-sub-admin', 'A sub-administrator without the security menu', x({ subAdmin: true }), 0, {
    expect: 'blocked',
    goal: isUntouched,
  }),
  lift('y-select', 'Older console in AngularJS: a native list in a dialog', y('angular'), WAY_Y),
  lift(
    'y-dropdown',
    'A list with a search field in the dialog',
    y('angular', { picker: 'dropdown' }),
    WAY_Y + 1,
  ),
  lift('y-checks', 'Check boxes in the dialog', y('angular', { picker: 'checks' }), WAY_Y),
  lift('y-sub-admin', 'A sub-administrator of the older console', y('angular', { subAdmin: true }), 0, {
    expect: 'blocked',
    goal: isUntouched,
  }),
  lift('y-frames', 'Older console of frames and tables', y('frames'), WAY_Y),
  lift(
    'y-frames-tree',
    'Nested check boxes, and the browser asks once more',
    y('frames', { picker: 'tree', confirm: true }),
    WAY_Y,
  ),
  // The narrow remedies, picked on the card
  lift(
    'y-account',
    'Older console: an individual rule for one account',
    y('angular', { narrow: 'account' }),
    9,
    { offer: ACCOUNT, goal: isOneAccountIn },
  ),
  lift(
    'y-account-list',
    'The same with a list that opens',
    y('angular', { narrow: 'account', picker: 'dropdown' }),
    10,
    { offer: ACCOUNT, goal: isOneAccountIn },
  ),
  lift('y-range', 'Older console: a default rule for one range', y('angular', { narrow: 'range' }), 8, {
    offer: RANGE,
    goal: isOneRangeIn,
  }),
  lift('y-frames-account', 'Frames: the form is a page', y('frames', { narrow: 'account' }), 9, {
    offer: ACCOUNT,
    goal: isOneAccountIn,
  }),
  lift(
    'x-account',
    'Newer console: one exception',
    x({ picker: 'radio', exceptions: true, narrow: 'account' }),
    8,
    { offer: ACCOUNT, goal: isOneAccountIn },
  ),
  lift('x-range', 'Newer console: one range', x({ picker: 'native', exceptions: true, narrow: 'range' }), 8, {
    offer: RANGE,
    goal: isOneRangeIn,
  }),
  lift('x-not-narrow', 'Offered, and not taken', x({ picker: 'radio', exceptions: true }), WAY),
  // Other rules around
  lift(
    'y-many',
    'Several rules, one of them the administrators’ own',
    y('angular', { rules: 'many' }),
    WAY_Y,
  ),
  lift('y-frames-many', 'The same in a table of a frame', y('frames', { rules: 'many' }), WAY_Y),
  lift('y-no-default', 'No default rule: nothing restricts everybody', y('angular', { rules: 'none' }), 3, {
    expect: 'blocked',
    goal: isUntouched,
  }),
  lift('y-frames-no-default', 'The same in frames', y('frames', { rules: 'none' }), 3, {
    expect: 'blocked',
    goal: isUntouched,
  }),
  lift(
    'from-login',
    'From qiye.163.com/admin/ through the administrator’s login',
    x({ picker: 'radio' }),
    WAY + 4,
    {
      start: 'https://qiye.163.com/admin/',
      person: ['login-address', 'login-password', 'login-agree', 'login-submit'],
    },
  ),
  lift('no-admin', 'No administrator at all', { admin: false }, 0, {
    start: '{jump}',
    expect: 'blocked',
    goal: isUntouched,
  }),
];
