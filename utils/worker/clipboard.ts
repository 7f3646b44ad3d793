/**
 * A copied code leaves the clipboard again: `clipboard/copied`. What was copied is remembered as a salted hash in
 * `storage.session`, so that a worker started meanwhile can go on.
 */
import { createQueue } from '../basics/queue';
import { type ClearTask, isClearDue, newClearTask } from '../codes/clipboard/task';
import type { Vault } from '../codes/vault';
import type { SettingsStore } from '../settings/settings';
import type { WorkerBrowser } from './browser';
import type { Handlers } from './router';

/** Name of the alarm, and key of the task. */
export const CLIPBOARD = 'clipboard-clear';
/** Asked of the user on the settings page; only with both can a code be recognised and taken away. */
export const CLIPBOARD_PERMISSIONS = ['clipboardRead', 'clipboardWrite'] as const;

interface Deps {
  browser: WorkerBrowser;
  vault: Pick<Vault, 'reveal'>;
  settings: SettingsStore;
  crypto: Pick<Crypto, 'getRandomValues' | 'subtle'>;
  now: () => number;
  /** Empties the clipboard if it holds what the task is about. */
  settle(task: ClearTask): Promise<unknown>;
}

export interface ClipboardKeeper {
  handlers: Pick<Handlers, 'clipboard/copied'>;
  /** Clears what is due. Never rejects. */
  look(): Promise<void>;
  /** Clears at once what is still to be cleared, and forgets it. Never rejects. */
  finish(): Promise<void>;
}

export function createClipboardKeeper(deps: Deps): ClipboardKeeper {
  const { browser, vault, settings, crypto, now, settle } = deps;
  const { session } = browser.storage;
  const inTurn = createQueue();

  const settleTask = async (isDue: (task: ClearTask) => boolean) => {
    const { [CLIPBOARD]: task } = (await session.get(CLIPBOARD)) as { [CLIPBOARD]?: ClearTask };
    if (!task || !isDue(task)) return;
    // Forgotten first: a second look must not take away what was copied by then.
    await session.remove(CLIPBOARD);
    await browser.alarms.clear(CLIPBOARD);
    await settle(task);
  };
  const lookInTurn = () => inTurn(() => settleTask((task) => isClearDue(task, now()))).catch(() => undefined);

  const newTask = async (id: string) => {
    const { clearSeconds } = await settings.read();
    const permissions = [...CLIPBOARD_PERMISSIONS];
    if (clearSeconds === 0 || !(await browser.permissions.contains({ permissions }))) return null;
    return newClearTask(crypto, await vault.reveal(id), clearSeconds, now());
  };

  return {
    look: lookInTurn,
    finish: () => inTurn(() => settleTask(() => true)).catch(() => undefined),
    handlers: {
      async 'clipboard/copied'({ id }) {
        const task = await newTask(id);
        if (!task) return { clearsIn: null };
        const delay = task.clearAt - now();
        await inTurn(async () => {
          await session.set({ [CLIPBOARD]: task });
          await browser.alarms.create(CLIPBOARD, { when: task.clearAt });
        });
        // The alarm may ring up to half a minute late; it is there for a worker that was stopped.
        setTimeout(lookInTurn, delay);
        return { clearsIn: Math.round(delay / 1000) };
      },
    },
  };
}
