/** Sites beside the new mailbox: the classic and mid mailboxes, and the code page as other teams would write it. */
import type { Site } from './registry.ts';

/** Folders whose `index.html` can answer `/static/commonweb/authcode.html`. */
const CODE_PAGES = [
  'code-classic',
  'code-element',
  'code-native',
  'code-shadow',
  'code-arco',
  'code-tdesign',
  'code-bootstrap',
  'code-mui',
  'code-naive',
  'code-legacy',
  'code-wizard',
];

export const moreSites: Site[] = [
  {
    name: 'foreign',
    needsSession: false,
    serves: ({ host, path }) => (host === 'evil.example' && path.startsWith('/copy/') ? 'index.html' : null),
  },
  {
    name: 'classic',
    needsSession: true,
    serves: ({ path }) =>
      path === '/js6/main.jsp' ? 'index.html' : path === '/js6/outlink.jsp' ? 'outlink.html' : null,
  },
  {
    name: 'mid',
    needsSession: true,
    serves: ({ path, options }) =>
      path === '/static/lx-web/' && options.extra.mailbox !== 'mid-brand' ? 'index.html' : null,
  },
  {
    name: 'mid-brand',
    needsSession: true,
    serves: ({ path, options }) =>
      options.extra.mailbox === 'mid-brand'
        ? /^\/static\/lx-web\/(options\.html)?$/.exec(path) &&
          (path.endsWith('/') ? 'index.html' : 'options.html')
        : null,
  },
  {
    name: 'sirius-next',
    needsSession: true,
    serves: ({ path, options }) =>
      path === '/static/sirius-web/' && options.extra.mailbox === 'sirius-next' ? 'index.html' : null,
  },
  {
    name: 'sirius-real',
    needsSession: true,
    serves: ({ path, options }) =>
      path === '/static/sirius-web/' && options.extra.mailbox === 'sirius-real' ? 'index.html' : null,
  },
  ...CODE_PAGES.map(
    (name): Site => ({
      name,
      needsSession: true,
      serves: ({ path, options }) =>
        path === '/static/commonweb/authcode.html' && options.codePage === name ? 'index.html' : null,
    }),
  ),
];
