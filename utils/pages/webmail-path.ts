/**
 * Whether a path looks like NetEase's webmail, whatever the host: customers and partner apps serve the same pages
 * under the same paths. Only paths specific enough to be no one else's; the console's `/admin/index.html` is not.
 * Source: addresses seen in public guides and tools, 2020–2026. Last checked 2026-11.
 */
const WEBMAIL_PATH = /^\/(?:static\/(?:sirius-web|commonweb|qiyeurs)\/|js6\/main\.jsp$|qiyeurs\/door$)/;

/** True for a path of the mailbox, its code page or its security pages. A hint to offer help, never a proof. */
export function isWebmailPath(pathname: string): boolean {
  return WEBMAIL_PATH.test(pathname);
}
