/**
 * Himalaya 2 (`config.toml`). Coremail, which NetEase runs, announces SASL-IR without honouring it, takes the code
 * through the LOGIN command, and wants an IMAP ID (Himalaya's own notes on 163.com).
 */
import type { MailServer } from '../../../providers/server-book';
import { checked, type MailAccount } from '../account';
import { sectionName } from './name';
import { commandLine, tomlString } from './quote';

/** @throws UnfitAccountError */
export function himalaya(account: MailAccount, secretCommand: readonly string[]): string {
  const { address, displayName, username, imap, smtp } = checked(account);
  commandLine(secretCommand);
  const command = `[${secretCommand.map(tomlString).join(', ')}]`;
  return `[accounts.${tomlString(sectionName(address))}]
default = true
email = ${tomlString(address)}
display-name = ${tomlString(displayName)}

${server('imap', imap)}
imap.sasl-ir = false
imap.id.auto = true
imap.id.fields = { name = true, version = true }
imap.sasl.login.username = ${tomlString(username)}
imap.sasl.login.password.command = ${command}

${server('smtp', smtp)}
smtp.sasl.plain.username = ${tomlString(username)}
smtp.sasl.plain.password.command = ${command}
`;
}

function server(protocol: 'imap' | 'smtp', { host, port, security }: MailServer): string {
  const url = tomlString(`${protocol}${security === 'tls' ? 's' : ''}://${host}:${port}`);
  return `${protocol}.server = ${url}${security === 'starttls' ? `\n${protocol}.starttls = true` : ''}`;
}
