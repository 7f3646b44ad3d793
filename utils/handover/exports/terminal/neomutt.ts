/**
 * NeoMutt (`neomuttrc`). `imap_send_id` is off by default, NetEase's free mail refuses clients without it, and older
 * versions stop at the unknown word, hence `ifdef`.
 */
import { checked, type MailAccount } from '../account';
import { muttCommand, muttString, urlPart } from './quote';

/** @throws UnfitAccountError */
export function neomutt(account: MailAccount, secretCommand: readonly string[]): string {
  const { address, displayName, username, imap, smtp } = checked(account);
  const scheme = (security: 'tls' | 'starttls') => (security === 'tls' ? 's' : '');
  const folder = `imap${scheme(imap.security)}://${imap.host}:${imap.port}/`;
  const sender = `smtp${scheme(smtp.security)}://${urlPart(username)}@${smtp.host}:${smtp.port}/`;
  return `set realname = ${muttString(displayName)}
set from = ${muttString(address)}
set use_from = yes
set ssl_force_tls = yes

set imap_user = ${muttString(username)}
set imap_pass = ${muttCommand(secretCommand)}
set imap_authenticators = "login"
ifdef imap_send_id 'set imap_send_id = yes'
set folder = ${muttString(folder)}
set spool_file = "+INBOX"

set smtp_url = ${muttString(sender)}
set smtp_pass = ${muttCommand(secretCommand)}
set smtp_authenticators = "plain:login"
`;
}
