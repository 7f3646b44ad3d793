/**
 * imapsync command (bash or zsh) that copies this mailbox elsewhere. The code comes through a file descriptor:
 * `--password1` would show it in the process list.
 */
import { checked, type MailAccount } from '../account';
import { commandLine, shellWord } from './quote';

/** @throws UnfitAccountError */
export function imapsync(account: MailAccount, secretCommand: readonly string[]): string {
  const { username, imap } = checked(account);
  return `imapsync \\
  --host1 ${imap.host} --port1 ${imap.port} ${imap.security === 'tls' ? '--ssl1' : '--tls1'} \\
  --user1 ${shellWord(username)} \\
  --passfile1 <(${commandLine(secretCommand)}) \\
  --host2 TARGET-HOST --ssl2 --user2 TARGET-USER --passfile2 TARGET-PASSWORD-FILE
`;
}
