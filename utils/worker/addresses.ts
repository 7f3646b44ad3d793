/** Whose code it is: told by the page, and by what the worker knows of it. Pure. */
import { addressInUrl } from '../codes/address-in-url';
import { providerById } from '../providers/list';
import { guidingSite } from '../providers/sites';
import type { PageSender } from './sender-identity';

/**
 * The one address that page, address bar, tab and run tell; '' when they tell different ones, or none: then the user is
 * asked, as a code under a false address would be sent to the wrong mailbox.
 * @param told by the page with the code
 * @param hint by the tab's pages earlier, or its opener's
 * @param account of the code that is being made anew
 */
export function agreedAddress(
  told: string,
  { url, tabUrl }: Pick<PageSender, 'url' | 'tabUrl'>,
  hint: string,
  account: string,
): string {
  const inBar = tabUrl ? toldBy(tabUrl) : '';
  const all = [told, toldBy(url), inBar, hint, account].filter(Boolean);
  const [first = '', ...others] = all;
  return others.every((one) => one.toLowerCase() === first.toLowerCase()) ? first : '';
}

/** The address a page's own address names, in its provider's parameters. */
const toldBy = (url: URL): string => addressInUrl(url, providerById(guidingSite(url).id)?.bar.account ?? []);
