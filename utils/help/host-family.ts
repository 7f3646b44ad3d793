/** Which kind of host a page came from. A company's own address says who the company is, so it never leaves this file. */
import type { HostFamily } from '../protocol/report';
import { isAmong } from '../providers/site';
import { siteOfHost } from '../providers/sites';

/** NetEase's own entries and nodes, the same for every customer. Source: docs/facts/netease.md ("Hosts and nodes"); last checked 2026-11. */
const NODES = [
  'qiye.163.com',
  'qy.163.com',
  'mail.qiye.163.com',
  'mailh.qiye.163.com',
  'mailhz.qiye.163.com',
  'hwmail.qiye.163.com',
] as const;

export function hostFamily(hostname: string): HostFamily {
  const node = NODES.find((one) => one === hostname);
  const own = siteOfHost(hostname)?.hosts.own ?? [];
  return node ?? own.find((name) => isAmong([name], hostname)) ?? 'own';
}
