/**
 * Servers of Tencent exmail. The overseas names are said to be needed no longer (the vendor's help, 2026-03) and stand last.
 * Source: docs/facts/providers.md ("Tencent"); last checked 2026-11.
 */
import type { Confidence } from '../../guides/evidence';
import { type ServerBook, type ServerFamily, tls } from '../server-book';

const family = (
  id: string,
  prefix: string,
  webmailHosts: readonly string[],
  confidence: Confidence,
): ServerFamily => ({
  id: `tencent-${id}`,
  node: id,
  imap: tls(`${prefix}imap.exmail.qq.com`, 993),
  smtp: {
    ...tls(`${prefix}smtp.exmail.qq.com`, 465),
    alternativePorts: [{ port: 587, security: 'starttls' }],
  },
  pop: tls(`${prefix}pop.exmail.qq.com`, 995),
  webmailHosts,
  confidence,
  lastChecked: '2026-11',
});

const families: readonly ServerFamily[] = [
  family('cn', '', ['exmail.qq.com'], 'several-sources'),
  family('overseas', 'hw', [], 'several-sources'),
  family('xc', 'xc', [], 'one-source'),
];
const orders = { unknown: families.map(({ id }) => id) };

export const SERVERS: ServerBook = { families, orders: { device: orders, cloud: orders } };
