/** The mail clients' own sites, and copies of them on hosts that are none of theirs. */
import type { Site, Visit } from './registry.ts';

const HOSTS = ['web.laifaxin.com', 'app.laifaxin.com', 'web.worldtradetool.com'];

/** Whose page it is, which generation: `app` stands for the older one, `web` for what the world says. */
function generationAt({ host, path, options }: Visit): string | null {
  const isCopy =
    host === 'evil.example' ? /^\/(settings|mails|user)\//.test(path) : host.endsWith('.evil.example');
  if (!HOSTS.includes(host) && !isCopy) return null;
  if (host === 'app.laifaxin.com') return 'old';
  return String(options.extra.laifaxin ?? 'new');
}

const app = (name: string, generation: string): Site => ({
  name,
  needsSession: false,
  serves: (visit) => {
    if (generation === 'new' && visit.path === '/look-alike.html') return 'look-alike.html';
    return generationAt(visit) === generation ? 'index.html' : null;
  },
});

/** A client nobody but its user knows. */
const own: Site = {
  name: 'own-client',
  needsSession: false,
  serves: ({ host }) => (host === 'post.client.example' ? 'index.html' : null),
};

export const clientSites: Site[] = [
  app('laifaxin-old', 'old'),
  app('laifaxin-new', 'new'),
  app('laifaxin-next', 'next'),
  own,
];
