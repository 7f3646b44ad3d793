/**
 * What kind of page an address belongs to. The same paths serve every webmail host, customer hosts included, so the
 * host never decides. Pure; each predicate has its example addresses in `examples.ts`.
 * Source of the paths: docs/facts/netease.md ("Login pages", "Paths after login"); last checked 2026-11.
 */

import type { PageKind } from '../guides/types';
import { CODE_PAGE_PATH } from '../providers/netease/hosts';

/** The part of `URL` and `Location` the predicates look at. */
export type Address = Pick<URL, 'pathname' | 'hash'>;

/** The login page of users and administrators, old and new, desktop and mobile. */
export const isLoginPage = ({ pathname }: Address) =>
  pathname === '/' || /^\/(?:static\/)?login(?:\/|\.html$)|^\/admin\.jsp$/.test(pathname);

/** The page that makes and lists codes. */
export const isCodePage = ({ pathname }: Address) => pathname === CODE_PAGE_PATH;

/** New UI (Sirius), its landing hop included. */
export const isSirius = ({ pathname }: Address) => pathname.startsWith('/static/sirius-web/');

/** Classic UI; its settings are modules named in the hash. */
export const isClassic = ({ pathname }: Address) => /^\/js\d\/main\.jsp$/.test(pathname);

/** Admin console, any generation. */
export const isAdminConsole = ({ pathname }: Address) => pathname.startsWith('/admin/');

/** 密保平台: phone binding. */
export const isPhonePlatform = ({ pathname }: Address) =>
  pathname === '/qiyeurs/door' || pathname.startsWith('/static/qiyeurs/');

const KINDS = [
  ['code', isCodePage],
  ['sirius', isSirius],
  ['classic', isClassic],
  ['admin', isAdminConsole],
  ['phone', isPhonePlatform],
  ['login', isLoginPage],
] as const satisfies readonly (readonly [PageKind, (address: Address) => boolean])[];

/** The one kind of a page; 'other' for everything a guide knows nothing of. */
export function pageKind(address: Address): PageKind {
  return KINDS.find(([, is]) => is(address))?.[0] ?? 'other';
}
