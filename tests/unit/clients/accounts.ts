import fc from 'fast-check';
import { type MailAccount, mailAccount } from '@/utils/handover/exports/account';
import { familyById } from '@/utils/providers/families';

export const CODE = 'Abcd1234Efgh5678';
export const account = mailAccount({ address: 'wang@corp.example', displayName: '王小明' }, familyById('hz'));
export const withCode: MailAccount = { ...account, secret: CODE };

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => `${labels.join('.')}`);
const server = fc.record({
  host,
  port: fc.integer({ min: 1, max: 65535 }),
  security: fc.constantFrom('tls' as const, 'starttls' as const),
});

/** Names with everything a syntax could trip over, but no control characters. */
const displayName = fc
  .string({ unit: fc.constantFrom(...`abc 王"'\`$\\#;,=&<>[]{}()%!*?~|^@:+-é😀`), maxLength: 30 })
  .map((text) => text.trim());
const local = fc.string({
  unit: fc.constantFrom(...'abcXYZ019.!#$%&*+-/=?^_`{|}~'),
  minLength: 1,
  maxLength: 20,
});

/** Accounts that `checked` accepts, with every character an address may hold unquoted. */
export const anyAccount: fc.Arbitrary<MailAccount> = fc
  .tuple(local, host, displayName, server, server)
  .map(([user, domain, name, imap, smtp]) => {
    const address = `${user}@${domain}`;
    return { address, displayName: name, username: address, imap, smtp };
  });
