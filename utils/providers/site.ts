/** What a script in every frame may know of a provider: its hosts, and what its addresses tell. Small, and plain data. */
import type { PageMap } from '../guides/page-kind';

/** Id of a provider; records keep it. */
export type ProviderId = string;

/** The provider of records that name none. */
export const FIRST: ProviderId = 'netease';

export interface Hosts {
  /** Match patterns of the permission. Those of NetEase are granted at install. */
  matches: readonly string[];
  /** Names that are the provider's own; `*.` stands for all below a name, and the name itself. */
  own: readonly string[];
  /** Where its pages may lead, besides. */
  leadsTo: readonly string[];
  /** Customers have the same pages on hosts of their own. */
  onCustomerHosts: boolean;
}

export interface Site {
  id: ProviderId;
  hosts: Hosts;
  pages: PageMap;
}

/** Whether a host name is one of these. */
export const isAmong = (names: readonly string[], hostname: string): boolean =>
  names.some(
    (name) =>
      hostname === name.replace(/^\*\./, '') || (name.startsWith('*.') && hostname.endsWith(name.slice(1))),
  );
