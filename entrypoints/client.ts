/** Injected into a client's page, top frame alone, while a hand-over is made for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearCommands } from '@/utils/clients/commands';
import { clientAt } from '@/utils/clients/hosts';
import { startVisit, type Visit } from '@/utils/clients/laifaxin/visit';
import { ask, isAlive } from '@/utils/session/native';

const MARK = '__qiyeClient';

interface Standing {
  visit: Visit;
  controller: AbortController;
}

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Record<string, Standing | undefined>;
  if (!isAlive() || window.top !== window || clientAt(location.origin) === null) return;
  const standing = scope[MARK];
  if (standing && !standing.controller.signal.aborted) {
    standing.visit.again();
    return;
  }
  const controller = new AbortController();
  const visit = startVisit(document, ask, controller.signal);
  scope[MARK] = { visit, controller };
  hearCommands({ undo: () => visit.undo() }, controller.signal);
});
