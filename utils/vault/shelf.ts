/**
 * All records, wherever they are: in `storage.local`, or held because storage refused them. Held ones are in
 * memory and, sealed, in `storage.session`, and move to `storage.local` as soon as it takes them.
 * Callers run inside `exclusive`.
 */
import type { Codec } from './codec';
import type { VaultDeps } from './deps';
import { VaultError } from './errors';
import { idOfKey, isRecordKey, type Meta, parseStored, type StoredRecord, storageKey } from './record';

export interface Entry {
  id: string;
  meta: Meta;
  /** The code in clear only as long as it could not be sealed: no key to be had. */
  secret: { stored: StoredRecord } | { code: string };
  /** Whether `storage.local` holds the code. */
  saved: boolean;
}

export interface Contents {
  entries: Map<string, Entry>;
  damaged: string[];
  newer: string[];
}

export interface Shelf {
  /** @throws VaultError `vault_error_storage` when storage can't be read, `vault_error_keyUnavailable`. */
  load(): Promise<Contents>;
  /** One readable record. @throws VaultError. */
  find(id: string): Promise<Entry>;
  /** Writes to `storage.local`. @throws VaultError when that fails; nothing has changed then. */
  write(entry: Entry): Promise<Entry>;
  /** Writes, and holds the entry for a later attempt when that fails. Never throws. */
  writeOrHold(entry: Entry): Promise<Entry>;
  /** Holds the entry without trying to write it. Never throws. */
  hold(entry: Entry): Promise<Entry>;
  /** Tries to bring held entries to `storage.local`. Never throws. */
  flush(): Promise<void>;
  /** What is held, for when storage can't be read. */
  contentsHeld(): Contents;
  /** Deletes for good. */
  purge(id: string): Promise<void>;
}

const isKeyTrouble = (error: unknown): boolean =>
  error instanceof VaultError && error.key === 'vault_error_keyUnavailable';
const isNewer = (error: unknown): boolean => error instanceof VaultError && error.key === 'vault_error_newer';

/** The record of the same code, if there is one. */
export function twinOf(contents: Contents, fingerprint: string): Entry | null {
  for (const entry of contents.entries.values()) {
    if (entry.meta.fingerprint === fingerprint) return entry;
  }
  return null;
}

export function createShelf(deps: VaultDeps, codec: Codec): Shelf {
  const { storage, session } = deps;
  const cache = new Map<string, { stored: StoredRecord; meta: Meta }>();
  const held = new Map<string, Entry>();
  /** Ids handed out for held codes that turned out to be stored already. */
  const aliases = new Map<string, string>();
  let recovered = session === null;

  async function openMeta(id: string, stored: StoredRecord): Promise<Meta> {
    const hit = cache.get(id);
    // The sealed text starts with a random IV: equal text means equal content.
    if (hit && hit.stored.meta === stored.meta && hit.stored.kid === stored.kid) return hit.meta;
    const meta = await codec.openMeta(id, stored);
    cache.set(id, { stored, meta });
    return meta;
  }

  async function read(keys: string | null): Promise<Record<string, unknown>> {
    try {
      return await storage.get(keys);
    } catch {
      throw new VaultError('vault_error_storage');
    }
  }

  async function open(id: string, value: unknown): Promise<Entry> {
    const stored = parseStored(value);
    return { id, meta: await openMeta(id, stored), secret: { stored }, saved: true };
  }

  /** Brings back what an earlier worker held. */
  async function recover(): Promise<void> {
    if (recovered || !session) return;
    const items = await session.get(null).catch(() => null);
    if (!items) return;
    for (const [key, value] of Object.entries(items)) {
      const id = idOfKey(key);
      if (!id || held.has(id)) continue;
      try {
        held.set(id, { ...(await open(id, value)), saved: false });
      } catch (error) {
        if (isKeyTrouble(error)) return; // Tried again with the next operation.
      }
    }
    recovered = true;
  }

  async function loadSaved(): Promise<Contents> {
    const contents: Contents = { entries: new Map(), damaged: [], newer: [] };
    const items = Object.entries(await read(null)).filter(([key]) => isRecordKey(key));
    await Promise.all(
      items.map(async ([key, value]) => {
        const id = idOfKey(key);
        try {
          if (!id) throw new VaultError('vault_error_damaged');
          contents.entries.set(id, await open(id, value));
        } catch (error) {
          // No key store, no verdict: the records may be as good as ever.
          if (isKeyTrouble(error)) throw error;
          (isNewer(error) ? contents.newer : contents.damaged).push(id ?? key);
        }
      }),
    );
    return contents;
  }

  async function load(): Promise<Contents> {
    await recover();
    const contents = await loadSaved();
    for (const [id, entry] of held) {
      contents.entries.set(id, { ...entry, saved: contents.entries.has(id) });
    }
    return contents;
  }

  async function find(wanted: string): Promise<Entry> {
    await recover();
    const id = aliases.get(wanted) ?? wanted;
    const waiting = held.get(id);
    if (waiting) return waiting;
    const key = storageKey(id);
    const value = (await read(key))[key];
    if (value === undefined) throw new VaultError('vault_error_notFound');
    return open(id, value);
  }

  async function sealed(entry: Entry): Promise<StoredRecord> {
    return 'code' in entry.secret
      ? codec.seal(entry.id, entry.meta, entry.secret.code)
      : codec.reseal(entry.id, entry.secret.stored, entry.meta);
  }

  async function put(id: string, meta: Meta, stored: StoredRecord): Promise<Entry> {
    try {
      await storage.set({ [storageKey(id)]: stored });
    } catch {
      throw new VaultError('vault_error_storage');
    }
    cache.set(id, { stored, meta });
    await forget(id);
    return { id, meta, secret: { stored }, saved: true };
  }

  const write = async (entry: Entry): Promise<Entry> => put(entry.id, entry.meta, await sealed(entry));

  async function writeOrHold(entry: Entry): Promise<Entry> {
    let waiting = entry;
    try {
      const stored = await sealed(entry);
      waiting = { ...entry, secret: { stored } };
      return await put(entry.id, entry.meta, stored);
    } catch {
      return hold(waiting);
    }
  }

  async function hold(entry: Entry): Promise<Entry> {
    let waiting = entry;
    if ('code' in entry.secret) {
      const stored = await sealed(entry).catch(() => null);
      if (stored) waiting = { ...entry, secret: { stored } };
    }
    held.set(entry.id, waiting);
    if (session && 'stored' in waiting.secret) {
      await session.set({ [storageKey(entry.id)]: waiting.secret.stored }).catch(() => undefined);
    }
    return waiting;
  }

  async function forget(id: string): Promise<void> {
    if (held.delete(id)) await session?.remove(storageKey(id)).catch(() => undefined);
  }

  async function flush(): Promise<void> {
    await recover();
    if (held.size === 0) return;
    const there = await loadSaved().catch(() => null);
    if (!there) return;
    for (const entry of [...held.values()]) {
      const saved = there.entries.get(entry.id);
      const twin = saved ?? twinOf(there, entry.meta.fingerprint);
      const isLate = saved && saved.meta.updatedAt > entry.meta.updatedAt;
      if (twin && (isLate || twin.id !== entry.id)) {
        // Somebody else's word holds; who knows our id is led to theirs.
        if (twin.id !== entry.id) aliases.set(entry.id, twin.id);
        await forget(entry.id);
      } else if (!there.newer.includes(entry.id)) await writeOrHold(entry);
    }
  }

  async function purge(id: string): Promise<void> {
    await forget(id);
    try {
      await storage.remove(storageKey(id));
    } catch {
      throw new VaultError('vault_error_storage');
    }
    cache.delete(id);
  }

  return {
    load,
    find,
    write,
    writeOrHold,
    hold,
    flush,
    contentsHeld: () => ({ entries: new Map(held), damaged: [], newer: [] }),
    purge,
  };
}
