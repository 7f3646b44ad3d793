/** Requests that carry the code, wherever they go: in the address or in what is sent. The witness of fields is none. */
import type { HandoverScene } from '../../e2e/handover-scene.ts';

/** Hosts, one for each such request from now on. */
export function watchLeaks({ session, code }: HandoverScene): string[] {
  const leaks: string[] = [];
  session.context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/__world/fields') return;
    if (`${request.url()} ${request.postData() ?? ''}`.includes(code)) leaks.push(url.host);
  });
  return leaks;
}
