/**
 * The login's chain of hosts (docs/facts/netease.md, "Hosts and nodes" to "Paths after login"): form on the login page → entry host checks → jump page on the webmail
 * host sets the cookie there → the mailbox of the chosen generation, or the admin console on the same host.
 */
import type { UiName, WorldOptions } from './options.ts';
import { openSession, type Session, type WorldState } from './state.ts';

export const JUMP_PATH = '/static/sirius-web/jump/index.html';
/** Where the two forms of the login page are posted to, on the entry host. */
export const LOGIN_PATH = '/domain/domainEntLogin';
export const ADMIN_LOGIN_PATH = '/domain/domainAdminLogin';
/** Old ways in for administrators: they only lead to the login page. */
export const ADMIN_HOPS = ['/admin/', '/admin.jsp'];

const LOGIN_PAGE = 'https://qiye.163.com/login/';

/** `hl` as NetEase writes it. */
export function hlOf(options: WorldOptions): string {
  return { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en_US' }[options.lang];
}

export function jumpUrl(session: Session, options: WorldOptions): string {
  const uid = encodeURIComponent(session.address);
  return `https://${options.host}${JUMP_PATH}?sid=${session.sid}&from=login&origin_uid=${uid}&show_old=1&hl=${hlOf(options)}`;
}

/** Where the mailbox of a generation stands, on the webmail host. */
export function mailboxUrl(session: Session, options: WorldOptions): string {
  const uid = options.extra.mailbox === 'sirius-real' ? `&uid=${encodeURIComponent(session.address)}` : '';
  const paths: Record<UiName, string> = {
    sirius: `/static/sirius-web/?sid=${session.sid}${uid}&hl=${hlOf(options)}#mailbox`,
    mid: `/static/lx-web/?sid=${session.sid}&hl=${hlOf(options)}#mailbox`,
    classic: `/js6/main.jsp?sid=${session.sid}&hl=${hlOf(options)}#module=welcome.WelcomeModule%7C%7B%7D`,
  };
  return `https://${options.host}${paths[options.ui]}`;
}

/** The console's home. */
export function adminUrl(session: Session, options: WorldOptions): string {
  return `https://${options.host}/admin/index.html?sid=${session.sid}&hl=${hlOf(options)}#/home`;
}

/** What the entry host makes of a posted form: where to go, and the session if it let the user in. */
export function enter(
  state: WorldState,
  form: URLSearchParams,
  asAdmin: boolean,
): { location: string; session: Session | null } {
  const account = state.accounts.find((a) => a.address === form.get('address'));
  const refuse = (error: string) => ({
    location: `${LOGIN_PAGE}?${asAdmin ? 'p=admin&' : ''}msg=${error}`,
    session: null,
  });
  if (!account) return refuse('ERR.LOGIN.USERNOTEXIST');
  if (account.password !== form.get('password')) return refuse('ERR.LOGIN.PASSERR');
  if (asAdmin && !account.admin) return refuse('ERR.LOGIN.PERMDENY');
  const session = openSession(state, account.address);
  const location = asAdmin ? adminUrl(session, state.options) : jumpUrl(session, state.options);
  return { location, session };
}

/** Login page for a visitor without a session; a host that is not NetEase's has its own. */
export function loginUrl(host: string, isWebmail: boolean): string {
  return `${isWebmail ? LOGIN_PAGE : `https://${host}/login/`}?msg=ERR.SESSIONNULL`;
}

/** The hop after login: a page of script, as the real one. */
export function jumpPage(target: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>网易企业邮箱</title></head><body><script>
setTimeout(function () { location.replace(${JSON.stringify(target)}); }, 30);
</script></body></html>`;
}
