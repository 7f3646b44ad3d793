/**
 * Servers of Zoho by data centre: `imappro` for a company's own domain in a paid plan, `imap` for personal addresses.
 * Source: the vendor's help; docs/facts/providers.md ("Zoho"); last checked 2026-11.
 */
import { type ServerBook, type ServerFamily, tls } from '../server-book';
import { CENTRES } from './site';

const idOf = (centre: string, kind: string) =>
  `zoho-${centre.replace(/^zoho(?:cloud)?\./, '').replace('.', '-')}${kind}`;
const family = (centre: string, kind: '' | 'pro'): ServerFamily => ({
  id: idOf(centre, kind && '-pro'),
  node: centre,
  imap: tls(`imap${kind}.${centre}`, 993),
  smtp: { ...tls(`smtp${kind}.${centre}`, 465), alternativePorts: [{ port: 587, security: 'starttls' }] },
  webmailHosts: kind ? [`accounts.${centre}`] : [],
  confidence: centre === 'zoho.com' ? 'several-sources' : 'inferred',
  lastChecked: '2026-11',
});

const pair = (centre: string) => [family(centre, 'pro'), family(centre, '')];
const families = CENTRES.flatMap(pair);
const orders = Object.fromEntries([
  ['unknown', pair('zoho.com').map(({ id }) => id)],
  ...CENTRES.map((centre) => [idOf(centre, '-pro'), pair(centre).map(({ id }) => id)] as const),
]);

export const SERVERS: ServerBook = { families, orders: { device: orders, cloud: orders } };
