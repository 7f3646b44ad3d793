/** What an import would do. Pure. */
import type { Meta } from '../record';
import type { FileCode } from './file';

/** `older`: the file knows something else, but earlier; what is here stays. */
export type ImportAction = 'add' | 'update' | 'restore' | 'same' | 'older';

/** What a code's record says beside the code itself. */
type Known = Pick<
  Meta,
  | 'address'
  | 'name'
  | 'state'
  | 'host'
  | 'createdAt'
  | 'expiresAt'
  | 'client'
  | 'tags'
  | 'lastResult'
  | 'replacedBy'
>;
export type ImportField = keyof Known;
/** A field in which file and vault differ, and what either says. */
export type ImportChange = { [F in ImportField]: { field: F; here: Known[F]; file: Known[F] } }[ImportField];
export const IMPORT_FIELDS: readonly ImportField[] = [
  'address',
  'name',
  'state',
  'host',
  'createdAt',
  'expiresAt',
  'client',
  'tags',
  'lastResult',
  'replacedBy',
];

export interface Decision {
  action: ImportAction;
  changes: ImportChange[];
  /** The record's new form, or null when nothing is written. */
  meta: Meta | null;
}

/** Whoever takes in a backup has seen what it says: no page changes that. */
const typedIn = ({ address, name, expiresAt }: FileCode): Meta['typed'] => [
  ...(address ? (['address'] as const) : []),
  ...(name ? (['name'] as const) : []),
  ...(expiresAt === null ? [] : (['expiresAt'] as const)),
];

/** @param mine the record of the same code, if the vault has one. */
export function decide(theirs: FileCode, mine: Meta | null, fingerprint: string): Decision {
  const { id: _, code: __, ...known } = theirs;
  if (!mine) {
    const { replacedBy } = theirs;
    const more = { fingerprint, removedAt: null, reminded: null, supposedBy: null, typed: typedIn(theirs) };
    // It is to be deleted in the mailbox: that is said of a record that is new here, too.
    const changes: ImportChange[] = replacedBy ? [{ field: 'replacedBy', here: null, file: replacedBy }] : [];
    return { action: 'add', changes, meta: { ...known, ...more } };
  }

  const isNewer = theirs.updatedAt > mine.updatedAt;
  // Both were there at the same time: the earlier of the two is when it was made.
  const coming = { ...known, createdAt: Math.min(mine.createdAt, known.createdAt) };
  const changes = IMPORT_FIELDS.filter(
    (field) => JSON.stringify(mine[field]) !== JSON.stringify(coming[field]),
  ).map((field) => ({ field, here: mine[field], file: coming[field] }) as ImportChange);
  const typed = [...new Set([...mine.typed, ...typedIn(theirs)])];
  const updated: Meta = isNewer ? { ...mine, ...coming, typed } : mine;
  // Deleted here within the last minutes: whoever imports the backup wants it back.
  if (mine.removedAt !== null) {
    return { action: 'restore', changes: isNewer ? changes : [], meta: { ...updated, removedAt: null } };
  }
  if (changes.length === 0) return { action: 'same', changes, meta: null };
  return isNewer ? { action: 'update', changes, meta: updated } : { action: 'older', changes, meta: null };
}
