/**
 * A copied code is to leave the clipboard again, but only if it is still there. What was copied is remembered as
 * a salted hash: enough to recognise it, useless to anybody who reads it. Pure; JSON, for `storage.session`.
 */

type HashCrypto = Pick<Crypto, 'getRandomValues' | 'subtle'>;

export interface ClearTask {
  /** 16 bytes, hexadecimal. */
  salt: string;
  /** SHA-256 over salt and text, hexadecimal. */
  hash: string;
  copiedAt: number;
  /** Milliseconds since the epoch. */
  clearAt: number;
}

export const DEFAULT_CLEAR_SECONDS = 30;
/** 0: never. Else within these bounds. */
export const CLEAR_SECONDS = { min: 10, max: 600 } as const;

/** Null: `seconds` is 0, the user wants it left alone. */
export async function newClearTask(
  crypto: HashCrypto,
  text: string,
  seconds: number,
  now: number,
): Promise<ClearTask | null> {
  if (seconds === 0) return null;
  const delay = Math.min(Math.max(seconds, CLEAR_SECONDS.min), CLEAR_SECONDS.max);
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, hash: await hashOf(crypto, salt, text), copiedAt: now, clearAt: now + delay * 1000 };
}

/** A clock set back makes it due at once: better early than hours late. */
export function isClearDue(task: ClearTask, now: number): boolean {
  return now >= task.clearAt || now < task.copiedAt;
}

/** Whether `text` is what was copied. */
export async function isCopied(crypto: HashCrypto, task: ClearTask, text: string): Promise<boolean> {
  return (await hashOf(crypto, task.salt, text)) === task.hash;
}

async function hashOf(crypto: HashCrypto, salt: string, text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + text))));
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
