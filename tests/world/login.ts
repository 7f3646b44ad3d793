/**
 * The login's chain of hosts (facts, 1.1 and 1.3): form on the login page → entry host checks → jump page on the webmail
 * host sets the cookie there → the mailbox of the chosen generation.
 */
import type { UiName, WorldOptions } from './options.ts';
import type { Session } from './state.ts';

export const JUMP_PATH = '/static/sirius-web/jump/index.html';

/** `hl` as NetEase writes it. */
export function hlOf(options: WorldOptions): string {
  return { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en_US' }[options.lang];
}

/** Entry host of a webmail host's node. */
export function entryHost(options: WorldOptions): string {
  if (/^mailh(z)?\./.test(options.host)) return 'entryhz.qiye.163.com';
  if (/^mailshz\./.test(options.host)) return 'entryshz.qiye.163.com';
  return 'entry.qiye.163.com';
}

export function jumpUrl(session: Session, options: WorldOptions): string {
  const uid = encodeURIComponent(session.address);
  return `https://${options.host}${JUMP_PATH}?sid=${session.sid}&from=login&origin_uid=${uid}&show_old=1&hl=${hlOf(options)}`;
}

/** Where the mailbox of a generation stands, on the webmail host. */
export function mailboxUrl(session: Session, options: WorldOptions): string {
  const paths: Record<UiName, string> = {
    sirius: `/static/sirius-web/?sid=${session.sid}&hl=${hlOf(options)}#mailbox`,
    mid: `/static/lx-web/?sid=${session.sid}&hl=${hlOf(options)}#mailbox`,
    classic: `/js6/main.jsp?sid=${session.sid}&hl=${hlOf(options)}#module=welcome.WelcomeModule%7C%7B%7D`,
  };
  return `https://${options.host}${paths[options.ui]}`;
}

/** The hop after login: a page of script, as the real one. */
export function jumpPage(target: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>网易企业邮箱</title></head><body><script>
setTimeout(function () { location.replace(${JSON.stringify(target)}); }, 30);
</script></body></html>`;
}
