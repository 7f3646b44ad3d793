import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checked, UnfitAccountError } from '@/utils/handover/exports/account';
import { clientGroups } from '@/utils/handover/exports/groups';
import { clients } from '@/utils/handover/exports/list';
import { account, anyAccount, CODE, withCode } from './accounts';

const IDS = {
  profile: '11111111-1111-4111-8111-111111111111',
  payload: '22222222-2222-4222-8222-222222222222',
};

/** What a client renders, as one text. */
function rendered(client: (typeof clients)[number], given: typeof account): string {
  switch (client.kind) {
    case 'qr':
      return client.render([given]).join('\n');
    case 'file':
      return client.render(given, IDS);
    case 'card':
      return JSON.stringify(client.render(given));
    case 'terminal':
      return client.render(given, ['pass', 'show', 'x']);
    case 'note':
      return '';
  }
}

describe('mail account', () => {
  it.each(['\n', '\r', '\0', '\u001b', '\u0085', '\u2028', '\u202e', '\ud800'])(
    'refuses %j in every field',
    (bad) => {
      for (const change of [
        { address: `a${bad}@corp.example` },
        { displayName: `a${bad}b` },
        { username: `a${bad}b` },
        { secret: `a${bad}b` },
        { imap: { ...account.imap, host: `a${bad}.example` } },
        { smtp: { ...account.smtp, host: `a.example${bad}x` } },
      ]) {
        expect(() => checked({ ...account, ...change })).toThrow(UnfitAccountError);
      }
    },
  );

  it.each([
    '',
    'wang',
    '@corp.example',
    'wang@',
    'a b@corp.example',
    'a@b@c.example',
    'a@corp.example/x',
    '王@corp.example',
  ])('refuses the address %j', (address) =>
    expect(() => checked({ ...account, address })).toThrow(UnfitAccountError),
  );

  it.each([0, -1, 65536, 1.5, Number.NaN])('refuses port %s', (port) => {
    expect(() => checked({ ...account, imap: { ...account.imap, port } })).toThrow('imap.port');
  });

  it('never tells the value it refuses', () => {
    expect(() => checked({ ...account, secret: `${CODE}\n${CODE}` })).toThrow(/^(?!.*Abcd)/);
    expect(() => checked({ ...account, address: 'wang @corp.example' })).toThrow(/^(?!.*wang)/);
  });

  it('writes an international domain in ASCII', () => {
    expect(checked({ ...account, address: 'wang@公司.cn', username: 'wang@公司.cn' })).toMatchObject({
      address: 'wang@xn--55qx5d.cn',
      username: 'wang@xn--55qx5d.cn',
    });
  });
});

describe('every client', () => {
  it('holds the code only where the data says so, and only when given', () => {
    for (const client of clients) {
      expect(rendered(client, account), client.id).not.toContain(CODE);
      expect(rendered(client, withCode).includes(CODE), client.id).toBe(client.carriesSecret);
    }
  });

  it('renders any account or refuses it, and writes no line an account could have made', () => {
    fc.assert(
      fc.property(anyAccount, (given) => {
        for (const client of clients) {
          let text: string;
          try {
            text = rendered(client, given);
          } catch (error) {
            expect(error).toBeInstanceOf(UnfitAccountError);
            continue;
          }
          // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those must not be there
          expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/);
          expect(text.split('\n').length, client.id).toBe(
            rendered(client, { ...account, imap: given.imap, smtp: given.smtp }).split('\n').length,
          );
        }
      }),
    );
  });

  it('has a unique id and a name in every language', async () => {
    expect(new Set(clients.map(({ id }) => id)).size).toBe(clients.length);
    for (const locale of ['zh_CN', 'zh_TW', 'en']) {
      const { default: messages } = await import(`../../../public/_locales/${locale}/messages.json`);
      for (const client of clients) {
        expect(messages).toHaveProperty(client.nameKey);
        for (const key of client.howKeys) expect(messages).toHaveProperty(key);
      }
      for (const { titleKey } of clientGroups) expect(messages).toHaveProperty(titleKey);
    }
  });

  it('stands in exactly one group', () => {
    const grouped = clientGroups.flatMap(({ ids }) => ids);
    expect(grouped.toSorted()).toEqual(clients.map(({ id }) => id).toSorted());
  });

  it('says truly whether its output holds the display name', () => {
    const name = 'Xiaoming';
    for (const client of clients) {
      expect(rendered(client, { ...account, displayName: name }).includes(name), client.id).toBe(
        client.holdsName,
      );
    }
  });

  it('saves under a name that no browser changes', () => {
    for (const client of clients)
      if (client.kind === 'file' || client.kind === 'terminal')
        expect(client.fileName).toMatch(/^[a-z0-9][a-z0-9.-]*$/i);
  });
});
