/** What the popup acts on: the active tab, or, opened as an ordinary tab, the most recently active tab of a provider. */
import { isTelling } from '@/utils/guides/page-kind';
import type { ProviderId } from '@/utils/providers/site';
import { pageKindOf, providerOf, siteOfHost } from '@/utils/providers/sites';

/** The part of a browser tab that is looked at. `url` is there only for granted or active tabs. */
export interface TabLike {
  url?: string | undefined;
  lastAccessed?: number | undefined;
}

export type Target =
  /** A provider's page, or a customer's host the user has enabled. `admin`: of the administrator's console. */
  | { kind: 'page'; provider: ProviderId; host: string; admin?: true }
  /** Looks like a provider's webmail on a host that is not enabled yet. `origin`: what to ask permission for. */
  | { kind: 'unknown-host'; host: string; origin: string }
  | { kind: 'none' };

/**
 * Classifies the page at `url`. `enabled` tells whether the user has already granted the page's host.
 * Only the host is kept: addresses of mailboxes carry a live session and the user's address in their query.
 */
export function targetOf(url: string | undefined, enabled: boolean): Target {
  const parsed = parse(url);
  if (parsed?.protocol !== 'https:') return { kind: 'none' };
  const site = providerOf(parsed);
  // Login pages and consoles are found on any host: elsewhere only a path of nobody else's counts.
  const isOwn = siteOfHost(parsed.hostname) !== null;
  if (!site || (!isOwn && !isTelling(site.pages, parsed))) return { kind: 'none' };
  const admin = pageKindOf(parsed) === 'admin' && { admin: true as const };
  if (isOwn || enabled) return { kind: 'page', provider: site.id, host: parsed.hostname, ...admin };
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
