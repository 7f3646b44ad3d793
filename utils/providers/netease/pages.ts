/**
 * Kinds of page by path: the same on every webmail host, customers' own included. Each rule has its example addresses in
 * `examples.ts`. Source of the paths: docs/facts/netease.md ("Login pages", "Paths after login"); last checked 2026-11.
 */
import type { PageMap } from '../../guides/page-kind';
import { CODE_PAGE_PATH } from './hosts';

export const PAGES: PageMap = {
  kinds: [
    // The page that makes and lists codes
    { kind: 'code', path: `^${CODE_PAGE_PATH.replaceAll('.', '\\.')}$`, isTelling: true },
    // New interface (Sirius), its landing hop included
    { kind: 'sirius', path: '^/static/sirius-web/', isTelling: true },
    // Classic interface; its settings are modules named in the hash
    { kind: 'classic', path: '^/js\\d/main\\.jsp$', isTelling: true },
    // Console, any generation
    { kind: 'admin', path: '^/admin/' },
    // 密保平台: phone binding
    { kind: 'phone', path: '^/qiyeurs/door$|^/static/qiyeurs/', isTelling: true },
    // The login page of users and administrators, old and new, desktop and mobile
    { kind: 'login', path: '^/(?:static/)?login(?:/|\\.html$)|^/admin\\.jsp$|^/$' },
  ],
  settings: [
    // Its tabs leave the address alone, so the page itself must tell the rest.
    { page: 'sirius', hash: '^#/?setting\\b' },
    // `#module=options.LinkModule|{…}`
    { page: 'classic', hash: '^#module=options\\.' },
  ],
  self: { code: 'get-code', settings: 'get-code', admin: 'lift-ip-rule' },
};
