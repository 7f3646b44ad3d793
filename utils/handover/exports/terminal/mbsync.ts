/** mbsync of isync (`~/.mbsyncrc`). `SSLType` is understood by every version; 1.5 renamed it to `TLSType`. */
import { checked, type MailAccount } from '../account';
import { sectionName } from './name';
import { commandLine, mbsyncString } from './quote';

/** @throws UnfitAccountError */
export function mbsync(account: MailAccount, secretCommand: readonly string[]): string {
  const { address, username, imap } = checked(account);
  const name = sectionName(address);
  return `IMAPAccount ${name}
Host ${imap.host}
Port ${imap.port}
User ${mbsyncString(username)}
PassCmd ${mbsyncString(commandLine(secretCommand))}
AuthMechs LOGIN
# isync 1.5 and later also call this TLSType
SSLType ${imap.security === 'tls' ? 'IMAPS' : 'STARTTLS'}

IMAPStore ${name}-remote
Account ${name}

MaildirStore ${name}-local
SubFolders Verbatim
Path ~/Mail/${name}/
Inbox ~/Mail/${name}/INBOX

Channel ${name}
Far :${name}-remote:
Near :${name}-local:
Patterns *
Create Near
SyncState *
`;
}
