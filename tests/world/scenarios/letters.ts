/** The older mailboxes with a mail printed into the page itself that reads like the settings and names itself after them. */
import type { WorldOptions } from '../options.ts';
import { codeWalk } from './code-page.ts';
import type { Scenario } from './scenario.ts';

/** 设置, its entry, 开启, 继续开启, 生成, name, field and option, 确定, 复制, 确定. */
const CLASSIC_WAY = 12;
/** 邮箱设置, 客户端设置, tick, 生成, name, field and option, 复制, 确定. */
const MID_WAY = 9;

const classic = (id: string, title: string, letter: string, options: Partial<WorldOptions> = {}): Scenario =>
  codeWalk(
    `letter-classic${id}`,
    title,
    { ui: 'classic', codePage: 'code-classic', ...options, extra: { letter } },
    CLASSIC_WAY,
    { start: '{jump}' },
  );
const mid = (id: string, title: string, letter: string, options: Partial<WorldOptions> = {}): Scenario =>
  codeWalk(`letter-mid${id}`, title, { ui: 'mid', ...options, extra: { letter } }, MID_WAY, {
    start: '{jump}',
  });

export const letters: Scenario[] = [
  classic('', 'Classic mailbox: a mail in the page imitates the settings', '客户端授权密码'),
  classic('-zh-tw', 'The same in Traditional Chinese', '用戶端授權碼', { lang: 'zh-TW' }),
  classic('-en', 'The same in English, called Settings', 'Settings', { lang: 'en' }),
  mid('', 'Mid mailbox: a mail in the page imitates the settings', '客户端设置'),
  mid('-settings', 'The same, called 邮箱设置', '邮箱设置'),
  mid('-zh-tw', 'The same in Traditional Chinese', '客戶端設置', { lang: 'zh-TW' }),
  mid('-en', 'The same in English', 'Client Settings', { lang: 'en' }),
];
