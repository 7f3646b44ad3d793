import { base64, utf8 } from './bytes';
import type { VaultCrypto } from './deps';

/**
 * 128 bits of SHA-256 over the code. It is stored inside the sealed `meta` only; and as a code is 16 random
 * characters (95 bits), it could not be turned back even in clear.
 */
export async function fingerprint(crypto: VaultCrypto, code: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', utf8(`qiye-vault fingerprint\n${code}`));
  return base64(new Uint8Array(hash).subarray(0, 16));
}
