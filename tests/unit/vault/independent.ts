/**
 * FORMAT.md read a second time, with Node's OpenSSL and none of the vault's code: what the vault writes is what
 * the page says.
 */
import { createDecipheriv, createECDH, createPrivateKey, hkdfSync, pbkdf2Sync } from 'node:crypto';

const bytes = (base64: string) => Buffer.from(base64, 'base64');

export function open(key: Buffer, sealed: string, place: string): string {
  const all = bytes(sealed);
  const cipher = createDecipheriv('aes-256-gcm', key, all.subarray(0, 12));
  cipher.setAAD(Buffer.from(place, 'utf8'));
  cipher.setAuthTag(all.subarray(-16));
  return Buffer.concat([cipher.update(all.subarray(12, -16)), cipher.final()]).toString('utf8');
}

export function keyOf(passphrase: string, kdf: { salt: string; rounds: number }): Buffer {
  return pbkdf2Sync(passphrase.normalize('NFC'), bytes(kdf.salt), kdf.rounds, 32, 'sha256');
}

export function openBox(
  keys: { boxPrivate: string; boxPublic: string },
  boxed: { from: string; sealed: string },
  place: string,
): string {
  const jwk = createPrivateKey({ key: bytes(keys.boxPrivate), format: 'der', type: 'pkcs8' }).export({
    format: 'jwk',
  });
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(Buffer.from(jwk.d ?? '', 'base64url'));
  const shared = ecdh.computeSecret(bytes(boxed.from));
  const info = Buffer.concat([Buffer.from('qiye-vault/box/1'), bytes(boxed.from), bytes(keys.boxPublic)]);
  const key = hkdfSync('sha256', shared, Buffer.alloc(32), info, 32);
  return open(Buffer.from(key), boxed.sealed, place);
}
