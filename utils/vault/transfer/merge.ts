/** What an import would do. Pure. */
import type { Meta } from '../record';
import type { FileCode } from './file';

/** `older`: the file knows something else, but earlier; what is here stays. */
export type ImportAction = 'add' | 'update' | 'restore' | 'same' | 'older';

/** What a code's record says beside the code itself. */
type Known = Pick<
  Meta,
  'address' | 'name' | 'state' | 'host' | 'expiresAt' | 'client' | 'tags' | 'lastResult'
>;
export type ImportField = keyof Known;
/** A field in which file and vault differ, and what either says. */
export type ImportChange = { [F in ImportField]: { field: F; here: Known[F]; file: Known[F] } }[ImportField];
const FIELDS: ImportField[] = [
  'address',
  'name',
  'state',
  'host',
  'expiresAt',
  'client',
  'tags',
  'lastResult',
];

export interface Decision {
  action: ImportAction;
  changes: ImportChange[];
  /** The record's new form, or null when nothing is written. */
  meta: Meta | null;
}

/** @param mine the record of the same code, if the vault has one. */
export function decide(theirs: FileCode, mine: Meta | null, fingerprint: string): Decision {
  const { id: _, code: __, ...known } = theirs;
  if (!mine)
    return { action: 'add', changes: [], meta: { ...known, fingerprint, removedAt: null, reminded: null } };

  const changes = FIELDS.filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field])).map(
    (field) => ({ field, here: mine[field], file: theirs[field] }) as ImportChange,
  );
  const isNewer = theirs.updatedAt > mine.updatedAt;
  const updated: Meta = isNewer
    ? { ...mine, ...known, createdAt: Math.min(mine.createdAt, known.createdAt) }
    : mine;
  // Deleted here within the last minutes: whoever imports the backup wants it back.
  if (mine.removedAt !== null) return { action: 'restore', changes, meta: { ...updated, removedAt: null } };
  if (changes.length === 0) return { action: 'same', changes, meta: null };
  return isNewer ? { action: 'update', changes, meta: updated } : { action: 'older', changes, meta: null };
}
