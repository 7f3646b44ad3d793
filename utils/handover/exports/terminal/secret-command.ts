/** Commands that print the code, so that no configuration file holds it. */

export interface SecretStore {
  id: 'pass' | 'secret-tool' | 'keychain';
  /** Argument list that prints the code and nothing else. */
  read: readonly string[];
  /** Argument list that asks for the code and keeps it. */
  store: readonly string[];
}

/** The stores for an account: password-store, the Linux desktop's keyring, the macOS keychain. First is the default. */
export function secretStores(address: string): readonly [SecretStore, ...SecretStore[]] {
  // Kept free of characters that any shell or configuration syntax treats specially.
  const entry = address.replace(/[^A-Za-z0-9@._-]/g, '_').replace(/^-/, '_');
  return [
    { id: 'pass', read: ['pass', 'show', `qiye/${entry}`], store: ['pass', 'insert', `qiye/${entry}`] },
    {
      id: 'secret-tool',
      read: ['secret-tool', 'lookup', 'service', 'qiye-mail', 'account', entry],
      store: ['secret-tool', 'store', `--label=${entry}`, 'service', 'qiye-mail', 'account', entry],
    },
    {
      id: 'keychain',
      read: ['security', 'find-generic-password', '-s', 'qiye-mail', '-a', entry, '-w'],
      store: ['security', 'add-generic-password', '-s', 'qiye-mail', '-a', entry, '-w'],
    },
  ];
}
