/** The backup file: one JSON object, its payload sealed under a passphrase of its own. See FORMAT.md. */
import * as z from 'zod/mini';
import { base64, utf8 } from '../bytes';
import type { IsCode, VaultCrypto } from '../deps';
import { VaultError } from '../errors';
import { deriveKey, type KdfParams, MAX_ROUNDS } from '../kdf';
import { sealText, unsealText } from '../seal';
import { type FileCode, readRecord, type Skipped, skippedOf } from './file-code';

export type { FileCode, Skipped } from './file-code';

export const FILE_FORMAT = 'qiye-mail-guide backup';
export const FILE_VERSION = 1;
/** 10,000 codes take about 5 MB. */
const MAX_CHARS = 64_000_000;

const fileSchema = z.object({
  format: z.literal(FILE_FORMAT),
  v: z.literal(FILE_VERSION),
  kdf: z.object({
    name: z.literal('PBKDF2-HMAC-SHA-256'),
    salt: z.string(),
    rounds: z.int().check(z.positive(), z.maximum(MAX_ROUNDS)),
  }),
  cipher: z.literal('AES-256-GCM'),
  sealed: z.string(),
  sum: z.string(),
});

/** Far more than anybody has; a file with more was not written by us. */
const MAX_RECORDS = 20_000;
const payloadSchema = z.object({ codes: z.array(z.unknown()).check(z.maxLength(MAX_RECORDS)) });

const aadOf = ({ name, salt, rounds }: KdfParams) =>
  `qiye-vault/export/${FILE_VERSION}/${name}/${salt}/${rounds}`;

/** Tells damage from a wrong passphrase, which the cipher alone can't. */
async function sumOf(crypto: VaultCrypto, kdf: KdfParams, sealed: string): Promise<string> {
  return base64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(`${aadOf(kdf)}\n${sealed}`))));
}

export async function writeFile(
  crypto: VaultCrypto,
  codes: FileCode[],
  passphrase: string,
  kdf: KdfParams,
): Promise<string> {
  const key = await deriveKey(crypto, passphrase, kdf);
  const sealed = await sealText(crypto, key, JSON.stringify({ codes }), aadOf(kdf));
  const sum = await sumOf(crypto, kdf, sealed);
  const file = { format: FILE_FORMAT, v: FILE_VERSION, kdf, cipher: 'AES-256-GCM', sealed, sum };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** What a backup holds. */
export interface FileContents {
  codes: FileCode[];
  /** Records that can't be taken; the others can. */
  skipped: Skipped[];
}

/**
 * @param now ms since the epoch: what a file dates later is brought back to it.
 * @throws VaultError `vault_error_fileForeign`, `…fileNewer`, `…fileDamaged`, `…wrongPassphrase`.
 */
export async function readFile(
  crypto: VaultCrypto,
  file: string,
  passphrase: string,
  now: number,
  isCode: IsCode,
): Promise<FileContents> {
  const { kdf, sealed, sum } = parseFile(file);
  if ((await sumOf(crypto, kdf, sealed)) !== sum) throw new VaultError('vault_error_fileDamaged');
  const key = await deriveKey(crypto, passphrase, kdf).catch(() => {
    throw new VaultError('vault_error_fileDamaged');
  });
  const payload = await unsealText(crypto, key, sealed, aadOf(kdf)).catch(() => {
    throw new VaultError('vault_error_wrongPassphrase');
  });
  const parsed = payloadSchema.safeParse(parsedJson(payload));
  if (!parsed.success) throw new VaultError('vault_error_fileDamaged');
  const contents: FileContents = { codes: [], skipped: [] };
  for (const [at, value] of parsed.data.codes.entries()) {
    const code = readRecord(value, now, isCode);
    if (code) contents.codes.push(code);
    else contents.skipped.push(skippedOf(value, at + 1));
  }
  return contents;
}

function parseFile(file: string): z.infer<typeof fileSchema> {
  const json = file.length <= MAX_CHARS ? parsedJson(file) : null;
  const { format, v } = (json ?? {}) as { format?: unknown; v?: unknown };
  // A file that was cut off is no JSON any more, but still tells whose it is.
  const isOurs = format === FILE_FORMAT || (json === null && file.includes(`"${FILE_FORMAT}"`));
  if (!isOurs) throw new VaultError('vault_error_fileForeign');
  if (typeof v === 'number' && v > FILE_VERSION) throw new VaultError('vault_error_fileNewer');
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) throw new VaultError('vault_error_fileDamaged');
  return parsed.data;
}

function parsedJson(text: string): unknown {
  try {
    // A byte order mark is what some editors add.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
