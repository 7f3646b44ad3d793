/**
 * Mail servers of Alibaba Mail by region: the region of the web host is that of the servers, and the wrong one refuses a login.
 * Source: the vendor's help; of the regions IMAP is known, SMTP is inferred by its name. docs/facts/providers.md; last checked 2026-11.
 */
import type { Confidence } from '../../guides/evidence';
import { type ServerBook, type ServerFamily, tls } from '../server-book';

const family = (
  id: string,
  base: string,
  webmailHosts: readonly string[],
  confidence: Confidence,
): ServerFamily => ({
  id: `alibaba-${id}`,
  node: id,
  imap: tls(`imap.${base}`, 993),
  smtp: { ...tls(`smtp.${base}`, 465), alternativePorts: [] },
  webmailHosts,
  confidence,
  lastChecked: '2026-11',
});

const families: readonly ServerFamily[] = [
  {
    ...family('cn', 'qiye.aliyun.com', ['qiye.aliyun.com'], 'several-sources'),
    pop: tls('pop.qiye.aliyun.com', 995),
  },
  family('old', 'mxhichina.com', [], 'several-sources'),
  family('sg', 'sg.aliyun.com', ['mail.sg.aliyun.com'], 'inferred'),
  family('hk', 'hk.aliyun.com', ['mail.hk.aliyun.com'], 'inferred'),
  family('de', 'de.alibabacloud.com', ['mail.de.alibabacloud.com'], 'inferred'),
  family('us', 'us.alibabacloud.com', ['mail.us.alibabacloud.com'], 'inferred'),
];

/** Of a host that tells its region, that region alone; else the usual one first. */
const orders = {
  unknown: families.map(({ id }) => id),
  'alibaba-cn': ['alibaba-cn', 'alibaba-old'],
  'alibaba-sg': ['alibaba-sg'],
  'alibaba-hk': ['alibaba-hk'],
  'alibaba-de': ['alibaba-de'],
  'alibaba-us': ['alibaba-us'],
};

export const SERVERS: ServerBook = { families, orders: { device: orders, cloud: orders } };
