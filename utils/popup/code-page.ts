/** The direct link to the page that makes codes. */
import { CODE_PAGES } from '@/utils/providers/code-pages';
import { FIRST, type ProviderId } from '@/utils/providers/site';

/**
 * Address of the code page on the webmail `host` (a bare host name), or on the usual host when `host` is '' or
 * serves no mailbox; '' for a provider that is not known here.
 */
export function codePageUrl(host: string, provider: ProviderId = FIRST): string {
  const page = CODE_PAGES[provider];
  if (!page) return '';
  const usable = /^[a-z0-9.-]+$/i.test(host) && !page.notOn.includes(host.toLowerCase());
  return `https://${usable ? host : page.host}${page.path}`;
}
