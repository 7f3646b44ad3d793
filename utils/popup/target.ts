/** What the popup acts on: the active tab, or, opened as an ordinary tab, the most recently active NetEase tab. */
import { isNeteaseHost } from '@/utils/guides/hosts';
import type { PageKind } from '@/utils/guides/types';
import { pageKind } from '@/utils/pages/kind';

/** Paths specific enough to be no one else's. Login pages and `/admin/` are found on any host. */
const TELLING: ReadonlySet<PageKind> = new Set(['code', 'sirius', 'classic', 'phone']);

/** The part of a browser tab that is looked at. `url` is there only for granted or active tabs. */
export interface TabLike {
  url?: string | undefined;
  lastAccessed?: number | undefined;
}

export type Target =
  /** A NetEase page, or a customer's host the user has enabled. `admin`: of the administrator's console. */
  | { kind: 'netease'; host: string; admin?: true }
  /** Looks like NetEase's webmail on a host that is not enabled yet. `origin`: what to ask permission for. */
  | { kind: 'unknown-host'; host: string; origin: string }
  | { kind: 'none' };

/**
 * Classifies the page at `url`. `enabled` tells whether the user has already granted the page's host.
 * Only the host is kept: NetEase addresses carry a live session and the user's address in their query.
 */
export function targetOf(url: string | undefined, enabled: boolean): Target {
  const parsed = parse(url);
  if (parsed?.protocol !== 'https:') return { kind: 'none' };
  const admin = pageKind(parsed) === 'admin' && { admin: true as const };
  if (isNeteaseHost(parsed.hostname)) return { kind: 'netease', host: parsed.hostname, ...admin };
  if (!TELLING.has(pageKind(parsed))) return { kind: 'none' };
  if (enabled) return { kind: 'netease', host: parsed.hostname, ...admin };
  return { kind: 'unknown-host', host: parsed.hostname, origin: parsed.origin };
}

/** The tab used last, or undefined when there is none. Where the browser does not tell, the first one. */
export function mostRecent<T extends TabLike>(tabs: readonly T[]): T | undefined {
  return tabs.reduce<T | undefined>(
    (best, tab) => (best && (best.lastAccessed ?? 0) >= (tab.lastAccessed ?? 0) ? best : tab),
    undefined,
  );
}

function parse(url: string | undefined): URL | null {
  try {
    return url ? new URL(url) : null;
  } catch {
    return null;
  }
}
