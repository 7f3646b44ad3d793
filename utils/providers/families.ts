/** Which server family to offer first, and which next. Pure; safe in page scripts. */
import { PARTS } from './parts';
import type { ServerFamily, ServerFamilyId, Vantage } from './server-book';
import { FIRST, type ProviderId } from './site';

export const servers: readonly ServerFamily[] = Object.values(PARTS).flatMap((one) => one.servers.families);
export const FAMILY_IDS: readonly ServerFamilyId[] = servers.map(({ id }) => id);

/**
 * Families in the order to offer: the recommended one first, then the spares for `ERR.LOGIN.DOMAINNOTEXIST`.
 * Never empty for a provider that is known. `host` is the webmail's host name (any case) or ''; a customer's own host tells nothing about the node.
 */
export function familiesFor(
  host: string,
  vantage: Vantage = 'device',
  provider: ProviderId = FIRST,
): readonly ServerFamily[] {
  const book = PARTS[provider]?.servers;
  if (!book) return [];
  const { families, orders } = book;
  const order = orders[vantage];
  const known = familyOfWebmail(host)?.id ?? 'unknown';
  return (order[known] ?? order.unknown ?? families.map(({ id }) => id)).map(familyById);
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
  provider: ProviderId = FIRST,
): ServerFamily | null {
  return familiesFor(host, vantage, provider).find(({ id }) => !tried.includes(id)) ?? null;
}

export function familyById(id: ServerFamilyId): ServerFamily {
  const family = servers.find((candidate) => candidate.id === id);
  if (!family) throw new Error(`no server family ${id}`);
  return family;
}

function matches(name: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? name.endsWith(pattern.slice(1)) : name === pattern;
}
