import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { UnfitAccountError } from '@/utils/handover/exports/account';
import { aerc } from '@/utils/handover/exports/terminal/aerc';
import { himalaya } from '@/utils/handover/exports/terminal/himalaya';
import { imapsync } from '@/utils/handover/exports/terminal/imapsync';
import { mbsync } from '@/utils/handover/exports/terminal/mbsync';
import { msmtp } from '@/utils/handover/exports/terminal/msmtp';
import { neomutt } from '@/utils/handover/exports/terminal/neomutt';
import { commandLine, plainValue } from '@/utils/handover/exports/terminal/quote';
import { secretStores } from '@/utils/handover/exports/terminal/secret-command';
import { account, anyAccount } from './accounts';

const command = ['pass', 'show', 'qiye/wang@corp.example'];
const all = { aerc, himalaya, imapsync, mbsync, msmtp, neomutt };
const starttls = { ...account, smtp: { ...account.smtp, port: 587, security: 'starttls' as const } };

describe('terminal texts', () => {
  it.each(Object.entries(all))('%s', (_, render) => {
    expect(render(account, command)).toMatchSnapshot();
  });

  it.each(Object.entries(all))('%s refuses a command it cannot write safely', (_, render) => {
    for (const bad of [[], ['a\nb'], ['a\0b'], ['echo', '\u2028']]) {
      expect(() => render(account, bad)).toThrow(UnfitAccountError);
    }
  });

  it('start TLS the way each syntax says it', () => {
    expect(msmtp(starttls, command)).toContain('\nport 587\ntls on\ntls_starttls on\n');
    expect(msmtp(account, command)).toContain('\nport 465\ntls on\ntls_starttls off\n');
    expect(aerc(starttls, command)).toContain('smtp-starttls = yes\n');
    expect(himalaya(starttls, command)).toContain(
      'smtp.server = "smtp://smtphz.qiye.163.com:587"\nsmtp.starttls = true',
    );
    expect(neomutt(starttls, command)).toContain('"smtp://wang%40corp.example@smtphz.qiye.163.com:587/"');
  });

  it('give Himalaya any account as it was, as TOML', () => {
    fc.assert(
      fc.property(
        anyAccount,
        fc.array(fc.string({ unit: fc.constantFrom(...`ab "'\\$\``) }), { minLength: 1 }),
        (given, argv) => {
          const { accounts } = parse(himalaya(given, argv)) as { accounts: Record<string, object> };
          const [only] = Object.values(accounts);
          expect(only).toMatchObject({
            email: given.address,
            'display-name': given.displayName,
            imap: {
              'sasl-ir': false,
              id: { auto: true },
              sasl: { login: { username: given.username, password: { command: argv } } },
            },
            smtp: { sasl: { plain: { username: given.username, password: { command: argv } } } },
          });
        },
      ),
    );
  });

  it('leave no room for a comment, a quote or a continuation in plain values', () => {
    for (const bad of ['a#b', 'a;b', '"a"', "'a'", 'a\\', 'a`b`']) {
      expect(() => plainValue(bad, 'x')).toThrow(UnfitAccountError);
    }
  });

  it('quote a command so that a shell sees the same words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...`ab '"\\$\`;&|<>*?~#!(){}[]=王`), maxLength: 12 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (words) => {
          const out = execFileSync('sh', ['-c', `printf '%s\\n' ${commandLine(words)}`], {
            encoding: 'utf8',
          });
          expect(out).toBe(words.map((word) => `${word}\n`).join(''));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('name an entry that needs no quoting anywhere', () => {
    fc.assert(
      fc.property(anyAccount, ({ address }) => {
        for (const { read, store } of secretStores(address)) {
          for (const word of [...read, ...store]) expect(word).toMatch(/^[A-Za-z0-9@._/=-]+$/);
        }
      }),
    );
  });
});
