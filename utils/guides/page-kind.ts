/**
 * What kind of page an address belongs to, by a provider's own rules. Which provider's, its host has told before
 * (`utils/providers/sites.ts`). Pure; the rules are data and travel with the guide bundle.
 */
import type { GuideId } from './guide-id';
import type { PageKind } from './types';

/** The part of `URL` and `Location` the rules look at. */
export interface Address {
  readonly pathname: string;
  readonly hash: string;
}

export interface PageRule {
  kind: PageKind;
  /** Pattern of the path. */
  path: string;
  /** No other site has such a path: it tells the provider on a host of a customer's own. */
  isTelling?: true;
}

export interface PageMap {
  /** The first that fits gives the kind. */
  kinds: readonly PageRule[];
  /** Settings that have an address of their own: the kind of page they are part of, and the pattern of the hash. */
  settings: readonly { page: PageKind; hash: string }[];
  /** Guides that may show themselves, by kind of page; under `settings`, where those are open. */
  self: Readonly<Record<string, GuideId>>;
}

/** What the address bar of a mailbox may hold: names of parameters. */
export interface AddressBar {
  /** The account's mail address. */
  account: readonly string[];
  /** A session: somebody is logged in. Its value is never read. */
  session: readonly string[];
}

/** Of a page nobody has rules for. */
export const NO_PAGES: PageMap = { kinds: [], settings: [], self: {} };
export const NO_BAR: AddressBar = { account: [], session: [] };

const compiled = new Map<string, RegExp>();

function fits(pattern: string, text: string): boolean {
  let known = compiled.get(pattern);
  if (!known) {
    known = new RegExp(pattern);
    compiled.set(pattern, known);
  }
  return known.test(text);
}

const ruleOf = ({ kinds }: PageMap, { pathname }: Address) => kinds.find(({ path }) => fits(path, pathname));

/** The one kind of a page; 'other' for everything a guide knows nothing of. */
export const kindIn = (pages: PageMap, address: Address): PageKind => ruleOf(pages, address)?.kind ?? 'other';

/** Whether the path is one of this provider and of nobody else. */
export const isTelling = (pages: PageMap, address: Address): boolean =>
  ruleOf(pages, address)?.isTelling === true;

/** Whether the address says that settings are open. */
export function isSettingsIn(pages: PageMap, address: Address): boolean {
  const kind = kindIn(pages, address);
  return pages.settings.some(({ page, hash }) => page === kind && fits(hash, address.hash));
}

/** The guide that may show itself on a page, or null: an inbox, a message, a compose window never have one. */
export function selfGuideIn(pages: PageMap, address: Address): GuideId | null {
  const guide = pages.self[kindIn(pages, address)];
  return guide ?? (isSettingsIn(pages, address) ? (pages.self.settings ?? null) : null);
}
