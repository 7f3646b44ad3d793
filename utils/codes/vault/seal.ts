/**
 * One sealed part: AES-256-GCM (NIST SP 800-38D) with a fresh random 96-bit IV and a 128-bit tag, written as
 * base64(IV ‖ ciphertext ‖ tag). The additional data ties a part to its place, so that no part can be moved
 * to another record, another part or another schema version.
 */
import { type Bytes, base64, concat, fromBase64, fromUtf8, utf8 } from './bytes';
import type { VaultCrypto } from './deps';

const IV_BYTES = 12;

export async function seal(crypto: VaultCrypto, key: CryptoKey, plain: Bytes, aad: Bytes): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const params = { name: 'AES-GCM', iv, additionalData: aad };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(params, key, plain));
  return base64(concat(iv, sealed));
}

/** @throws when the part was altered, stands in another place, or was sealed under another key. */
export async function unseal(
  crypto: VaultCrypto,
  key: CryptoKey,
  sealed: string,
  aad: Bytes,
): Promise<Bytes> {
  const bytes = fromBase64(sealed);
  const params = { name: 'AES-GCM', iv: bytes.subarray(0, IV_BYTES), additionalData: aad };
  return new Uint8Array(await crypto.subtle.decrypt(params, key, bytes.subarray(IV_BYTES)));
}

export function sealText(crypto: VaultCrypto, key: CryptoKey, text: string, aad: string): Promise<string> {
  return seal(crypto, key, utf8(text), utf8(aad));
}

export async function unsealText(
  crypto: VaultCrypto,
  key: CryptoKey,
  sealed: string,
  aad: string,
): Promise<string> {
  return fromUtf8(await unseal(crypto, key, sealed, utf8(aad)));
}
