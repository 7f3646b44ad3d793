/** The passphrase behind the messages `lock/*`, and when the vault locks by itself. */
import type { Vault } from '../codes/vault';
import type { WorkerBrowser } from './browser';
import { keyOf, outcome } from './outcome';
import type { Handlers } from './router';

/** Name of the alarm that looks, each minute while the vault is open, whether the user is still there. */
export const IDLE = 'vault-idle';

export type LockVault = Pick<
  Vault,
  | 'status'
  | 'unlock'
  | 'setPassphrase'
  | 'changePassphrase'
  | 'removePassphrase'
  | 'lock'
  | 'touch'
  | 'lockIfIdle'
  | 'setIdleMinutes'
>;

interface Deps {
  browser: WorkerBrowser;
  vault: LockVault;
  /** The vault was opened: what had to wait for it. */
  opened(): Promise<void>;
}

export interface Locking {
  handlers: Pick<Handlers, Extract<keyof Handlers, `lock/${string}`>>;
  /** The alarm rang. */
  lookIfIdle(): Promise<void>;
  /** The screen was locked, or the browser starts. */
  lockNow(): Promise<void>;
}

export function createLocking({ browser, vault, opened }: Deps): Locking {
  const watchIdle = () => browser.alarms.create(IDLE, { periodInMinutes: 1 });
  const unwatch = () => browser.alarms.clear(IDLE);
  const then = async (work: Promise<unknown>, after: () => Promise<unknown>) => {
    const done = await outcome(work);
    // The vault has answered: what follows may fail without saying otherwise.
    if (done.ok) await after().catch(() => undefined);
    return done;
  };
  const enter = async () => {
    await watchIdle();
    await opened();
  };

  return {
    async lookIfIdle() {
      if (await vault.lockIfIdle()) await unwatch();
    },
    async lockNow() {
      await vault.lock();
      await unwatch();
    },
    handlers: {
      async 'lock/status'() {
        try {
          const { passphrase, locked, waitMs, idleMinutes } = await vault.status();
          return { passphrase, locked, waitMs, idleMinutes, problem: null };
        } catch (error) {
          return { passphrase: false, locked: true, waitMs: 0, idleMinutes: 0, problem: keyOf(error) };
        }
      },
      'lock/touch': () => outcome(vault.touch()),
      'lock/now': () => then(vault.lock(), unwatch),
      'lock/unlock': ({ passphrase }) => then(vault.unlock(passphrase), enter),
      'lock/set': ({ passphrase }) => then(vault.setPassphrase(passphrase), enter),
      'lock/change': ({ from, to }) => then(vault.changePassphrase(from, to), enter),
      'lock/remove': ({ passphrase }) => then(vault.removePassphrase(passphrase), unwatch),
      'lock/minutes': ({ minutes }) => outcome(vault.setIdleMinutes(minutes)),
    },
  };
}
