/** 授权码: sixteen small letters in one run, in force at once. Source: several; docs/facts/providers.md ("QQ"); last checked 2026-11. */
import type { CodeShape } from '../../guides/code-shape';

export const CODE: CodeShape = {
  lengths: [16],
  alphabet: 'a-z',
  separators: '\\s\\u00a0\\u200b',
  largestGroup: 4,
  anchors: { zh: ['授权码', '授權碼'], en: ['authori[sz]ation code'] },
  names: { zh: ['授权码', '授權碼'], en: ['authori[sz]ation code'] },
  stops: [],
  lettersOnly: true,
  commit: 'none',
};
