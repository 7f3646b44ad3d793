/** Every provider is whole: the shape, and that the lists a provider stands in tell the same. */
import { describe, expect, it } from 'vitest';
import { guideSchema } from '@/utils/guides/guide.schema';
import { codePageUrl } from '@/utils/popup/code-page';
import { CODE_PAGES } from '@/utils/providers/code-pages';
import { loginErrors } from '@/utils/providers/errors';
import { FAMILY_IDS } from '@/utils/providers/families';
import { CLIENT_GUIDES } from '@/utils/providers/guide-bundle';
import { PROVIDERS } from '@/utils/providers/list';
import { PARTS } from '@/utils/providers/parts';
import { providerSchema } from '@/utils/providers/provider.schema';
import { INSTALL_MATCHES, pageKindOf, SITES, siteOfHost } from '@/utils/providers/sites';

describe.each(PROVIDERS.map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
  it('has the shape of a provider', () => expect(providerSchema.parse(provider)).toEqual(provider));

  it('stands in every list', () => {
    const site = SITES.find((one) => one.id === id);
    expect(site).toEqual({ id, hosts: provider.hosts, pages: provider.pages });
    expect(PARTS[id]).toEqual({ code: provider.code, servers: provider.servers });
    expect(CODE_PAGES[id]).toEqual(provider.codePage);
    expect(provider.errors.filter((error) => !loginErrors.includes(error))).toEqual([]);
    expect(codePageUrl('', id)).toBe(`https://${provider.codePage.host}${provider.codePage.path}`);
  });

  it('owns the hosts it asks for, and they are its alone', () => {
    for (const match of provider.hosts.matches) {
      const host = new URL(match.replace('*.', '')).hostname;
      expect(siteOfHost(host)?.id).toBe(id);
    }
  });

  it('knows its code page, and names kinds of page that it has', () => {
    const url = new URL(codePageUrl('', id));
    const kinds = provider.pages.kinds.map(({ kind }) => kind);
    // Where codes are made inside the mailbox, the way to it begins at the login.
    expect(pageKindOf(url)).toBe(kinds.includes('code') ? 'code' : 'login');
    const named = [...provider.pages.settings.map(({ page }) => page), ...Object.keys(provider.pages.self)];
    expect(named.filter((kind) => kind !== 'settings' && !kinds.includes(kind))).toEqual([]);
  });

  it('starts only guides that it has, and orders only families that it has', () => {
    expect(Object.keys(provider.landing).filter((guide) => !(guide in provider.guides))).toEqual([]);
    const own = provider.servers.families.map((family) => family.id);
    for (const order of Object.values(provider.servers.orders)) {
      expect(Object.keys(order)).toContain('unknown');
      expect(
        Object.values(order)
          .flat()
          .filter((family) => !own.includes(family)),
      ).toEqual([]);
    }
  });
});

it('gives each server family one name among all', () => {
  expect(new Set(FAMILY_IDS).size).toBe(FAMILY_IDS.length);
});

it('has guides for clients of the same shape', () => {
  for (const guide of Object.values(CLIENT_GUIDES)) expect(guideSchema.parse(guide)).toEqual(guide);
});

it('asks at install for NetEase alone, however many providers there are', () => {
  expect(INSTALL_MATCHES).toEqual([
    'https://qiye.163.com/*',
    'https://*.qiye.163.com/*',
    'https://qy.163.com/*',
  ]);
});
