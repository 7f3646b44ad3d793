import { describe, expect, it } from 'vitest';
import * as kinds from '@/utils/pages/kind';
import { isMessagePath } from '@/utils/pages/message-paths';
import * as self from '@/utils/pages/self';
import { EXAMPLES } from '@/utils/providers/netease/examples';

const PREDICATES: Record<string, (url: URL) => boolean> = {
  ...Object.fromEntries(Object.entries({ ...kinds, ...self }).filter(([name]) => name.startsWith('is'))),
  isMessage: ({ pathname }) => isMessagePath(pathname),
} as Record<string, (url: URL) => boolean>;

/** A predicate that narrows another is true where that one is. */
const WIDER: Record<string, string> = { isSiriusSettings: 'isSirius', isClassicSettings: 'isClassic' };

const GUIDES: Record<string, string | null> = {
  isCodePage: 'get-code',
  isSiriusSettings: 'get-code',
  isClassicSettings: 'get-code',
  isAdminConsole: 'lift-ip-rule',
};
const KINDS: Record<string, string> = {
  isLoginPage: 'login',
  isCodePage: 'code',
  isSirius: 'sirius',
  isSiriusSettings: 'sirius',
  isClassic: 'classic',
  isClassicSettings: 'classic',
  isAdminConsole: 'admin',
  isPhonePlatform: 'phone',
};

const rows = Object.entries(EXAMPLES).flatMap(([owner, urls]) => urls.map((url) => [owner, url] as const));

it('gives every predicate example addresses, and every example a predicate', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual([...Object.keys(PREDICATES), 'none'].sort());
  expect(Object.values(EXAMPLES).every((urls) => urls.length > 0)).toBe(true);
});

describe('every address against every predicate', () => {
  it.each(rows)('%s: %s', (owner, url) => {
    const expected = [owner, WIDER[owner]].filter((name) => name && name !== 'none').sort();
    const found = Object.keys(PREDICATES).filter((name) => PREDICATES[name]?.(new URL(url)));
    expect(found.sort()).toEqual(expected);
  });
});

describe('the kind of a page and the guide that may show itself', () => {
  it.each(rows)('%s: %s', (owner, url) => {
    expect(kinds.pageKind(new URL(url))).toBe(KINDS[owner] ?? 'other');
    expect(self.selfGuide(new URL(url))).toBe(GUIDES[owner] ?? null);
  });
});
