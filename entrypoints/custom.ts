/** Injected into the page of a client the user added, top frame alone, while a hand-over is made for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '@/components/overlay';
import { STYLES } from '@/components/overlay/styles';
import { showingOf } from '@/components/pointing/said';
import { hearCommands } from '@/utils/handover/client-commands';
import { type CustomScript, startCustomScript } from '@/utils/handover/custom/client-script';
import { isOwnFrame } from '@/utils/page/gate/frame-guard';
import { ask, isAlive, text } from '@/utils/page/session/native';
import { ownWords } from '@/utils/page/session/own-words';
import type { Say } from '@/utils/words/message-key';

/** A symbol, because a page's element could answer to a name. */
const MARK = Symbol.for('qiye-custom');
/** The script that lets the user point, where it stands: entrypoints/pointing.ts. */
const POINTING = Symbol.for('qiye-pointing');

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as { [MARK]?: CustomScript; [POINTING]?: AbortController };
  if (!isAlive() || window.top !== window || !isOwnFrame(window)) return;
  if (scope[MARK]) return scope[MARK].again();
  const { signal } = new AbortController();
  let say: Say = text;
  const spoken = ownWords().then((own) => {
    say = own;
  });
  const overlay = createOverlay(
    document,
    (key) => say(key),
    () => script.close(),
    signal,
  );
  overlay.setStyles(STYLES);
  const script = startCustomScript(
    document,
    ask,
    (said) =>
      void spoken.then(() => {
        if (!said) return overlay.hide();
        // One card at a time.
        scope[POINTING]?.abort();
        overlay.show(showingOf(said, say));
      }),
    signal,
  );
  scope[MARK] = script;
  hearCommands({ undo: () => script.undo() }, signal);
});
