/** Whose server answered: told by its name, by its words, or by the address that logged in. */
import { type Provider, providers, QIYE } from '../data/providers';
import { type HostSeen, hostsIn } from './hosts';

export interface Whose {
  provider: Provider;
  /** What told it, the surest first. */
  by: 'host' | 'words' | 'address';
  host?: string;
}

const fits = (host: string, parent: string) => host === parent || host.endsWith(`.${parent}`);

/** The provider whose server this is, or null. */
export function providerOfHost(host: string): Provider | null {
  let best: { provider: Provider; length: number } | null = null;
  for (const provider of providers) {
    for (const parent of provider.hosts) {
      if (fits(host, parent) && parent.length > (best?.length ?? 0))
        best = { provider, length: parent.length };
    }
  }
  return best?.provider ?? null;
}

export const providerOfDomain = (domain: string): Provider | null =>
  providers.find(({ domains }) => domains?.includes(domain.toLowerCase())) ?? null;

/** `hosts` from `hostsIn`; `near`: index of the answer in the readable text, to choose among several hosts. */
export function whose(
  hosts: readonly HostSeen[],
  folded: string,
  address: string | null,
  near: number,
): Whose | null {
  const known = hosts.flatMap(({ host, at, port }) => {
    const provider = providerOfHost(host);
    return provider ? [{ provider, host, at, port }] : [];
  });
  const before = known.filter(({ at }) => at <= near).at(-1);
  const chosen = before ?? known[0];
  if (chosen) return { provider: chosen.provider, by: 'host', host: chosen.host };
  const worded = providers.find(({ words }) => words?.some((word) => folded.includes(word)));
  if (worded) return { provider: worded, by: 'words' };
  const byAddress = providerOfDomain(address?.split('@')[1] ?? '');
  return byAddress ? { provider: byAddress, by: 'address' } : null;
}

export const isQiye = (provider: Provider | undefined): boolean => provider?.id === QIYE;
export { hostsIn };
