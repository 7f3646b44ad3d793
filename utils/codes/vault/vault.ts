import { createContext } from './context';
import type { VaultDeps } from './deps';
import { mailboxOperations } from './mailboxes/operations';
import { pageOperations } from './page-operations';
import { passphraseOperations } from './passphrase-operations';
import { transferOperations } from './transfer-operations';
import type { Vault } from './types';
import { userOperations } from './user-operations';

/** The vault over given surroundings; `openVault` gives it the browser's. */
export function createVault(deps: VaultDeps): Vault {
  const context = createContext(deps);
  return {
    ...pageOperations(context),
    ...userOperations(context),
    ...passphraseOperations(context),
    ...transferOperations(context),
    ...mailboxOperations(context),
  };
}
