/** The frame's line to the worker: reconnects when the worker was stopped, ends when the extension is gone. */
import { type FromFrame, GUIDE_PORT, type ToFrame } from '../../protocol/frame-port';
import { connect, isAlive } from './native';

export interface Link {
  send(message: FromFrame): void;
}

const RETRY_MS = 150;
/** A visible guide keeps its worker awake: a stopped one would cost the next step 100 ms. */
const PING_MS = 20_000;

/**
 * @param onReconnect the worker has forgotten this frame: say again what it should know
 * @param onGone the extension is no longer there: withdraw
 */
export function openLink(
  doc: Document,
  onMessage: (message: ToFrame) => void,
  onReconnect: () => void,
  onGone: () => void,
  signal: AbortSignal,
): Link {
  const view = doc.defaultView ?? window;
  let port: chrome.runtime.Port | null = null;

  function open(again: boolean): void {
    if (signal.aborted || port) return;
    if (!isAlive()) {
      onGone();
      return;
    }
    try {
      port = connect(GUIDE_PORT);
    } catch {
      onGone();
      return;
    }
    port.onMessage.addListener(onMessage as (message: unknown) => void);
    port.onDisconnect.addListener(() => {
      port = null;
      if (signal.aborted) return;
      if (!isAlive()) onGone();
      else if (!doc.hidden) view.setTimeout(() => open(true), RETRY_MS);
    });
    if (again) onReconnect();
  }

  const wake = () => {
    if (!isAlive()) onGone();
    else if (!doc.hidden) open(true);
  };
  doc.addEventListener('visibilitychange', wake, { signal });
  view.addEventListener('pageshow', wake, { signal });
  const pulse = view.setInterval(() => {
    if (!isAlive()) onGone();
    else if (!doc.hidden) port?.postMessage({ kind: 'ping' } satisfies FromFrame);
  }, PING_MS);
  signal.addEventListener('abort', () => {
    view.clearInterval(pulse);
    port?.disconnect();
    port = null;
  });
  open(false);

  return {
    send(message) {
      try {
        port?.postMessage(message);
      } catch {
        port = null;
        wake();
      }
    },
  };
}
