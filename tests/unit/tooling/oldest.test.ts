/** The declared browsers are those that the code needs, and the check would notice otherwise. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { APIS } from '../../run/apis.mjs';
import { declared, oldest, tooNew } from '../../run/oldest.mjs';

const CONFIG = readFileSync(new URL('../../../wxt.config.ts', import.meta.url), 'utf8');
const uses = (text: string, chrome: number, firefox = 999) =>
  tooNew([{ path: 'a.ts', text }], { chrome, firefox });

it('the code keeps to the declared browsers, and needs the Chrome that is declared', () => {
  expect(oldest().map(({ ok, detail }) => [ok, detail])).toEqual([[true, '']]);
  const { chrome } = declared(CONFIG);
  const needed = APIS.filter((api) => api.chrome === chrome);
  expect(needed.map(({ name }) => name)).toContain('checkVisibility with its newer options');
});

describe('a use of something newer is noticed', () => {
  it.each([
    ['URL.canParse(x)', 119],
    ['AbortSignal.any([a, b])', 115],
    ['const { promise } = Promise.withResolvers<void>();', 118],
    ['map.values().map(x)', 121],
    ['[...map.entries()\n  .filter(x)]', 121],
    ['a.isSubsetOf(b)', 121],
    ['one.union(other)', 121],
    ['host.showPopover()', 113],
    ['element.checkVisibility()', 104],
    ['element.checkVisibility({ visibilityProperty: true })', 120],
  ])('%s before Chrome %i and one', (text, chrome) => {
    expect(uses(text, chrome)).toHaveLength(1);
    expect(uses(text, chrome + 1)).toEqual([]);
  });

  it('in Firefox, too', () => {
    expect(uses('AbortSignal.any([a])', 999, 123)).toEqual([
      'a.ts: AbortSignal.any (Chrome 116, Firefox 124)',
    ]);
  });
});

it.each([
  'Object.values(x).map(y)',
  'z.union([a, b])',
  '// URL.canParse is newer',
  'Object.entries(x).some(y)',
])('%s is nothing new', (text) => expect(uses(text, 90, 90)).toEqual([]));
