import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import * as plist from 'plist';
import { describe, expect, it } from 'vitest';
import { checked, UnfitAccountError } from '@/utils/handover/exports/account';
import { autoconfigXml } from '@/utils/handover/exports/autoconfig-xml';
import { csv } from '@/utils/handover/exports/csv';
import { mobileconfig } from '@/utils/handover/exports/mobileconfig';
import { account, anyAccount, CODE, withCode } from './accounts';

const IDS = {
  profile: '11111111-1111-4111-8111-111111111111',
  payload: '22222222-2222-4222-8222-222222222222',
};
const strict = () =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });

describe('Apple profile', () => {
  it('holds what Mail needs and no password', () => {
    const profile = plist.parse(mobileconfig(withCode, IDS)) as Record<string, unknown>;
    expect(profile).toMatchObject({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadUUID: IDS.profile,
      PayloadIdentifier: 'mail.wang.at.corp.example',
    });
    expect(profile.PayloadContent).toEqual([
      {
        PayloadType: 'com.apple.mail.managed',
        PayloadVersion: 1,
        PayloadIdentifier: 'mail.wang.at.corp.example.account',
        PayloadUUID: IDS.payload,
        PayloadDisplayName: 'wang@corp.example',
        EmailAccountType: 'EmailTypeIMAP',
        EmailAccountDescription: 'wang@corp.example',
        EmailAccountName: '王小明',
        EmailAddress: 'wang@corp.example',
        IncomingMailServerAuthentication: 'EmailAuthPassword',
        IncomingMailServerHostName: 'imaphz.qiye.163.com',
        IncomingMailServerPortNumber: 993,
        IncomingMailServerUseSSL: true,
        IncomingMailServerUsername: 'wang@corp.example',
        OutgoingMailServerAuthentication: 'EmailAuthPassword',
        OutgoingMailServerHostName: 'smtphz.qiye.163.com',
        OutgoingMailServerPortNumber: 465,
        OutgoingMailServerUseSSL: true,
        OutgoingMailServerUsername: 'wang@corp.example',
        OutgoingPasswordSameAsIncomingPassword: true,
      },
    ]);
    expect(mobileconfig(withCode, IDS)).not.toContain(CODE);
  });

  it('gives back any account as it was', () => {
    fc.assert(
      fc.property(anyAccount, (given) => {
        const { PayloadContent } = plist.parse(mobileconfig(given, IDS)) as { PayloadContent: object[] };
        expect(PayloadContent[0]).toMatchObject({
          EmailAddress: given.address,
          EmailAccountName: given.displayName,
          IncomingMailServerHostName: given.imap.host,
          OutgoingMailServerPortNumber: given.smtp.port,
        });
      }),
    );
  });
});

describe('autoconfig file', () => {
  it('is well-formed and names both servers', () => {
    const root = strict().parseFromString(
      autoconfigXml('other.example', account),
      'text/xml',
    ).documentElement;
    const texts = (name: string) =>
      [...(root?.getElementsByTagName(name) ?? [])].map((node) => node.textContent);
    expect(root?.tagName).toBe('clientConfig');
    expect(root?.getAttribute('version')).toBe('1.1');
    expect(root?.getElementsByTagName('emailProvider')[0]?.getAttribute('id')).toBe('other.example');
    expect(texts('domain')).toEqual(['other.example']);
    expect(texts('hostname')).toEqual(['imaphz.qiye.163.com', 'smtphz.qiye.163.com']);
    expect(texts('port')).toEqual(['993', '465']);
    expect(texts('socketType')).toEqual(['SSL', 'SSL']);
    expect(texts('authentication')).toEqual(['password-cleartext', 'password-cleartext']);
    expect(texts('username')).toEqual(['%EMAILADDRESS%', '%EMAILADDRESS%']);
  });

  it('refuses a domain that is none', () => {
    for (const domain of ['', 'a b', '"><x', 'corp.example/..', 'a@b.example']) {
      expect(() => autoconfigXml(domain, account), domain).toThrow(UnfitAccountError);
    }
  });
});

describe('table', () => {
  /** RFC 4180, written apart from the code under test. */
  const parse = (text: string) =>
    text
      .split('\r\n')
      .slice(0, -1)
      .map((line) =>
        [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
          quoted === undefined ? plain : quoted.replaceAll('""', '"'),
        ),
      );

  it('has one row an account, the code only where given', () => {
    expect(parse(csv([account, withCode]))).toEqual([
      ['email', 'password', 'smtpHost', 'smtpPort', 'smtpTls', 'imapHost', 'imapPort', 'imapTls', 'fromName'],
      [
        'wang@corp.example',
        '',
        'smtphz.qiye.163.com',
        '465',
        'true',
        'imaphz.qiye.163.com',
        '993',
        'true',
        '王小明',
      ],
      [
        'wang@corp.example',
        CODE,
        'smtphz.qiye.163.com',
        '465',
        'true',
        'imaphz.qiye.163.com',
        '993',
        'true',
        '王小明',
      ],
    ]);
  });

  it('gives back any account, with formulas made text', () => {
    fc.assert(
      fc.property(anyAccount, (given) => {
        const [, row = []] = parse(csv([given]));
        expect(row.length).toBe(9);
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        const { address, displayName } = checked(given);
        const text = (value: string) => (/^[=+\-@]/.test(value) ? `'${value}` : value);
        expect([row[0], row[8]]).toEqual([text(address), text(displayName)]);
      }),
    );
  });
});
