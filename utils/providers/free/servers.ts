/** Servers of the free mail, by domain. Source: the vendor's help, several client presets; last checked 2026-11. */
import { type ServerBook, type ServerFamily, tls } from '../server-book';

const family = (domain: string): ServerFamily => ({
  id: `free-${domain.replace(/\..*/, '')}`,
  node: domain,
  imap: tls(`imap.${domain}`, 993),
  smtp: { ...tls(`smtp.${domain}`, 465), alternativePorts: [{ port: 994, security: 'tls' }] },
  pop: tls(`pop.${domain}`, 995),
  webmailHosts: [`mail.${domain}`],
  confidence: 'several-sources',
  lastChecked: '2026-11',
});
const families = ['163.com', '126.com', 'yeah.net'].map(family);
const orders = {
  unknown: families.map(({ id }) => id),
  ...Object.fromEntries(families.map(({ id }) => [id, [id]])),
};

export const SERVERS: ServerBook = { families, orders: { device: orders, cloud: orders } };
