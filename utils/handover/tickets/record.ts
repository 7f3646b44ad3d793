/** What a ticket releases: the account and its servers in the order to try them. */
import type { CodeSummary } from '../../codes/code';
import type { ClientRecord, ServerEntry } from '../../protocol/handover';
import { familiesFor } from '../../providers/families';
import type { MailServer, ServerFamilyId } from '../../providers/server-book';

/** Families for a client with servers of its own, `first` before the others. */
export function familyOrder(
  { host, provider }: Pick<CodeSummary, 'host' | 'provider'>,
  first: ServerFamilyId | undefined,
) {
  const order = familiesFor(host, 'cloud', provider);
  return [...order.filter(({ id }) => id === first), ...order.filter(({ id }) => id !== first)];
}

export function clientRecord(
  code: CodeSummary,
  secret: string,
  first: ServerFamilyId,
  retried: boolean,
): ClientRecord {
  return {
    retried,
    address: code.address,
    code: secret,
    name: code.name,
    families: familyOrder(code, first).map(({ id, imap, smtp }) => ({
      id,
      imap: entry(imap),
      smtp: entry(smtp),
    })),
  };
}

const entry = ({ host, port, security }: MailServer): ServerEntry => ({
  host,
  port,
  ssl: security === 'tls',
});
