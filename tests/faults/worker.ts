/**
 * A worker whose every call to the outside (storage, session, key store, cryptography: the places it awaits)
 * passes a gate that may end the worker before or after the call, or make the call fail.
 */
import type { VaultDeps } from '@/utils/codes/vault/deps';
import { queue } from '@/utils/codes/vault/exclusive';
import type { Vault } from '@/utils/codes/vault/types';
import { createVault } from '@/utils/codes/vault/vault';
import { isCodeOf } from '@/utils/providers/codes';
import { areaOver, cacheOver, keysOver, type Profile } from './profile';

export type Verdict = 'pass' | 'kill before' | 'kill after' | 'fail';
/** @param n counts the worker's calls from 0. `call`: 'local.set', 'crypto.encrypt', … */
export type Gate = (n: number, call: string) => Verdict;

export interface Worker {
  vault: Vault;
  /** Every call made so far, by name. */
  calls: string[];
  gate: Gate;
  /** Resolves when the worker has been ended. */
  ended: Promise<void>;
  /** Waits before each call, to mix the steps of several workers. */
  pause: () => Promise<void>;
}

const never = () => new Promise<never>(() => {});

export function startWorker(profile: Profile, options: Partial<VaultDeps> = {}): Worker {
  let isDead = false;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const worker = {
    calls: [] as string[],
    gate: () => 'pass',
    ended,
    pause: async () => {},
  } as unknown as Worker;

  async function pass<T>(call: string, work: () => Promise<T>): Promise<T> {
    if (isDead) return never();
    const verdict = worker.gate(worker.calls.push(call) - 1, call);
    if (verdict === 'fail') throw new Error(`injected: ${call}`);
    if (verdict === 'kill before') return die();
    await worker.pause();
    const result = await work();
    if (verdict === 'kill after') return die();
    return isDead ? never() : result;
  }

  function die(): Promise<never> {
    isDead = true;
    // What other branches of the operation were already doing has its time to go wrong.
    setImmediate(end);
    return never();
  }

  const gated = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get(inner, method) {
        const value = Reflect.get(inner, method);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) =>
          pass(`${name}.${String(method)}`, async () => value.apply(inner, args));
      },
    });

  const deps: VaultDeps = {
    storage: gated('local', areaOver(profile.local)),
    session: gated('session', areaOver(profile.session)),
    keyStore: gated('keys', keysOver(profile.keys)),
    cache: gated('cache', cacheOver(profile)),
    crypto: {
      subtle: gated('crypto', crypto.subtle),
      randomUUID: () => crypto.randomUUID(),
      getRandomValues: (into) => crypto.getRandomValues(into),
    },
    now: () => profile.time,
    // The browser frees the lock of a worker that has ended.
    exclusive: queue(),
    calibrate: async () => 1000,
    isPrivate: false,
    isCode: isCodeOf,
    ...options,
  };
  worker.vault = createVault(deps);
  return worker;
}
