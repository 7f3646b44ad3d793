/**
 * Import codes for Thunderbird for Android and K-9: format version 1, specification of 2025-02-06 in the app's
 * repository (`feature/migration/qrcode/qr-code-format.md`). Nested JSON arrays; optional items may be left out
 * only at the end; nothing may be added.
 */
import { checked, type MailAccount } from './account';

const IMAP = 0;
const SMTP = 0;
const PASSWORD_CLEARTEXT = 1;
const SECURITY = { starttls: 2, tls: 3 } as const;

/** What the desktop writer keeps to, so that phones can read the picture. */
const MAX_ACCOUNTS = 3;
const MAX_LENGTH = 800;

/**
 * Payload texts, one per picture. The code is in them exactly for accounts that carry `secret`: such a picture IS
 * the code in clear text.
 * @throws UnfitAccountError
 */
export function qrPayloads(accounts: readonly MailAccount[]): string[] {
  const groups: unknown[][] = [];
  for (const entry of accounts.map(entryOf)) {
    const group = groups.at(-1);
    const fits =
      group &&
      group.length / 2 < MAX_ACCOUNTS &&
      JSON.stringify([1, [99, 99], ...group, ...entry]).length <= MAX_LENGTH;
    if (fits) group.push(...entry);
    else groups.push([...entry]);
  }
  return groups.map((group, index) => JSON.stringify([1, [index + 1, groups.length], ...group]));
}

/** `IncomingServer`, `OutgoingServerGroups`: together one account. */
function entryOf(account: MailAccount): [unknown[], unknown[]] {
  const { address, displayName, username, secret, imap, smtp } = checked(account);
  const incoming = [IMAP, imap.host, imap.port, SECURITY[imap.security], PASSWORD_CLEARTEXT, username];
  const outgoing = [SMTP, smtp.host, smtp.port, SECURITY[smtp.security], PASSWORD_CLEARTEXT, username];
  return [
    // The account name stands between user name and password, so it can go only together with the password.
    secret ? [...incoming, address, secret] : incoming,
    [[secret ? [...outgoing, secret] : outgoing, [address, displayName]]],
  ];
}
