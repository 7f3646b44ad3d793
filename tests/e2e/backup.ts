/** A backup file, written from its description (utils/codes/vault/FORMAT.md) and not by the product. */
import { createCipheriv, createHash, pbkdf2Sync, randomBytes } from 'node:crypto';

const DAY = 86_400_000;
const NAME = 'PBKDF2-HMAC-SHA-256';
const ROUNDS = 600_000;

/** The code of the made-up user `number`. */
export const codeOf = (number: number) => `Made${String(number).padStart(12, '0')}`;

/** Text of a file with `count` codes in force; `expiresIn`: days until they expire. */
export function backupOf(passphrase: string, count: number, expiresIn = 90): string {
  const now = Date.now();
  const codes = Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    code: codeOf(index + 1),
    address: `user${index + 1}@corp.example`,
    name: 'Foxmail',
    state: 'confirmed',
    host: 'mail.qiye.163.com',
    createdAt: now - DAY,
    updatedAt: now - DAY,
    expiresAt: now + expiresIn * DAY,
    client: '',
    tags: [],
    lastResult: null,
    replacedBy: null,
  }));
  const salt = randomBytes(16).toString('base64');
  const key = pbkdf2Sync(passphrase.normalize('NFC'), Buffer.from(salt, 'base64'), ROUNDS, 32, 'sha256');
  const place = `qiye-vault/export/1/${NAME}/${salt}/${ROUNDS}`;
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  const text = Buffer.concat([cipher.update(JSON.stringify({ codes }), 'utf8'), cipher.final()]);
  const sealed = Buffer.concat([iv, text, cipher.getAuthTag()]).toString('base64');
  const sum = createHash('sha256').update(`${place}\n${sealed}`).digest('base64');
  const kdf = { name: NAME, salt, rounds: ROUNDS };
  return JSON.stringify({ format: 'qiye-mail-guide backup', v: 1, kdf, cipher: 'AES-256-GCM', sealed, sum });
}
