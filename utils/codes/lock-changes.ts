/** Which storage changes may alter what our pages show of the vault. */

/** Held by the vault in `storage.session` while it is open (utils/codes/vault/FORMAT.md). */
const OPEN = 'vault:open';

/** The time of last use changes with every touch; only coming and going matters there. */
export function concernsVault(
  changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
  area: string,
): boolean {
  if (area === 'local') return true;
  const open = area === 'session' ? changes[OPEN] : undefined;
  return open !== undefined && (open.oldValue === undefined) !== (open.newValue === undefined);
}
