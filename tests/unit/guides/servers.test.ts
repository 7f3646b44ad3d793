import { describe, expect, it } from 'vitest';
import {
  familiesFor,
  familyOfMailHost,
  familyOfWebmail,
  nextFamily,
  servers,
} from '@/utils/providers/families';
import { serverFamilies } from '@/utils/providers/servers.schema';

const ids = (host: string, from?: 'device' | 'cloud') => familiesFor(host, from).map(({ id }) => id);

describe('server families', () => {
  it('have the declared shape and unique ids and hosts', () => {
    expect(serverFamilies.parse(servers)).toEqual(servers);
    const hosts = servers.flatMap(({ imap, smtp }) => [imap.host, smtp.host]);
    expect(new Set(hosts).size).toBe(hosts.length);
    const webmails = servers.flatMap(({ webmailHosts }) => webmailHosts);
    expect(new Set(webmails).size).toBe(webmails.length);
  });

  it.each([
    ['mail.qiye.163.com', 'bj'],
    ['MAILH.qiye.163.com', 'hz'],
    ['mailhz.qiye.163.com.', 'hz'],
    ['hwmail.qiye.163.com', 'hw'],
    ['app.ym.163.com', 'ym'],
    ['mail.corp.example', 'bj'],
    ['', 'bj'],
  ])('device on %s starts with %s', (host, first) => expect(ids(host)[0]).toBe(first));

  it('offers a cloud service the overseas line first and its published spare or the own node next', () => {
    expect(ids('mail.corp.example', 'cloud').slice(0, 2)).toEqual(['hwhz', 'bj']);
    expect(ids('mailh.qiye.163.com', 'cloud').slice(0, 2)).toEqual(['hwhz', 'hz']);
    expect(ids('mail.qiye.163.com', 'cloud').slice(0, 2)).toEqual(['hwhz', 'bj']);
  });

  it('never repeats a family and ends after the last', () => {
    for (const family of servers) {
      for (const from of ['device', 'cloud'] as const) {
        const host = family.webmailHosts[0]?.replace('*', 'app') ?? '';
        const order = ids(host, from);
        expect(new Set(order).size).toBe(order.length);
        expect(nextFamily(host, order, from)).toBeNull();
        expect(nextFamily(host, order.slice(0, 1), from)?.id).toBe(order[1]);
      }
    }
  });

  it('knows a family by its mail hosts and does not guess for strangers', () => {
    expect(familyOfMailHost('hwhzsmtp.qiye.163.com')?.id).toBe('hwhz');
    expect(familyOfMailHost('imap.corp.example')).toBeNull();
    expect(familyOfWebmail('mailhz.qiye.163.com.evil.example')).toBeNull();
    expect(familyOfWebmail('evilym.163.com')).toBeNull();
  });
});
