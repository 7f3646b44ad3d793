/** 客户端专用密码. Source: 16 letters and digits, by public scripts and examples; docs/facts/providers.md; last checked 2026-11. */
import type { CodeShape } from '../../guides/code-shape';

export const CODE: CodeShape = {
  lengths: [16],
  alphabet: 'A-Za-z0-9',
  separators: '\\s\\u00a0\\u200b\\-',
  largestGroup: 4,
  anchors: {
    zh: ['专用密码', '專用密碼', '应用密码', '授权密码'],
    en: ['client(?:-specific)? password', 'app password'],
  },
  names: {
    zh: ['专用密[码碼]', '專用密碼', '应用密码', '授权密码', '新密码'],
    en: ['client(?:-specific)? password', 'app password', 'dedicated password'],
  },
  stops: [],
};
