/** The direct link to the page that makes codes. */
import { FIRST, PARTS } from '@/utils/providers/parts';
import type { ProviderId } from '@/utils/providers/site';

/**
 * Address of the code page on the webmail `host` (a bare host name), or on the usual host when `host` is '' or
 * serves no mailbox; '' for a provider that is not known here.
 */
export function codePageUrl(host: string, provider: ProviderId = FIRST): string {
  const page = PARTS[provider]?.codePage;
  if (!page) return '';
  const usable = /^[a-z0-9.-]+$/i.test(host) && !page.notOn.includes(host.toLowerCase());
  return `https://${usable ? host : page.host}${page.path}`;
}
