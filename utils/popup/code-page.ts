/** The direct link to the page that makes codes. */
import { CODE_PAGE_PATH } from '@/utils/providers/netease/hosts';

/** Where mailboxes live whose own host is not known. */
const DEFAULT_HOST = 'mail.qiye.163.com';

/** Hosts that only log in or forward; they serve no code page. */
const NOT_WEBMAIL = /^(?:qiye|qy|m\.qiye)\.163\.com$/;

/**
 * Address of the code page on the webmail `host` (a bare host name), or on the usual host when `host` is '' or
 * serves no mailbox.
 */
export function codePageUrl(host: string): string {
  const usable = /^[a-z0-9.-]+$/i.test(host) && !NOT_WEBMAIL.test(host);
  return `https://${usable ? host : DEFAULT_HOST}${CODE_PAGE_PATH}`;
}
