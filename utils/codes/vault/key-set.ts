/** Makes key sets: one AES-256-GCM key and one ECDH P-256 pair, together a generation. */
import { type Bytes, base64 } from './bytes';
import type { KeySet, VaultCrypto } from './deps';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** A set that can be used, and stored by the browser, but read by nobody. */
export async function newDeviceKeySet(crypto: VaultCrypto): Promise<KeySet> {
  const [key, pair] = await Promise.all([
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.generateKey(CURVE, false, ['deriveBits']),
  ]);
  return {
    kid: crypto.randomUUID(),
    key,
    boxPrivate: pair.privateKey,
    boxPublic: base64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
  };
}

/** A set's secrets as bytes, to be wrapped under a passphrase. */
export interface RawKeySet {
  kid: string;
  /** 32 bytes. */
  key: Bytes;
  /** PKCS #8. */
  boxPrivate: Bytes;
  boxPublic: string;
}

export async function newRawKeySet(crypto: VaultCrypto): Promise<RawKeySet> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const [boxPrivate, boxPublic] = await Promise.all([
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
    crypto.subtle.exportKey('raw', pair.publicKey),
  ]);
  return {
    kid: crypto.randomUUID(),
    key: crypto.getRandomValues(new Uint8Array(32)),
    boxPrivate: new Uint8Array(boxPrivate),
    boxPublic: base64(new Uint8Array(boxPublic)),
  };
}

/** The same set for use: its keys can't be exported again. */
export async function usable(crypto: VaultCrypto, raw: RawKeySet): Promise<KeySet> {
  const [key, boxPrivate] = await Promise.all([
    crypto.subtle.importKey('raw', raw.key, 'AES-GCM', false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('pkcs8', raw.boxPrivate, CURVE, false, ['deriveBits']),
  ]);
  return { kid: raw.kid, key, boxPrivate, boxPublic: raw.boxPublic };
}
