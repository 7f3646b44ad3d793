/** Which of some providers a page belongs to: first by its host, then, on a host of a customer's own, by its path. Names none itself. */
import type { GuideId } from '../guides/guide-id';
import { type Address, isTelling, kindIn, selfGuideIn } from '../guides/page-kind';
import type { PageKind } from '../guides/types';
import { isAmong, type Site } from './site';

export interface Where extends Address {
  readonly hostname: string;
}

/** The provider whose own host this is, or null. */
export const siteOfHostIn = (hostname: string, sites: readonly Site[]): Site | null =>
  sites.find(({ hosts }) => isAmong(hosts.own, hostname)) ?? null;

/**
 * The provider of a page. On a host that is nobody's own, of those whose customers have hosts the one whose path it is and
 * nobody else's, else the first that knows the path; null when none does.
 */
export function providerIn(url: Where, sites: readonly Site[]): Site | null {
  const own = siteOfHostIn(url.hostname, sites);
  if (own) return own;
  const there = sites.filter(({ hosts, pages }) => hosts.onCustomerHosts && kindIn(pages, url) !== 'other');
  return there.find(({ pages }) => isTelling(pages, url)) ?? there[0] ?? null;
}

/** Kind of a page, by its provider's rules; 'other' where nobody has any. */
export function kindAt(url: Where, sites: readonly Site[]): PageKind {
  const site = providerIn(url, sites);
  return site ? kindIn(site.pages, url) : 'other';
}

/** The guide that may show itself on a page, or null. */
export function selfGuideOf(url: Where, sites: readonly Site[]): GuideId | null {
  const site = providerIn(url, sites);
  return site && selfGuideIn(site.pages, url);
}
