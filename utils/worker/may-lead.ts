/** Whether a guide may be started at a provider: only where the user permits it. */
import { providerById } from '../providers/list';
import { FIRST } from '../providers/site';
import { SITES } from '../providers/sites';
import type { Choice } from './runs';
import { patternOf, type Sites } from './sites';

/** The first provider always; another one on its own hosts, or on companies' own where it has such and the user enabled one. */
export async function mayLead({ provider, host }: Choice, sites: Pick<Sites, 'matches'>): Promise<boolean> {
  if (provider === undefined || provider === FIRST) return true;
  const { hosts } = providerById(provider) ?? {};
  if (!hosts) return false;
  const reach = await sites.matches();
  const isCompanys = (match: string) =>
    hosts.onCustomerHosts && !SITES.some((one) => one.hosts.matches.includes(match));
  const isIts = (match: string) => hosts.matches.includes(match) || isCompanys(match);
  if (!host) return reach.some(isIts);
  const match = patternOf(`https://${host}`);
  return isIts(match) && reach.includes(match);
}
