/**
 * The hop out of the new mailbox: a ticket is asked for, then `/redirect.jsp` is opened in a new tab with the ticket, the session
 * and the target in its query; it takes `extra.hopDelay` ms and leads on. The first `extra.hopFailures` tickets are refused.
 */
import type { ApiCall } from './api.ts';
import { adminUrl } from './login.ts';
import type { WorldOptions } from './options.ts';
import { newId, type Session } from './state.ts';

export const HOP_PATH = '/redirect.jsp';
/** The console's own door, behind the hop. */
const CONSOLE_DOOR = '/admin/login.do';

export const hopApi: Record<string, ApiCall> = {
  /** {target, hl}: `{url}` of the hop, or a refusal. */
  hop: ({ state, session, body }) => {
    const refused = Number(state.ext.hopsRefused ?? 0);
    if (refused < Number(state.options.extra.hopFailures ?? 0)) {
      state.ext.hopsRefused = refused + 1;
      return { error: 'ERR.REDIRECT' };
    }
    const query = new URLSearchParams({
      sid: session.sid,
      uid: session.address,
      hl: String(body.hl),
      token: newId(24),
      url: String(body.target),
    });
    return { url: `${HOP_PATH}?${query}` };
  },
};

/** ms the hop holds its answer back. */
export const hopDelay = (options: WorldOptions): number => Number(options.extra.hopDelay ?? 0);

/** The hop's answer: a page of script that leads on, within the same host only. */
export function hopPage(query: URLSearchParams, session: Session, options: WorldOptions): string {
  const wanted = query.get('url') ?? '';
  const target = wanted.startsWith(CONSOLE_DOOR) ? adminUrl(session, options) : wanted;
  const { pathname, search, hash } = new URL(target, `https://${options.host}`);
  return `<!doctype html><html><head><meta charset="utf-8"><title></title></head><body><script>
location.replace(${JSON.stringify(pathname + search + hash).replaceAll('<', '\\u003c')});
</script></body></html>`;
}
