/** Which server family to offer first, and which next. Pure; safe in page scripts. */
import { type ServerFamily, type ServerFamilyId, servers } from './netease/servers';

/**
 * Where the client connects from. `cloud`: a service with servers of its own, perhaps overseas (Laifaxin);
 * `device`: a program on the user's computer or phone.
 */
export type Vantage = 'device' | 'cloud';

/**
 * Orders by the family the webmail host points to. `cloud` follows the published advice of such a service: the
 * overseas line of hz first, `imap.`/`smtp.` as spare, with the family of the webmail's own node moved up.
 */
const ORDERS: Record<Vantage, Record<ServerFamilyId | 'unknown', readonly ServerFamilyId[]>> = {
  device: {
    bj: ['bj', 'hz', 'hw', 'hwhz', 'hm'],
    hz: ['hz', 'bj', 'hwhz', 'hw', 'hm'],
    hwhz: ['hwhz', 'hz', 'bj', 'hw', 'hm'],
    hw: ['hw', 'bj', 'hz', 'hwhz', 'hm'],
    hm: ['hm', 'bj', 'hz', 'hw', 'hwhz'],
    ym: ['ym', 'bj', 'hz'],
    unknown: ['bj', 'hz', 'hwhz', 'hw', 'hm'],
  },
  cloud: {
    bj: ['hwhz', 'bj', 'hw', 'hz', 'hm'],
    hz: ['hwhz', 'hz', 'bj', 'hw', 'hm'],
    hwhz: ['hwhz', 'hz', 'bj', 'hw', 'hm'],
    hw: ['hw', 'hwhz', 'bj', 'hz', 'hm'],
    hm: ['hm', 'hwhz', 'bj', 'hz', 'hw'],
    ym: ['ym', 'hwhz', 'bj'],
    unknown: ['hwhz', 'bj', 'hz', 'hw', 'hm'],
  },
};

/**
 * Families in the order to offer: the recommended one first, then the spares for `ERR.LOGIN.DOMAINNOTEXIST`.
 * Never empty. `host` is the webmail's host name (any case) or ''; a customer's own host tells nothing about the node.
 */
export function familiesFor(host: string, vantage: Vantage = 'device'): readonly ServerFamily[] {
  const orders = ORDERS[vantage];
  return orders[familyOfWebmail(host)?.id ?? 'unknown'].map(familyById);
}

/** The family whose domains use this webmail host, or null when the host does not tell. */
export function familyOfWebmail(host: string): ServerFamily | null {
  const name = host.trim().toLowerCase().replace(/\.$/, '');
  return servers.find((family) => family.webmailHosts.some((pattern) => matches(name, pattern))) ?? null;
}

/** The family one of whose mail hosts (IMAP, SMTP, POP) this is, or null. */
export function familyOfMailHost(host: string): ServerFamily | null {
  const name = host.trim().toLowerCase().replace(/\.$/, '');
  return (
    servers.find(({ imap, smtp, pop }) => [imap, smtp, pop].some((server) => server?.host === name)) ?? null
  );
}

/** The family to offer once `tried` ones have failed, or null when none is left. */
export function nextFamily(
  host: string,
  tried: readonly ServerFamilyId[],
  vantage: Vantage = 'device',
): ServerFamily | null {
  return familiesFor(host, vantage).find(({ id }) => !tried.includes(id)) ?? null;
}

export function familyById(id: ServerFamilyId): ServerFamily {
  const family = servers.find((candidate) => candidate.id === id);
  if (!family) throw new Error(`no server family ${id}`);
  return family;
}

function matches(name: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? name.endsWith(pattern.slice(1)) : name === pattern;
}
