/** The one neutral record every hand-over is rendered from. */
import type { MailServer, ServerFamily } from '../../providers/server-book';

export interface MailAccount {
  address: string;
  /** Name shown to recipients; may be ''. */
  displayName: string;
  /** Login name at the servers; NetEase wants the full address. */
  username: string;
  /** The code, only where the user asked for a form that carries it. */
  secret?: string;
  imap: MailServer;
  smtp: MailServer;
}

/** Names the field that cannot be rendered, never its value: an error must not carry an address or a code. */
export class UnfitAccountError extends Error {
  constructor(readonly field: string) {
    super(`account field cannot be rendered: ${field}`);
    this.name = 'UnfitAccountError';
  }
}

/** The record for an account at a server family, checked. @throws UnfitAccountError */
export function mailAccount(
  person: { address: string; displayName?: string; secret?: string },
  family: Pick<ServerFamily, 'imap' | 'smtp'>,
): MailAccount {
  const { host, port, security } = family.smtp;
  return checked({
    address: person.address,
    displayName: person.displayName ?? '',
    username: person.address,
    ...(person.secret ? { secret: person.secret } : {}),
    imap: family.imap,
    smtp: { host, port, security },
  });
}

/**
 * The account with blanks trimmed and an international domain in its ASCII form. Refuses what no target syntax may
 * carry: control characters, line separators, text-direction marks, broken surrogates, non-ASCII addresses.
 * @throws UnfitAccountError
 */
export function checked(account: MailAccount): MailAccount {
  const address = asciiAddress(account.address, 'address');
  return {
    address,
    displayName: plainText(account.displayName, 'displayName', 100),
    username: account.username === account.address ? address : asciiWord(account.username, 'username'),
    ...(account.secret === undefined ? {} : { secret: asciiWord(account.secret, 'secret') }),
    imap: server(account.imap, 'imap'),
    smtp: server(account.smtp, 'smtp'),
  };
}

function plainText(text: string, field: string, max: number): string {
  const trimmed = text.trim();
  const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;
  if (unsafe.test(trimmed) || trimmed.length > max) throw new UnfitAccountError(field);
  return trimmed;
}

function asciiWord(text: string, field: string): string {
  const word = plainText(text, field, 254);
  if (!/^[\x21-\x7E]+$/.test(word)) throw new UnfitAccountError(field);
  return word;
}

function asciiAddress(text: string, field: string): string {
  const [, local = '', domain = ''] = /^([^\s@"\\]+)@([^\s@/?#:\\]+)$/.exec(text.trim()) ?? [];
  return `${asciiWord(local, field)}@${asciiHost(domain, field)}`;
}

function asciiHost(given: string, field: string): string {
  // The URL parser drops line breaks and tabs in silence, so they are refused before.
  const text = plainText(given, field, 253);
  // Only names with other letters go through the URL parser: it would turn `1.2` into an IP address.
  const url = `http://${text}/`;
  const host = /^[\x21-\x7E]+$/.test(text) ? text : URL.canParse(url) ? new URL(url).hostname : '';
  if (!/^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(host)) {
    throw new UnfitAccountError(field);
  }
  return host;
}

function server({ host, port, security }: MailServer, field: string): MailServer {
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new UnfitAccountError(`${field}.port`);
  return { host: asciiHost(host, `${field}.host`), port, security };
}
