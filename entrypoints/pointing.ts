/** Injected into the page of a client the user added, top frame alone, while they point at its fields. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showPointing } from '@/components/pointing';
import { describe } from '@/utils/handover/custom/describe';
import { kindOfField } from '@/utils/handover/custom/kind';
import { listenForFields } from '@/utils/handover/pointing/pick';
import { createPointing, isRole } from '@/utils/handover/pointing/session';
import { isOwnFrame } from '@/utils/page/gate/frame-guard';
import { ask, isAlive } from '@/utils/page/session/native';
import { ownWords } from '@/utils/page/session/own-words';

/** A symbol, because a page's element could answer to a name. */
const MARK = Symbol.for('qiye-pointing');
/** The script that fills, where it stands: entrypoints/custom.ts. */
const CUSTOM = Symbol.for('qiye-custom');

export default defineUnlistedScript(async () => {
  const scope = globalThis as unknown as { [MARK]?: AbortController; [CUSTOM]?: { close(): void } };
  if (!isAlive() || window.top !== window || !isOwnFrame(window)) return;
  if (scope[MARK] && !scope[MARK].signal.aborted) return;
  const controller = new AbortController();
  scope[MARK] = controller;
  const { signal } = controller;
  if (!(await ask<{ active: boolean }>('pointing/look', {}))?.active) return controller.abort();
  const text = await ownWords();
  // One card at a time.
  scope[CUSTOM]?.close();

  let listening: AbortController | null = null;
  const stop = () => {
    listening?.abort();
    listening = null;
    view.over(null);
  };
  const view = showPointing(
    document,
    text,
    {
      start: () => session.start(),
      skip: () => session.skip(),
      back: () => session.back(),
      close: () => {
        controller.abort();
        listening?.abort();
        void ask('pointing/stop', {});
      },
    },
    signal,
  );
  const session = createPointing({
    kindOf: kindOfField,
    describe: (pointed) => describe(document, pointed),
    save: async (form) => (await ask<{ ok: boolean }>('pointing/done', { form }))?.ok === true,
    show: (state) => {
      view.show(state);
      if (!isRole(state.stage)) return stop();
      if (listening) return;
      listening = new AbortController();
      listenForFields(
        window,
        { over: view.over, picked: (field) => session.point(field) },
        AbortSignal.any([signal, listening.signal]),
      );
    },
  });
});
