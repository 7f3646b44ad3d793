/** Table for tools that import mailboxes. Column names as several cold-mail tools use them; others want renaming. */
import { checked, type MailAccount } from './account';

const COLUMNS = [
  'email',
  'password',
  'smtpHost',
  'smtpPort',
  'smtpTls',
  'imapHost',
  'imapPort',
  'imapTls',
  'fromName',
] as const;

/**
 * RFC 4180 text with a header row. The password column is empty for accounts without `secret`.
 * @throws UnfitAccountError
 */
export function csv(accounts: readonly MailAccount[]): string {
  const rows = accounts
    .map(checked)
    .map(({ address, displayName, secret = '', imap, smtp }) => [
      address,
      secret,
      smtp.host,
      String(smtp.port),
      String(smtp.security === 'tls'),
      imap.host,
      String(imap.port),
      String(imap.security === 'tls'),
      displayName,
    ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet could take for a formula is made text by a leading apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
