/** 三方客户端安全密码. Source: 16 letters and digits in one run, by public scripts (one source); docs/facts/providers.md; last checked 2026-11. */
import type { CodeShape } from '../../guides/code-shape';

export const CODE: CodeShape = {
  lengths: [16],
  alphabet: 'A-Za-z0-9',
  separators: '\\s\\u00a0\\u200b\\-',
  largestGroup: 4,
  anchors: { zh: ['三方客[户戶]端', '安全密[码碼]'], en: ['third-?\\s*party client', 'security password'] },
  names: {
    zh: ['安全密[码碼]'],
    en: ['security password', 'third-?\\s*party client (?:security )?password'],
  },
  stops: [],
};
