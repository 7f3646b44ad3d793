/** aerc (`accounts.conf`). A password in the URL would win over the command, so the URL has none. */
import type { MailServer } from '../../../providers/server-book';
import { checked, type MailAccount } from '../account';
import { commandLine, plainValue, urlPart } from './quote';

/** @throws UnfitAccountError */
export function aerc(account: MailAccount, secretCommand: readonly string[]): string {
  const { address, displayName, username, imap, smtp } = checked(account);
  const command = plainValue(commandLine(secretCommand), 'command');
  const url = (protocol: 'imap' | 'smtp', { host, port, security }: MailServer) =>
    plainValue(
      `${scheme(protocol, security)}://${urlPart(username).replaceAll("'", '%27')}@${host}:${port}`,
      'username',
    );
  return `[${sectionHead(address)}]
from = ${mailbox(displayName, address)}
source = ${url('imap', imap)}
source-cred-cmd = ${command}
outgoing = ${url('smtp', smtp)}
outgoing-cred-cmd = ${command}
${smtp.security === 'starttls' ? STARTTLS : ''}default = INBOX
`;
}

/** Up to aerc 0.14 `smtp` alone was unencrypted; later versions start TLS by themselves and ignore the line. */
const STARTTLS = 'smtp-starttls = yes\n';

/** Without `s`: STARTTLS, never plain text, see above. */
function scheme(protocol: 'imap' | 'smtp', security: MailServer['security']): string {
  return security === 'tls' ? `${protocol}s` : protocol;
}

function sectionHead(address: string): string {
  return plainValue(address, 'address').replace(/[[\]]/g, '_');
}

/** Display name in quotes, without the characters that would need an escape inside an INI value. */
function mailbox(name: string, address: string): string {
  const clean = name.replace(/["\\#;`]/g, ' ').trim();
  return clean ? `"${clean}" <${plainValue(address, 'address')}>` : plainValue(address, 'address');
}
