/** Injected into the page of a client the user added, top frame alone, while a hand-over is made for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '@/components/overlay';
import { STYLES } from '@/components/overlay/styles';
import { showingOf } from '@/components/pointing/said';
import { hearCommands } from '@/utils/clients/commands';
import { type Stay, startStay } from '@/utils/clients/custom/stay';
import { isOwnFrame } from '@/utils/pages/frame-guard';
import { ask, isAlive, text } from '@/utils/session/native';
import { ownWords, type Say } from '@/utils/session/own-words';

/** A symbol, because a page's element could answer to a name. */
const MARK = Symbol.for('qiye-custom');
/** The script that lets the user point, where it stands: entrypoints/pointing.ts. */
const POINTING = Symbol.for('qiye-pointing');

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as { [MARK]?: Stay; [POINTING]?: AbortController };
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
    () => stay.close(),
    signal,
  );
  overlay.dress(STYLES);
  const stay = startStay(
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
  scope[MARK] = stay;
  hearCommands({ undo: () => stay.undo() }, signal);
});
