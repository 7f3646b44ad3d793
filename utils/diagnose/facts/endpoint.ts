/** The server, port and encryption a text says were used, and what is wrong with them by themselves. */
import type { HostSeen } from '../whose/hosts';

export type Encryption = 'tls' | 'starttls' | 'none';

export interface Endpoint {
  host: string;
  port?: number;
  encryption?: Encryption;
}

const SENDING = new Set([25, 465, 587, 994, 2525]);
const RECEIVING = new Set([110, 143, 993, 995]);

/** The one nearest before the answer that has a port, else the nearest. Null when none is named. */
export function endpointIn(readable: string, hosts: readonly HostSeen[], near: number): Endpoint | null {
  const nearest = (list: readonly HostSeen[]) => list.filter(({ at }) => at <= near).at(-1) ?? list[0];
  const seen = nearest(hosts.filter(({ port }) => port !== undefined)) ?? nearest(hosts);
  if (!seen) return null;
  const port = seen.port ?? portIn(readable);
  const encryption = encryptionIn(readable);
  return { host: seen.host, ...(port ? { port } : {}), ...(encryption ? { encryption } : {}) };
}

function portIn(readable: string): number | undefined {
  const port = Number(
    /(?:\bport|端口|连接埠|連接埠|埠號)["']?\s*[=:：]?\s*(\d{2,5})\b/i.exec(readable)?.[1] ?? 0,
  );
  return SENDING.has(port) || RECEIVING.has(port) ? port : undefined;
}

function encryptionIn(readable: string): Encryption | undefined {
  if (
    /(?:secure|ssl|tls|security(?: type)?)["')）]*[=:：\s]\s*["']?(?:(?:false|off|no|none|0)\b|否|无|未|关)|(?:加密|安全|連線安全|连接安全)(?:方式|类型|類型|性|设置|設定)?[:：]?\s*(?:无|無|不加密|none|关闭|關閉)/i.test(
      readable,
    )
  )
    return 'none';
  if (/(?:加密(?:方式|类型)?|encryption|security|secure|tls)["']?\s*[=:：]\s*["']?starttls/i.test(readable))
    return 'starttls';
  if (
    /(?:加密(?:方式|类型)?|encryption|security)["']?\s*[=:：]\s*["']?(?:ssl|tls)|secure["']?\s*[=:：]\s*true|(?:imaps|smtps|pop3s):\/\//i.test(
      readable,
    )
  )
    return 'tls';
  return undefined;
}

/** A receiving server's name with a sending port, or the other way round. */
export function isPortOfOtherService({ host, port }: Endpoint): boolean {
  if (port === undefined) return false;
  const label = host.split('.')[0] ?? '';
  return (/imap|^pop/.test(label) && SENDING.has(port)) || (/smtp/.test(label) && RECEIVING.has(port));
}

/** `host:port`, as people write it. */
export const written = ({ host, port }: Endpoint): string => (port ? `${host}:${port}` : host);
