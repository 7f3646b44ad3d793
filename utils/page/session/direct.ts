/** After a press on the direct link: who comes back to this page without a code is led the long way, which the worker decides. */
import type { FromFrame } from '../../protocol/frame-port';

export interface Direct {
  pressed(): void;
}

export function watchDirect(doc: Document, send: (message: FromFrame) => void, signal: AbortSignal): Direct {
  let left = false;
  doc.addEventListener(
    'visibilitychange',
    () => {
      if (doc.hidden || !left) return;
      left = false;
      send({ kind: 'no-direct' });
    },
    { signal },
  );
  return {
    pressed() {
      left = true;
    },
  };
}
