/**
 * The client authorization password.
 * Source: several public guides agree on 16 characters; the alphabet is one source's (free mail) and inferred for company mail.
 * docs/facts/netease.md ("The code page"); last checked 2026-11.
 */
import type { CodeShape } from '../../guides/code-shape';

export const CODE: CodeShape = {
  lengths: [16],
  alphabet: 'A-Za-z0-9',
  // Never full stops: they end sentences.
  separators: '\\s\\u00a0\\u200b\\u200c\\u2060\\ufeff\\-\\u2010-\\u2015·•',
  largestGroup: 4,
  anchors: {
    zh: [
      '授权',
      '授權',
      '[专專][用属屬]密[码碼]',
      '客[户戶]端密[码碼]',
      '用[户戶]端密[码碼]',
      '[应應]用密[码碼]',
    ],
    en: ['authori[sz]ation', '(?:app|client|device|dedicated)(?:[- ]specific)? passwords?'],
  },
  names: {
    zh: [
      '[授受][权權](?:密[码碼]|[码碼])',
      '[专專][用属屬]密[码碼]',
      '(?:客[户戶]端|用[户戶]端|[应應]用)密[码碼]',
    ],
    en: [
      'authori[sz]ation\\s*(?:pass)?(?:word|code)s?',
      '(?:app|client|device|dedicated)(?:[- ]specific)? passwords?',
    ],
  },
  stops: [],
};
