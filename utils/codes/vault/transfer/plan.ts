/** What an import writes, and how it is told beforehand. */
import { type Contents, type Entry, isUnread } from '../contents';
import type { VaultCrypto } from '../deps';
import { fingerprint } from '../fingerprint';
import type { ImportItem } from '../types';
import type { FileCode } from './file-code';
import { decide, type ImportChange } from './merge';

/** A record of the file and where it goes. */
interface Bound {
  theirs: FileCode;
  print: string;
  /** Its id here. */
  id: string;
}

export async function planned(
  crypto: VaultCrypto,
  codes: readonly FileCode[],
  contents: Contents,
): Promise<{ items: ImportItem[]; writes: Entry[] }> {
  const bound = await bind(crypto, codes, contents);
  /** The file's records go on referring to each other; an id that is somebody else's here must not take their place. */
  const idHere = new Map(bound.map(({ theirs, id }) => [theirs.id, id]));
  const isHere = (id: string | null) => (id !== null && contents.entries.has(id) ? id : null);
  const referred = (id: string | null) => (id === null ? null : (idHere.get(id) ?? isHere(id)));

  const names = new Map<string, string>();
  for (const [id, { meta }] of contents.entries) names.set(id, nameOf(meta));
  for (const { id, theirs } of bound) names.set(id, nameOf(theirs));

  const writes = new Map<string, Entry>();
  const byCode = new Map([...contents.entries.values()].map((entry) => [entry.meta.fingerprint, entry]));
  const items = bound.map(({ theirs, print, id }): ImportItem => {
    const mine = byCode.get(print);
    const heir = referred(theirs.replacedBy);
    const known = { ...theirs, replacedBy: heir === id ? null : heir };
    const { action, changes, meta } = decide(known, mine?.meta ?? null, print);
    if (meta) {
      const entry: Entry = mine
        ? { ...mine, meta }
        : { id, meta, secret: { code: theirs.code }, saved: false };
      writes.set(entry.id, entry);
      // The same code twice in one file meets itself.
      byCode.set(print, entry);
    }
    return {
      address: theirs.address,
      name: theirs.name,
      expiresAt: theirs.expiresAt,
      action,
      writtenAt: { file: theirs.updatedAt, here: mine?.meta.updatedAt ?? null },
      changes: changes.map((change) => worded(change, names)),
    };
  });
  return { items, writes: [...writes.values()] };
}

/** Each code of the file gets the id it has here, or one that is free: the file's own where possible. */
async function bind(crypto: VaultCrypto, codes: readonly FileCode[], contents: Contents): Promise<Bound[]> {
  const ids = new Map([...contents.entries.values()].map(({ id, meta }) => [meta.fingerprint, id]));
  const taken = new Set(contents.entries.keys());
  const bound: Bound[] = [];
  for (const theirs of codes) {
    const print = await fingerprint(crypto, theirs.code);
    const isFree = !taken.has(theirs.id) && !isUnread(contents, theirs.id);
    const id = ids.get(print) ?? (isFree ? theirs.id : crypto.randomUUID());
    ids.set(print, id);
    taken.add(id);
    bound.push({ theirs, print, id });
  }
  return bound;
}

const nameOf = ({ address, name }: { address: string; name: string }) =>
  [address, name].filter(Boolean).join(' · ');

/** Nobody knows a code by its id. */
const worded = (change: ImportChange, names: ReadonlyMap<string, string>): ImportChange => {
  if (change.field !== 'replacedBy') return change;
  const named = (id: string | null) => (id === null ? null : (names.get(id) ?? '?'));
  return { field: 'replacedBy', here: named(change.here), file: named(change.file) };
};
