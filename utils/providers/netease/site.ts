/** NetEase enterprise mail, as far as every frame may know it. */
import type { Site } from '../site';
import { NETEASE_HOSTS, NETEASE_MATCHES, NETEASE_OWN } from './hosts';
import { PAGES } from './pages';

export const neteaseSite: Site = {
  id: 'netease',
  hosts: { matches: NETEASE_MATCHES, own: NETEASE_OWN, leadsTo: NETEASE_HOSTS, onCustomerHosts: true },
  pages: PAGES,
};
