/** The classic mailbox: a menu under 设置, the code page two frames deep, dialogs within that frame. */
import { BIND_PHONE, codeWalk } from './code-page.ts';
import type { Scenario } from './scenario.ts';

const ui = { ui: 'classic', codePage: 'code-classic' } as const;
const OPTION =
  'https://{host}/js6/main.jsp?sid={sid}&hl={hl}#module=options.LinkModule%7C%7B%22subModName%22%3A%22authCode%22%2C%22link%22%3A%22option_authCode%22%7D';
const GENERAL = 'https://{host}/js6/main.jsp?sid={sid}&hl={hl}#module=options.BaseSetModule%7C%7B%7D';
/** 设置, its entry, 开启, 继续开启, 生成, name, field and option, 确定, 复制, 确定. */
const WAY = 12;

export const classic: Scenario[] = [
  codeWalk('classic-ui', 'Classic mailbox, from the welcome page to a code', ui, WAY, { start: '{jump}' }),
  codeWalk(
    'classic-decoy-twins',
    'Hidden twins of every control, in frames that are little more than the code page itself',
    { ...ui, decoys: ['twins'] },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk(
    'classic-short-menu',
    'The menu has only 常规设置; the entry stands in the side list',
    { ...ui, extra: { menu: 'short' } },
    WAY + 1,
    { start: '{jump}' },
  ),
  codeWalk(
    'classic-other-order',
    '生成 stands there first and asks to switch on',
    { ...ui, extra: { order: 'generate-first' } },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk(
    'classic-from-code',
    'Started in the middle: the address of the code page, switched on, two codes',
    { ...ui, switchOn: true, codes: 2 },
    8,
    { start: OPTION },
  ),
  codeWalk('classic-from-settings', 'Started on 常规设置 of the settings', ui, WAY, { start: GENERAL }),
  codeWalk(
    'classic-zh-tw',
    'Classic mailbox in Traditional Chinese',
    { ...ui, lang: 'zh-TW', codes: 1 },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk('classic-en', 'Classic mailbox in English', { ...ui, lang: 'en' }, WAY, { start: '{jump}' }),
  codeWalk(
    'classic-no-phone',
    'No phone bound: the message comes up in the inner frame',
    { ...ui, phoneBound: false },
    WAY + 16,
    { start: '{jump}', person: ['bind-phone', ...BIND_PHONE] },
  ),
  codeWalk(
    'classic-sms',
    'An SMS is asked for within the inner frame',
    { ...ui, smsCheck: true, switchOn: true },
    WAY + 5,
    { start: OPTION, person: ['sms-send', 'sms'] },
  ),
  codeWalk(
    'classic-element',
    'The classic mailbox frames a code page of Element Plus',
    { ui: 'classic', codePage: 'code-element' },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk(
    'classic-native',
    'The classic mailbox frames a plain code page',
    { ui: 'classic', codePage: 'code-native' },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk('classic-zoom-150', 'Classic mailbox zoomed to 150 %', ui, WAY, { start: '{jump}', zoom: 150 }),
  codeWalk(
    'decoy-classic-mail',
    'A mail written into a frame imitates the pages',
    { ...ui, extra: { openMail: 'phish' } },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk(
    'classic-reload',
    'The inner frame loads anew when the form is sent',
    { ...ui, decoys: ['reload-on-submit'] },
    WAY + 5,
    { start: '{jump}' },
  ),
];
