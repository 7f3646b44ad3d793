/** msmtp (`~/.msmtprc`). On port 465 TLS starts at once, so `tls_starttls` must be off. */
import { checked, type MailAccount } from '../account';
import { sectionName } from './name';
import { commandLine, plainValue } from './quote';

/** @throws UnfitAccountError */
export function msmtp(account: MailAccount, secretCommand: readonly string[]): string {
  const { address, username, smtp } = checked(account);
  const name = sectionName(address);
  return `account ${name}
host ${smtp.host}
port ${smtp.port}
tls on
tls_starttls ${smtp.security === 'starttls' ? 'on' : 'off'}
auth on
user ${plainValue(username, 'username')}
from ${plainValue(address, 'address')}
passwordeval ${plainValue(commandLine(secretCommand), 'command')}

account default : ${name}
`;
}
