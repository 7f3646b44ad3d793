/**
 * App password: 12 characters by the vendor's help, 16 by others; shown with blanks that are no part of it. In force at once.
 * Source: docs/facts/providers.md ("Zoho"); last checked 2026-11.
 */
import type { CodeShape } from '../../guides/code-shape';

export const CODE: CodeShape = {
  lengths: [12, 16],
  alphabet: 'A-Za-z0-9',
  separators: '\\s\\u00a0\\u200b',
  largestGroup: 4,
  anchors: {
    zh: ['应用密码', '应用程序密码', '应用专用密码', '應用程式密碼'],
    en: ['app(?:lication)?(?:-specific)?\\s*password'],
  },
  names: {
    zh: ['应用(?:程序)?(?:专用)?密码', '應用程式密碼'],
    en: ['app(?:lication)?(?:-specific)? passwords?', 'generated password'],
  },
  stops: [],
  commit: 'none',
};
