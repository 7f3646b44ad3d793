/** Gives back what the user permitted beyond the install: single sites, clients' pages, the clipboard. */
import { NETEASE_MATCHES } from '../providers/netease/hosts';
import type { WorkerBrowser } from './browser';
import { CLIPBOARD_PERMISSIONS } from './clipboard';

/** Never rejects: one that the browser keeps must not hold up the others. */
export async function giveBackPermissions(browser: WorkerBrowser): Promise<void> {
  const own: readonly string[] = NETEASE_MATCHES;
  const { origins = [] } = await browser.permissions.getAll().catch(() => ({ origins: [] }));
  const optional = [
    ...origins.filter((origin) => !own.includes(origin)).map((origin) => ({ origins: [origin] })),
    ...CLIPBOARD_PERMISSIONS.map((permission) => ({ permissions: [permission] })),
  ];
  await Promise.allSettled(optional.map((one) => browser.permissions.remove(one)));
}
