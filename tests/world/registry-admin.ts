/** The administrator's console, one site per generation and way of building it; `options.console` says which. */
import type { Site } from './registry.ts';

const CONSOLES = ['admin-antd', 'admin-angular', 'admin-frames', 'admin-rail'];

export const adminSites: Site[] = CONSOLES.map(
  (name): Site => ({
    name,
    needsSession: true,
    serves: ({ host, path, options }) => {
      const html = /^\/admin\/((?:index|menu|home|rules|edit|single)\.html)$/.exec(path)?.[1];
      if (!html || !host.startsWith('mail') || options.console !== name) return null;
      return name === 'admin-frames' || html === 'index.html' ? html : null;
    },
  }),
);
