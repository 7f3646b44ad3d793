/** Which session a request belongs to: `sid` in the address first, as on the real hosts, then the cookie. */
import type { IncomingMessage } from 'node:http';
import type { Session, WorldState } from './state.ts';

const COOKIE = 'QIYE_SESS';

export function sessionOf(
  state: WorldState,
  request: IncomingMessage,
  query: URLSearchParams,
): Session | null {
  const cookie = request.headers.cookie?.match(new RegExp(`${COOKIE}=([0-9a-f]+)`))?.[1];
  return state.sessions.get(query.get('sid') ?? '') ?? state.sessions.get(cookie ?? '') ?? null;
}

/** Header that gives the session to the browser. NetEase's hosts share theirs, a customer's host keeps its own. */
export function cookieFor(session: Session, host: string): { 'set-cookie': string } {
  const domain = host.endsWith('.163.com') ? '; Domain=.163.com' : '';
  return { 'set-cookie': `${COOKIE}=${session.sid}; Path=/; Secure; HttpOnly; SameSite=Lax${domain}` };
}
