/** Injected into the page of a client the user added, top frame alone, while a hand-over is made for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '@/components/overlay';
import { showingOf } from '@/components/pointing/said';
import { hearCommands } from '@/utils/clients/commands';
import { type Stay, startStay } from '@/utils/clients/custom/stay';
import { isOwnFrame } from '@/utils/pages/frame-guard';
import { ask, isAlive, text } from '@/utils/session/native';

/** A symbol, because a page's element could answer to a name. */
const MARK = Symbol.for('qiye-custom');

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as { [MARK]?: Stay };
  if (!isAlive() || window.top !== window || !isOwnFrame(window)) return;
  if (scope[MARK]) return scope[MARK].again();
  const { signal } = new AbortController();
  const overlay = createOverlay(
    document,
    text,
    { close: () => stay.close(), notThis: () => undefined },
    signal,
  );
  const stay = startStay(
    document,
    ask,
    (said) => (said ? overlay.show(showingOf(said, text)) : overlay.hide()),
    signal,
  );
  scope[MARK] = stay;
  hearCommands({ undo: () => stay.undo() }, signal);
});
