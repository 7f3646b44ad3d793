/** Which of a web client's hosts the user works on. */
import { type ClientId, WEB_CLIENTS } from '@/utils/handover/web-clients';

/** The origin of the first of `urls` (most telling first) that is one of the client's; else its usual one. */
export function clientOrigin(client: ClientId, urls: readonly (string | undefined)[]): string {
  const { origins } = WEB_CLIENTS[client];
  const found = urls.map(originOf).find((origin) => origins.includes(origin));
  const [usual = ''] = origins;
  return found ?? usual;
}

function originOf(url: string | undefined): string {
  try {
    return url ? new URL(url).origin : '';
  } catch {
    return '';
  }
}
