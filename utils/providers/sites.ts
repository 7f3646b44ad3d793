/** Which provider a page belongs to: first by its host, then, on a host of a customer's own, by its path. Safe in the sentinel. */
import type { GuideId } from '../guides/guide-id';
import type { PageKind } from '../guides/types';
import { type Address, isTelling, kindIn, selfGuideIn } from '../pages/kind';
import { neteaseSite } from './netease/site';
import { isAmong, type Site } from './site';

export const SITES: readonly Site[] = [neteaseSite];

/** Match patterns granted at install. Providers beyond the first ask for theirs when they are chosen. */
export const INSTALL_MATCHES = neteaseSite.hosts.matches;

export interface Where extends Address {
  readonly hostname: string;
}

/** The provider whose own host this is, or null. */
export const siteOfHost = (hostname: string, sites: readonly Site[] = SITES): Site | null =>
  sites.find(({ hosts }) => isAmong(hosts.own, hostname)) ?? null;

/**
 * The provider of a page. On a host that is nobody's own, of those whose customers have hosts the one whose path it is and
 * nobody else's, else the first that knows the path; null when none does.
 */
export function providerOf(url: Where, sites: readonly Site[] = SITES): Site | null {
  const own = siteOfHost(url.hostname, sites);
  if (own) return own;
  const there = sites.filter(({ hosts, pages }) => hosts.onCustomerHosts && kindIn(pages, url) !== 'other');
  return there.find(({ pages }) => isTelling(pages, url)) ?? there[0] ?? null;
}

/** The provider whose guides run on a page we may be on: where it does not tell, the first. */
export const guidingSite = (url: Where, sites: readonly Site[] = SITES): Site =>
  providerOf(url, sites) ?? sites[0] ?? neteaseSite;

/** Kind of a page, by its provider's rules; 'other' where nobody has any. */
export function pageKindOf(url: Where, sites: readonly Site[] = SITES): PageKind {
  const site = providerOf(url, sites);
  return site ? kindIn(site.pages, url) : 'other';
}

/** The guide that may show itself on a page, or null. */
export function selfGuideAt(url: Where, sites: readonly Site[] = SITES): GuideId | null {
  const site = providerOf(url, sites);
  return site && selfGuideIn(site.pages, url);
}
