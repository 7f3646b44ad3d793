/** Injected on demand into a frame that may have something to guide: wires the session to its overlay. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '@/components/overlay';
import { isOwnFrame } from '@/utils/pages/frame-guard';
import { isAlive, text } from '@/utils/session/native';
import { startSession } from '@/utils/session/session';

const MARK = '__qiyeGuide';

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Record<string, AbortController | undefined>;
  if (!isAlive() || !isOwnFrame(window as never)) return;
  if (scope[MARK] && !scope[MARK].signal.aborted) return;
  const controller = new AbortController();
  scope[MARK] = controller;
  startSession(
    {
      doc: document,
      createScreen: (actions, signal) =>
        createOverlay(
          document,
          { title: text('card_title'), close: text('card_close'), notThis: text('card_notThis') },
          actions,
          signal,
        ),
    },
    controller,
  );
});
