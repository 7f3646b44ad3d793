/** Surroundings for a vault in tests: storage areas that survive a "worker", as the browser's do. */
import { IDBFactory } from 'fake-indexeddb';
import type { StorageArea, VaultDeps } from '@/utils/codes/vault/deps';
import { queue } from '@/utils/codes/vault/exclusive';
import { idbCache } from '@/utils/codes/vault/idb-cache';
import { idbKeyStore } from '@/utils/codes/vault/idb-key-store';
import { createVault } from '@/utils/codes/vault/vault';
import { isCodeOf } from '@/utils/providers/codes';

/** Like `storage.local`: values are copies, as by JSON. `fail` makes a call throw. */
export class MemoryArea implements StorageArea {
  readonly items = new Map<string, string>();
  fail: ((call: 'get' | 'set' | 'remove') => boolean) | null = null;

  private check(call: 'get' | 'set' | 'remove'): void {
    if (this.fail?.(call)) throw new Error('QUOTA_BYTES quota exceeded');
  }

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    this.check('get');
    const wanted = keys === null ? [...this.items.keys()] : [keys].flat();
    const found: Record<string, unknown> = {};
    for (const key of wanted) {
      const text = this.items.get(key);
      if (text !== undefined) found[key] = JSON.parse(text);
    }
    return found;
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.check('set');
    for (const [key, value] of Object.entries(items)) this.items.set(key, JSON.stringify(value));
  }

  async remove(keys: string | string[]): Promise<void> {
    this.check('remove');
    for (const key of [keys].flat()) this.items.delete(key);
  }

  json(key: string): Record<string, unknown> {
    return JSON.parse(this.items.get(key) ?? 'null');
  }
}

export function createWorld() {
  const world = {
    local: new MemoryArea(),
    session: new MemoryArea(),
    idb: new IDBFactory(),
    time: Date.UTC(2026, 10, 22),
    /** One per profile: all windows wait for each other. */
    exclusive: queue(),
    deps(): VaultDeps {
      return {
        storage: world.local,
        session: world.session,
        keyStore: idbKeyStore(world.idb),
        cache: idbCache(world.idb),
        crypto,
        now: () => world.time,
        exclusive: world.exclusive,
        calibrate: async () => 1000,
        isPrivate: false,
        isCode: isCodeOf,
      };
    },
    /** A freshly started worker over the same profile. */
    open(deps: Partial<VaultDeps> = {}) {
      return createVault({ ...world.deps(), ...deps });
    },
    restartBrowser() {
      world.session.items.clear();
    },
  };
  return world;
}

export const HOST = { host: 'mail.qiye.163.com', provider: 'netease' };

export function draft(
  code: string,
  more: { address?: string; name?: string; expiresAt?: number | null } = {},
) {
  return { code, address: 'wang@corp.example', name: 'Foxmail', expiresAt: null, ...more };
}
