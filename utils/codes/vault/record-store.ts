/** All records, wherever they are: in `storage.local`, or held until it takes them. Callers run inside `exclusive`. */
import { merged } from './change';
import type { Codec } from './codec';
import { type Contents, type Entry, emptyContents, twinOf } from './contents';
import type { VaultDeps } from './deps';
import { VaultError } from './errors';
import type { MetaIndexStore } from './meta-index';
import { createPendingWrites } from './pending-writes';
import { createReader } from './reader';
import { type Meta, type StoredRecord, storageKey } from './record';

export interface RecordStore {
  /** Everything `storage.local` has, of all kinds. @throws VaultError `vault_error_storage`. */
  read(): Promise<Record<string, unknown>>;
  /** The records among `items`, with what is held laid over them. @throws VaultError. */
  open(items: Record<string, unknown>): Promise<Contents>;
  /**
   * What `open` gave last, with all that was written here since; null when another window may have written, or nothing was
   * opened yet. Costs one small read. Boxed events are not in it. @throws VaultError.
   */
  known(): Promise<Contents | null>;
  /** One readable record. @throws VaultError. */
  find(id: string): Promise<Entry>;
  /** Writes all or nothing. @throws VaultError; nothing has changed then. */
  write(entries: Entry[], more?: Record<string, unknown>): Promise<Entry[]>;
  /** Writes, and holds the entry for a later attempt when that fails. Never throws. */
  writeOrHold(entry: Entry): Promise<Entry>;
  /** Holds the entry without trying to write it. Never throws. */
  hold(entry: Entry): Promise<Entry>;
  /** Tries to bring held entries to `storage.local`. Never throws. */
  flush(): Promise<void>;
  /** What is held, for when storage can't be read. */
  held(): Contents;
  /** The id a record has, for one that was handed out for it. */
  idOf(id: string): string;
  sameAs(handedOut: string, id: string): void;
  /** Deletes for good. @throws VaultError. */
  purge(ids: string[]): Promise<void>;
  /** Forgets what was opened: the vault is locked. */
  close(): void;
}

/** Changes with every write of a record: whoever has read all of them knows whether that still holds. */
const STAMP_KEY = 'vault:stamp';

export function createRecordStore(
  { storage, session, crypto }: VaultDeps,
  codec: Codec,
  index: MetaIndexStore,
): RecordStore {
  const reader = createReader(codec, index);
  const pendingWrites = createPendingWrites(session, reader);
  /** Ids handed out for codes that turned out to be stored already. */
  const aliases = new Map<string, string>();

  /** What was opened last, and the stamp it was read under. */
  let view: { stamp: unknown; contents: Contents } | null = null;

  const orRefused = <T>(call: Promise<T>): Promise<T> =>
    call.catch(() => {
      throw new VaultError('vault_error_storage');
    });

  const idOf = (id: string): string => aliases.get(id) ?? id;
  const sameAs = (handedOut: string, id: string): void => {
    if (handedOut !== id) aliases.set(handedOut, id);
  };

  const read = () => orRefused(storage.get(null));

  const withHeld = ({ entries, damaged, newer }: Contents): Contents => {
    const all = new Map(entries);
    for (const { entry } of pendingWrites.all()) all.set(entry.id, { ...entry, saved: all.has(entry.id) });
    return { entries: all, damaged: [...damaged], newer: [...newer] };
  };

  async function open(items: Record<string, unknown>): Promise<Contents> {
    const contents = await reader.all(items);
    view = { stamp: items[STAMP_KEY], contents };
    return withHeld(contents);
  }

  async function known(): Promise<Contents | null> {
    if (!view) return null;
    const stamp = (await orRefused(storage.get(STAMP_KEY)))[STAMP_KEY];
    return stamp === view.stamp ? withHeld(view.contents) : null;
  }

  /** Writes with a new stamp. Rejects as the storage does. */
  async function store(records: Record<string, unknown>): Promise<void> {
    const before = view;
    // In doubt about what was written, everything is read again.
    view = null;
    const stamp = crypto.randomUUID();
    const found = before && (await storage.get(STAMP_KEY).catch(() => null));
    await storage.set({ ...records, [STAMP_KEY]: stamp });
    // Nobody else has written since it was opened.
    if (before && found && found[STAMP_KEY] === before.stamp) view = { stamp, contents: before.contents };
  }

  async function find(wanted: string): Promise<Entry> {
    const id = idOf(wanted);
    const waiting = pendingWrites.get(id);
    if (waiting) return waiting;
    const key = storageKey(id);
    const value = (await orRefused(storage.get(key)))[key];
    if (value === undefined) throw new VaultError('vault_error_notFound');
    return reader.one(id, value);
  }

  const sealed = ({ id, meta, secret }: Entry): Promise<StoredRecord> =>
    'code' in secret ? codec.seal(id, meta, secret.code) : codec.reseal(id, secret.stored, meta);

  async function settle(id: string, meta: Meta, stored: StoredRecord): Promise<Entry> {
    reader.remember(id, stored, meta);
    await pendingWrites.drop(id);
    const entry: Entry = { id, meta, secret: { stored }, saved: true };
    view?.contents.entries.set(id, entry);
    return entry;
  }

  async function write(entries: Entry[], more: Record<string, unknown> = {}): Promise<Entry[]> {
    const records = await Promise.all(
      entries.map(async (entry) => ({ ...entry, stored: await sealed(entry) })),
    );
    const items = Object.fromEntries(records.map(({ id, stored }) => [storageKey(id), stored]));
    await orRefused(store({ ...items, ...more }));
    return Promise.all(records.map(({ id, meta, stored }) => settle(id, meta, stored)));
  }

  async function put(entry: Entry, stored: StoredRecord): Promise<Entry> {
    try {
      await store({ [storageKey(entry.id)]: stored });
    } catch {
      await pendingWrites.add({ ...entry, secret: { stored } }, stored);
      return { ...entry, secret: { stored } };
    }
    return settle(entry.id, entry.meta, stored);
  }

  async function writeOrHold(entry: Entry): Promise<Entry> {
    const stored = await sealed(entry).catch(() => null);
    return stored ? put(entry, stored) : hold(entry);
  }

  async function hold(entry: Entry): Promise<Entry> {
    const stored = await sealed(entry).catch(() => null);
    const waiting = stored ? { ...entry, secret: { stored } } : entry;
    await pendingWrites.add(waiting, stored);
    return waiting;
  }

  async function flush(): Promise<void> {
    await pendingWrites.recover();
    const waiting = pendingWrites.all();
    if (waiting.length === 0) return;
    const there = await read()
      .then(reader.all)
      .catch(() => null);
    if (!there) return;
    for (const { entry, sealed: stored } of waiting) {
      const { id, meta } = entry;
      const mine = there.entries.get(id);
      const twin = mine ? null : twinOf(there, meta.fingerprint);
      if (twin) {
        sameAs(id, twin.id);
        await writeOrHold({ ...twin, meta: merged(twin.meta, meta) });
      }
      // A record written later holds.
      if (twin || (mine && mine.meta.updatedAt > meta.updatedAt)) await pendingWrites.drop(id);
      else if (there.newer.includes(storageKey(id))) await pendingWrites.drop(id);
      else if (stored) await put(entry, stored);
      else await writeOrHold(entry);
    }
  }

  async function purge(ids: string[]): Promise<void> {
    view = null;
    for (const id of ids) await pendingWrites.drop(id);
    if (ids.length > 0) await orRefused(storage.remove(ids.map(storageKey)));
  }

  return {
    read,
    open,
    known,
    find,
    write,
    writeOrHold,
    hold,
    flush,
    held: () => ({
      ...emptyContents(),
      entries: new Map(pendingWrites.all().map(({ entry }) => [entry.id, entry])),
    }),
    idOf,
    sameAs,
    purge,
    close() {
      view = null;
      reader.forget();
      pendingWrites.close();
    },
  };
}
