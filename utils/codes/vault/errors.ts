/**
 * A failure the user is told about. Holds a message key of `_locales` and nothing else: no code, no address,
 * no text of a lower layer, so that it may be logged or answered to a page as it stands.
 */
export class VaultError extends Error {
  /** Message key, e.g. `vault_error_notFound`. */
  readonly key: VaultErrorKey;
  /** What fills `$1`, … of the message. */
  readonly parts: string[];

  constructor(key: VaultErrorKey, ...parts: string[]) {
    super(key);
    this.name = 'VaultError';
    this.key = key;
    this.parts = parts;
  }
}

export type VaultErrorKey =
  | 'vault_error_notFound'
  | 'vault_error_damaged'
  | 'vault_error_newer'
  | 'vault_error_keyLost'
  | 'vault_error_keyUnavailable'
  | 'vault_error_storage'
  | 'vault_error_locked'
  /** A private window: codes can be kept there, not read. */
  | 'vault_error_private'
  | 'vault_error_wrongPassphrase'
  /** Too many wrong passphrases; `$1`: seconds until the next try. */
  | 'vault_error_wait'
  | 'vault_error_shortPassphrase'
  | 'vault_error_noPassphrase'
  | 'vault_error_hasPassphrase'
  /** The key may not change while records are there that only a newer version can read. */
  | 'vault_error_newerFirst'
  | 'vault_error_fileForeign'
  | 'vault_error_fileDamaged'
  | 'vault_error_fileNewer'
  /** More mailboxes than a list holds; `$1`: how many it does. */
  | 'vault_error_listFull'
  /** A backup just written does not open: it is not offered. */
  | 'vault_error_fileNotReadBack';

export const isVaultError = (error: unknown, ...keys: VaultErrorKey[]): error is VaultError =>
  error instanceof VaultError && (keys.length === 0 || keys.includes(error.key));
