/** Gives back what the user permitted beyond the install: single sites, clients' pages, the clipboard. */
import { INSTALL_MATCHES } from '../providers/sites';
import type { WorkerBrowser } from './browser';
import { CLIPBOARD_PERMISSIONS } from './clipboard';

/** Never rejects: one that the browser keeps must not hold up the others. */
export async function releasePermissions(browser: WorkerBrowser): Promise<void> {
  const own: readonly string[] = INSTALL_MATCHES;
  const { origins = [] } = await browser.permissions.getAll().catch(() => ({ origins: [] }));
  const optional = [
    ...origins.filter((origin) => !own.includes(origin)).map((origin) => ({ origins: [origin] })),
    ...CLIPBOARD_PERMISSIONS.map((permission) => ({ permissions: [permission] })),
  ];
  await Promise.allSettled(optional.map((one) => browser.permissions.remove(one)));
}
