import { describe, expect, it } from 'vitest';
import { isSettingsIn, isTelling } from '@/utils/guides/page-kind';
import { isMessagePath } from '@/utils/page/gate/message-paths';
import { EXAMPLES } from '@/utils/providers/netease/examples';
import { PAGES } from '@/utils/providers/netease/pages';
import { pageKindOf, providerOf, selfGuideAt } from '@/utils/providers/sites';

const GUIDES: Record<string, string> = {
  code: 'get-code',
  'sirius settings': 'get-code',
  'classic settings': 'get-code',
  admin: 'lift-ip-rule',
};
/** No path of another site's: enough to know the provider on a customer's own host. */
const TELLING = ['code', 'sirius', 'classic', 'phone'];

const rows = Object.entries(EXAMPLES).flatMap(([owner, urls]) =>
  urls.map((url) => ({
    owner,
    kind: /^(?:message|other)$/.test(owner) ? 'other' : owner.split(' ')[0],
    url,
  })),
);

it('gives every kind of page example addresses, and every example a kind', () => {
  const kinds = PAGES.kinds.map(({ kind }) => kind);
  const settings = PAGES.settings.map(({ page }) => `${page} settings`);
  expect(Object.keys(EXAMPLES).sort()).toEqual([...kinds, ...settings, 'message', 'other'].sort());
  expect(Object.values(EXAMPLES).every((urls) => urls.length > 0)).toBe(true);
});

describe.each(rows)('$owner: $url', ({ owner, kind, url }) => {
  const address = new URL(url);

  it('has its one kind', () => {
    expect(pageKindOf(address)).toBe(kind);
    const fitting = PAGES.kinds.filter(({ path }) => new RegExp(path).test(address.pathname));
    expect(fitting.map((rule) => rule.kind)).toEqual(kind === 'other' ? [] : [kind]);
    expect(isTelling(PAGES, address)).toBe(TELLING.includes(kind ?? ''));
    expect(isMessagePath(address.pathname)).toBe(owner === 'message');
  });

  it('shows settings, and the guide that may show itself there', () => {
    expect(isSettingsIn(PAGES, address)).toBe(owner.endsWith(' settings'));
    expect(selfGuideAt(address)).toBe(GUIDES[owner] ?? null);
  });
});

describe('whose page it is', () => {
  it.each([
    ['https://qiye.163.com/nowhere', 'netease'],
    ['https://mailhz.qiye.163.com/', 'netease'],
    ['https://qy.163.com/', 'netease'],
    ['https://mail.corp.example/js6/main.jsp', 'netease'],
    ['https://mail.corp.example/nowhere', null],
  ])('%s: %s', (url, id) => expect(providerOf(new URL(url))?.id ?? null).toBe(id));
});
