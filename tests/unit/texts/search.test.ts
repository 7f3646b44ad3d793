import { expect, it } from 'vitest';
import { finds } from '@/utils/settings/search';

it.each([
  ['', 'anything', true],
  ['  ', 'anything', true],
  ['剪贴板', '自动清除剪贴板', true],
  ['auto LOCK', 'Lock the vault (automatically)', true],
  ['ＣＳＶ', '导出 CSV', true],
  ['lock never', 'Lock the vault', false],
])('%j in %j: %s', (query, text, expected) => {
  expect(finds(query, text)).toBe(expected);
});
