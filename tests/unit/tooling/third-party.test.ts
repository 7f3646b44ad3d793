/** Wherever somebody decides about the product, it says whose it is not. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

it.each([
  ['README.md', /no connection with NetEase/],
  ['README.zh-CN.md', /与网易公司没有关系/],
  ['tests/store/zh-CN.md', /与网易公司没有关系/],
  ['tests/store/zh-TW.md', /與網易公司沒有關係/],
  ['tests/store/en.md', /in no way connected with NetEase/],
  ['components/welcome/App.tsx', /shared_thirdParty/],
  ['components/options/AboutSection.tsx', /shared_thirdParty/],
  ['public/_locales/zh_CN/messages.json', /第三方扩展，与网易无关联/],
  ['public/_locales/zh_TW/messages.json', /第三方擴充功能，與網易無關聯/],
  ['public/_locales/en/messages.json', /not affiliated with NetEase/],
])('%s says so', (path, words) => {
  expect(read(path)).toMatch(words);
});
