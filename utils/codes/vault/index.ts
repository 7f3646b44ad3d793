/** Stored codes. Everything else asks here; nothing else reads or writes them. */
import { browserDeps } from './browser-deps';
import type { VaultDeps } from './deps';
import type { Vault } from './types';
import { createVault } from './vault';

export { CSV_COLUMNS, type CsvColumn, toCsv } from '../csv';
export { VaultError, type VaultErrorKey } from './errors';
export type { ImportAction, ImportChange, ImportField } from './transfer/merge';
export type { CodeEdit, ImportItem, ImportReport, Listing, LockStatus, Vault } from './types';

/** Opens the vault. Cheap: nothing is read, and no key made, before the first operation. */
export function openVault(deps: Partial<VaultDeps> = {}): Vault {
  return createVault({ ...browserDeps(), ...deps });
}
