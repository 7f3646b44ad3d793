/** What a browser profile holds of the vault: it outlives every worker, and can be copied. */
import type { Cache, KeySet, KeyStore, StorageArea } from '@/utils/codes/vault/deps';

export class Profile {
  constructor(
    readonly local: Map<string, string> = new Map(),
    readonly session: Map<string, string> = new Map(),
    readonly keys: Map<string, KeySet | string> = new Map(),
    public time = Date.UTC(2026, 10, 22, 9),
    public index: unknown = undefined,
  ) {}

  copy(): Profile {
    return new Profile(new Map(this.local), new Map(this.session), new Map(this.keys), this.time, this.index);
  }

  restartBrowser(): void {
    this.session.clear();
  }
}

/** An area over stored JSON, as `browser.storage` keeps it: no object is shared, a call is all or nothing. */
export function areaOver(items: Map<string, string>): StorageArea {
  return {
    async get(keys) {
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      const found = wanted
        .map((key) => [key, items.get(key)] as const)
        .filter(([, text]) => text !== undefined);
      return Object.fromEntries(found.map(([key, text]) => [key, JSON.parse(text ?? 'null')]));
    },
    async set(entries) {
      for (const [key, value] of Object.entries(entries)) items.set(key, JSON.stringify(value));
    },
    async remove(keys) {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

/** The key store's contract without IndexedDB under it; the real one is tested on its own and in a browser. */
export function keysOver(rows: Map<string, KeySet | string>): KeyStore {
  const set = (kid: unknown): KeySet | null => {
    const row = typeof kid === 'string' ? rows.get(kid) : undefined;
    return row && typeof row !== 'string' ? row : null;
  };
  return {
    current: async () => set(rows.get('current')),
    find: async (kid) => set(kid),
    async adopt(candidate) {
      const holding = set(rows.get('current'));
      if (holding) return holding;
      rows.set(candidate.kid, candidate).set('current', candidate.kid);
      return candidate;
    },
    async remove(kid) {
      if (rows.get('current') === kid) rows.delete('current');
      rows.delete(kid);
    },
  };
}

export function cacheOver(profile: Profile): Cache {
  return {
    read: async () => profile.index,
    async write(value) {
      profile.index = value;
    },
    async clear() {
      profile.index = undefined;
    },
  };
}
