/** Injected into a client's page, top frame alone, while a hand-over is made for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearCommands } from '@/utils/handover/client-commands';
import type { ClientScript } from '@/utils/handover/filling/page';
import { startLaifaxinScript } from '@/utils/handover/laifaxin/client-script';
import { clientAt } from '@/utils/handover/web-clients';
import { ask, isAlive } from '@/utils/page/session/native';

const MARK = '__qiyeClient';

interface Standing {
  script: ClientScript;
  controller: AbortController;
}

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Record<string, Standing | undefined>;
  if (!isAlive() || window.top !== window || clientAt(location.origin) === null) return;
  const standing = scope[MARK];
  if (standing && !standing.controller.signal.aborted) {
    standing.script.again();
    return;
  }
  const controller = new AbortController();
  const script = startLaifaxinScript(document, ask, controller.signal);
  scope[MARK] = { script, controller };
  hearCommands({ undo: () => script.undo() }, controller.signal);
});
