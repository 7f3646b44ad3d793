/** Which provider a page belongs to, of all there are. The script in every frame of NetEase's knows only its own: `whose.ts`. */
import type { GuideId } from '../guides/guide-id';
import type { PageKind } from '../guides/types';
import { alibabaSite } from './alibaba/site';
import { freeSite } from './free/site';
import { googleSite } from './google/site';
import { neteaseSite } from './netease/site';
import { qqSite } from './qq/site';
import type { Site } from './site';
import { tencentSite } from './tencent/site';
import { kindAt, providerIn, selfGuideOf, siteOfHostIn, type Where } from './whose';
import { zohoSite } from './zoho/site';

export type { Where } from './whose';

export const SITES: readonly Site[] = [
  neteaseSite,
  alibabaSite,
  googleSite,
  tencentSite,
  qqSite,
  zohoSite,
  freeSite,
];

/** Match patterns granted at install. Providers beyond the first ask for theirs when they are chosen. */
export const INSTALL_MATCHES = neteaseSite.hosts.matches;

/** The provider whose own host this is, or null. */
export const siteOfHost = (hostname: string, sites: readonly Site[] = SITES): Site | null =>
  siteOfHostIn(hostname, sites);

/** The provider of a page, or null. */
export const providerOf = (url: Where, sites: readonly Site[] = SITES): Site | null => providerIn(url, sites);

/** The provider whose guides run on a page we may be on: where it does not tell, the first. */
export const guidingSite = (url: Where, sites: readonly Site[] = SITES): Site =>
  providerOf(url, sites) ?? sites[0] ?? neteaseSite;

/** Kind of a page, by its provider's rules; 'other' where nobody has any. */
export const pageKindOf = (url: Where, sites: readonly Site[] = SITES): PageKind => kindAt(url, sites);

/** The guide that may show itself on a page, or null. */
export const selfGuideAt = (url: Where, sites: readonly Site[] = SITES): GuideId | null =>
  selfGuideOf(url, sites);
