/**
 * Sealing to a public key: what a context that can't use the data key (locked vault, private window) keeps.
 * ECDH on P-256 with a fresh pair per message, HKDF-SHA-256 (RFC 5869), AES-256-GCM. See FORMAT.md.
 */
import * as z from 'zod/mini';
import { base64, concat, fromBase64, utf8 } from './bytes';
import type { VaultCrypto } from './deps';
import { sealText, unsealText } from './seal';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

export const sealedBoxSchema = z.object({
  v: z.literal(1),
  kid: z.string(),
  /** The sender's one-time public key, raw, base64. */
  from: z.string(),
  sealed: z.string(),
});
export type SealedBox = z.infer<typeof sealedBoxSchema>;

export async function sealBox(
  crypto: VaultCrypto,
  to: { kid: string; boxPublic: string },
  text: string,
  aad: string,
): Promise<SealedBox> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const from = base64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const key = await agree(crypto, pair.privateKey, to.boxPublic, from, to.boxPublic);
  return { v: 1, kid: to.kid, from, sealed: await sealText(crypto, key, text, aad) };
}

/** @throws when it was altered, moved or boxed for another key. */
export async function openSealedBox(
  crypto: VaultCrypto,
  keys: { boxPrivate: CryptoKey; boxPublic: string },
  { from, sealed }: SealedBox,
  aad: string,
): Promise<string> {
  const key = await agree(crypto, keys.boxPrivate, from, from, keys.boxPublic);
  return unsealText(crypto, key, sealed, aad);
}

async function agree(
  crypto: VaultCrypto,
  own: CryptoKey,
  otherPublic: string,
  from: string,
  to: string,
): Promise<CryptoKey> {
  const other = await crypto.subtle.importKey('raw', fromBase64(otherPublic), CURVE, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  // Both public keys go in: the key then belongs to exactly this sender and this receiver.
  const info = concat(utf8('qiye-vault/box/1'), fromBase64(from), fromBase64(to));
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
