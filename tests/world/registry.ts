/** Which site answers which address. First match wins. A site is a folder under `sites/` with its own entry html. */
import { generatedSites } from './generated/sites.ts';
import type { WorldOptions } from './options.ts';
import { adminSites } from './registry-admin.ts';
import { clientSites } from './registry-clients.ts';
import { moreSites } from './registry-more.ts';
import { providerSites } from './registry-providers.ts';

export interface Visit {
  host: string;
  /** Path without query. */
  path: string;
  query: URLSearchParams;
  options: WorldOptions;
}

export interface Site {
  /** Folder under `sites/`, and of its build under `.output/world/`. */
  name: string;
  /** Html file within the folder that answers, or null when the address is not this site's. */
  serves(visit: Visit): string | null;
  /** Whether a visit without a session is sent to the login page. */
  needsSession: boolean;
}

const page = (hit: boolean, html = 'index.html') => (hit ? html : null);

/** Hosts that carry a mailbox: NetEase's nodes and the customer's own. */
export function isWebmailHost(host: string): boolean {
  return /^(mail[a-z]*|hwmail|stu\.mail)\./.test(host);
}

export const sites: Site[] = [
  ...generatedSites,
  ...providerSites,
  {
    name: 'login',
    needsSession: false,
    serves: ({ host, path }) =>
      page(
        (['qiye.163.com', 'qy.163.com'].includes(host) && /^\/(static\/)?login\/$/.test(path)) ||
          (isWebmailHost(host) && path === '/'),
      ),
  },
  {
    name: 'sirius',
    needsSession: true,
    serves: ({ path, options }) =>
      page(
        path === '/static/sirius-web/' &&
          !['sirius-next', 'sirius-real'].includes(String(options.extra.mailbox)),
      ),
  },
  {
    name: 'security',
    needsSession: true,
    serves: ({ path }) =>
      path === '/static/commonweb/index.html' ? 'reminder.html' : page(path === '/static/qiyeurs/'),
  },
  {
    name: 'code-antd',
    needsSession: true,
    serves: ({ path, options }) =>
      page(path === '/static/commonweb/authcode.html' && options.codePage === 'code-antd'),
  },
  ...moreSites,
  ...adminSites,
  ...clientSites,
];
