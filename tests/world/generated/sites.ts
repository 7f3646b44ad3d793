/** Which drawn page answers which address: one site per kit, for worlds that carry a plan. */
import type { Site } from '../registry.ts';
import { KITS } from './choices.ts';

const PATHS = [
  '/static/sirius-web/',
  '/static/lx-web/',
  '/js6/main.jsp',
  '/static/commonweb/authcode.html',
  '/admin/index.html',
  '/admin/rules.html',
];

export const generatedSites: Site[] = KITS.map(
  (kit): Site => ({
    name: `gen-${kit}`,
    needsSession: true,
    serves: ({ path, options }) =>
      options.extra.plan && options.extra.kit === kit && PATHS.includes(path) ? 'index.html' : null,
  }),
);
