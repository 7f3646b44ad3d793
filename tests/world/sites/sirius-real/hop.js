/** Ways out of the mailbox: a ticket is asked for first, then a new tab opens on the hop that carries it. */
import { message } from 'antd4';
import { boot, call } from '../_shared/boot.js';
import { t } from './texts.js';

/** Pages behind the hop know these two only. */
export const HL = boot.lang === 'en' ? 'en_US' : 'zh_CN';

export async function leaveTo(target) {
  const answer = await call('hop', { target, hl: HL });
  if (answer.error) message.error(t.hopFailed);
  else window.open(answer.url);
}

const authority = `hl=${HL}&sid=${boot.sid}&uid=${encodeURIComponent(boot.address)}&host=${location.host}`;

export const CODE_PAGE = `/static/commonweb/authcode.html?${authority}`;
export const PLATFORM = `/static/qiyeurs/?${authority}#/info`;
export const REMINDER = `/static/commonweb/index.html?${authority}#/loginother`;
export const CONSOLE = `/admin/login.do?${authority}&app=admin`;
