/**
 * A failure the user is told about. Holds a message key of `_locales` and nothing else: no code, no address,
 * no text of a lower layer, so that it may be logged or answered to a page as it stands.
 */
export class VaultError extends Error {
  /** Message key, e.g. `vault_error_notFound`. */
  readonly key: VaultErrorKey;

  constructor(key: VaultErrorKey) {
    super(key);
    this.name = 'VaultError';
    this.key = key;
  }
}

export type VaultErrorKey =
  | 'vault_error_notFound'
  | 'vault_error_damaged'
  | 'vault_error_newer'
  | 'vault_error_keyLost'
  | 'vault_error_keyUnavailable'
  | 'vault_error_storage'
  | 'vault_error_locked';
