/** Whose error it is: what the diagnosis may know besides the pasted text. */
import type { CodeSummary } from '@/utils/codes/code';
import type { DiagnosisContext } from '@/utils/diagnose/types';

/** Clients that log in from servers of their own. */
const CLOUD_CLIENTS = new Set(['laifaxin']);

/** Whether a stored detail is a code that a server published, not the id of one of our records. */
export function isToken(detail: string): boolean {
  return /^[A-Z]{2,}[._]/.test(detail);
}

/** Addresses that servers name in every answer. */
const OF_SERVERS = /^(?:kefu@188\.com|postmaster@.*|mailer-daemon@.*|abuse@.*|noc@.*)$/;

/** Whether the text names an address of somebody: then it is not about whatever else is stored. */
function namesOthers(said: string): boolean {
  return (said.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []).some((address) => !OF_SERVERS.test(address));
}

/** The code an error is about: the one whose address the text names, else, if it names none, the only one there is, else null. */
export function codeForError(codes: readonly CodeSummary[], text: string): CodeSummary | null {
  const said = text.toLowerCase();
  // The longest first: one address may be the end of another.
  const named = codes
    .filter(({ address }) => address !== '' && said.includes(address.toLowerCase()))
    .sort((a, b) => b.address.length - a.address.length)[0];
  return named ?? (codes.length === 1 && !namesOthers(said) ? (codes[0] ?? null) : null);
}

/** What is known of `code` at `now` (ms), as the diagnosis wants it. */
export function errorContext(code: CodeSummary | null, now: number): DiagnosisContext {
  if (!code) return { now };
  const { state, expiresAt, host, address, client } = code;
  return {
    now,
    code: { state, expiresAt, host, address },
    vantage: CLOUD_CLIENTS.has(client) ? 'cloud' : 'device',
  };
}
