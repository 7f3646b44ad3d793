/** The new mailbox (Sirius) with the Ant Design code page. */
import type { WorldOptions } from '../options.ts';
import { hasNewCode, type Scenario } from './scenario.ts';

const CODE_PAGE = 'https://{host}/static/commonweb/authcode.html?sid={sid}&uid={uid}&hl={hl}';
const SETTINGS = 'https://{host}/static/sirius-web/?sid={sid}&hl={hl}#setting';
const BIND_PHONE = ['bind-open', 'phone', 'sms-send', 'sms', 'bind-ok', 'bind-back'];

/** 设置, 账号与安全, 进入设置, then switch, 生成, name, field and option of the validity, 确定, 复制, 确定. */
const WHOLE_WAY = 11;

function walk(
  id: string,
  title: string,
  options: Partial<WorldOptions>,
  more: Partial<Scenario> = {},
): Scenario {
  return {
    id: `new-${id}`,
    title,
    guide: 'get-code',
    options: { ui: 'sirius', codePage: 'code-antd', ...options },
    start: '{jump}',
    goal: hasNewCode,
    maxActions: WHOLE_WAY,
    ...more,
  };
}

const decoy = (id: string, title: string, options: Partial<WorldOptions>, more: Partial<Scenario> = {}) =>
  walk(`decoy-${id}`, title, options, more);

export const newUi: Scenario[] = [
  walk('ui', 'New UI, from the inbox to a code in force', {}),
  walk('account-tab', 'Settings open on 账号与安全, three codes there already', {
    codes: 3,
    extra: { settingsTab: 'account' },
  }),
  walk('from-settings', 'Started in the middle: the settings are open', {}, { start: SETTINGS }),
  walk('from-code-page', 'Started on the code page', { switchOn: true }, { start: CODE_PAGE }),
  walk('east-china', 'Webmail on the East China node', { host: 'mailh.qiye.163.com' }),
  walk(
    'from-login',
    'Not logged in: words, and on after the login',
    {},
    {
      start: 'https://qiye.163.com/login/',
      person: ['login-address', 'login-password', 'login-agree', 'login-submit'],
      maxActions: WHOLE_WAY + 4,
    },
  ),
  walk(
    'no-login',
    'Not logged in and staying so: words, no ring',
    {},
    { start: 'https://qiye.163.com/login/', expect: 'words-only', goal: () => true },
  ),
  walk('zh-tw', 'Traditional Chinese', { lang: 'zh-TW' }),
  walk('en', 'English: the block link reads Settings like the top bar', { lang: 'en' }),
  walk(
    'no-phone',
    'No phone bound: message on the page, 密保平台 and back',
    { phoneBound: false },
    { person: ['open-platform', ...BIND_PHONE], maxActions: WHOLE_WAY + 7 },
  ),
  walk(
    'sms-check',
    'An SMS is asked for before the code',
    { smsCheck: true },
    { person: ['sms-send', 'sms', 'sms-ok'], maxActions: WHOLE_WAY + 3 },
  ),
  walk(
    'code-in-groups',
    'The code stands in four pieces',
    { extra: { codeShape: 'groups' } },
    { start: CODE_PAGE },
  ),
  walk(
    'code-spaced',
    'The code stands with blanks in it',
    { extra: { codeShape: 'spaced' } },
    { start: CODE_PAGE },
  ),
  walk(
    'code-in-field',
    'The code stands in a read-only field',
    { extra: { codeShape: 'input' } },
    { start: CODE_PAGE },
  ),
  walk('slow', 'Skeletons, a lazy settings chunk, slow answers', {
    latency: 300,
    chunkDelay: 900,
    skeleton: true,
  }),
  walk(
    'promo',
    'A promotion must be closed first',
    { promo: true },
    { person: ['promo-close'], maxActions: WHOLE_WAY + 1 },
  ),
  walk('churn', 'Nodes are thrown away every second', { churn: 1000 }),
  walk('transformed', 'The app stands in a scaled ancestor', { transformed: true }),
  walk('window-scroll', 'The window scrolls, not a container', { innerScroll: false }),
  walk('virtual-list', 'Long lists render the rows in view only', { virtualList: true, codes: 18 }),
  walk('narrow', 'A window 360 px wide', {}, { viewport: { width: 360, height: 640 } }),
  walk('zoom-200', 'Zoomed to 200 %', {}, { zoom: 200 }),
  walk('zoom-50', 'Zoomed to 50 %', {}, { zoom: 50 }),

  decoy('mail-blank', 'An open mail gives the instructions (about:blank frame)', {
    extra: { openMail: 'from-it' },
  }),
  decoy('mail-srcdoc', 'An open mail imitates the code page (srcdoc)', {
    extra: { openMail: 'phish', mailFrame: 'srcdoc' },
  }),
  decoy('mail-sandbox', 'The same in a sandboxed frame', {
    extra: { openMail: 'phish', mailFrame: 'sandbox' },
  }),
  decoy('mail-blob', 'The same in a blob frame', { extra: { openMail: 'phish', mailFrame: 'blob' } }),
  decoy('mail-inline', 'The same in the page itself', { extra: { openMail: 'phish', mailFrame: 'inline' } }),
  decoy('twins', 'Hidden twins of every control', { decoys: ['twins'] }),
  decoy('chat', 'A chat with quick replies that read like the controls', { decoys: ['chat'] }),
  decoy('help', 'Help drawer, search results and notes with the words', {
    decoys: ['help', 'search', 'notes'],
  }),
  decoy('toast', 'Toasts and tooltips with the words', { decoys: ['toast', 'tooltip'] }),
  decoy(
    'ticket',
    'A dialog shows sixteen characters that are no code',
    { decoys: ['ticket'], switchOn: true },
    { start: CODE_PAGE, person: ['notice-close'], maxActions: WHOLE_WAY + 1 },
  ),
  decoy(
    'foreign-copy',
    'A foreign host shows a copy of the code page',
    { host: 'evil.example', switchOn: true },
    { start: CODE_PAGE, expect: 'words-only', goal: (state) => !hasNewCode(state) },
  ),
];
