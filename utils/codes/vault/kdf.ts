/**
 * Passphrase to key: PBKDF2-HMAC-SHA-256 (RFC 8018), the only password KDF of Web Crypto.
 * Rounds: OWASP Password Storage Cheat Sheet, at least 600,000.
 */
import { type Bytes, base64, fromBase64, utf8 } from './bytes';
import type { VaultCrypto } from './deps';

export const MIN_ROUNDS = 600_000;
/** The most that `calibrate` ever chose. A figure above it is damage or malice: deriving would only burn time. */
export const MAX_ROUNDS = 5_000_000;
const TARGET_MS = 500;
const PROBE_ROUNDS = 100_000;

export interface KdfParams {
  name: 'PBKDF2-HMAC-SHA-256';
  /** 16 bytes, base64. */
  salt: string;
  rounds: number;
}

export function newKdfParams(crypto: VaultCrypto, rounds: number): KdfParams {
  const salt = base64(crypto.getRandomValues(new Uint8Array(16)));
  return { name: 'PBKDF2-HMAC-SHA-256', salt, rounds };
}

/** NFC: the same passphrase typed on another system is the same bytes (RFC 8265, OpaqueString). */
export const passphraseBytes = (passphrase: string): Bytes => utf8(passphrase.normalize('NFC'));

/** The AES-256-GCM key a passphrase stands for. */
export async function deriveKey(
  crypto: VaultCrypto,
  passphrase: string,
  params: KdfParams,
): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', passphraseBytes(passphrase), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(params.salt), iterations: params.rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Rounds that take about half a second here, never below the minimum. `clock`: milliseconds, monotonic. */
export async function calibrate(crypto: VaultCrypto, clock: () => number): Promise<number> {
  const params = newKdfParams(crypto, PROBE_ROUNDS);
  // The first derivation pays for loading; only the second is timed.
  await deriveKey(crypto, 'probe', { ...params, rounds: 1000 });
  const start = clock();
  await deriveKey(crypto, 'probe', params);
  return roundsFor(clock() - start);
}

/** @param probeMs what `PROBE_ROUNDS` took. */
export function roundsFor(probeMs: number): number {
  // A clock too coarse to see the probe says nothing: then the minimum.
  if (!(probeMs > 0)) return MIN_ROUNDS;
  const rounds = Math.round((PROBE_ROUNDS * TARGET_MS) / probeMs / 10_000) * 10_000;
  return Math.min(Math.max(rounds, MIN_ROUNDS), MAX_ROUNDS);
}
