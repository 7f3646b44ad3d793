/** Injected on demand into a frame that may have something to guide: wires the session to its overlay. */
import { createOverlay } from '@/components/overlay';
import { isOwnFrame } from '@/utils/page/gate/frame-guard';
import { isAlive, text } from '@/utils/page/session/native';
import { startSession } from '@/utils/page/session/session';

/** A symbol, because a page's element could answer to a name. */
const MARK = Symbol.for('qiye-guide');

function main(): void {
  const scope = globalThis as unknown as { [MARK]?: AbortController };
  if (!isAlive() || !isOwnFrame(window)) return;
  if (scope[MARK] && !scope[MARK].signal.aborted) return;
  const controller = new AbortController();
  scope[MARK] = controller;
  startSession(
    {
      doc: document,
      createScreen: (close, signal) => createOverlay(document, text, close, signal),
    },
    controller,
  );
}

/** What `defineUnlistedScript` makes of a function, without bringing itself along to every page. */
export default { main };
