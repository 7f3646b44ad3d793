/** Fills the vault through its own import, from inside an extension page. */
import { openVault } from '@/utils/codes/vault';
import { writeFile } from '@/utils/codes/vault/transfer/file';

const PASSPHRASE = 'a passphrase for the bench';
const DAY = 86_400_000;

async function fill(count: number): Promise<number> {
  const codes = Array.from({ length: count }, (_, n) => ({
    id: crypto.randomUUID(),
    code: `Bench${String(n).padStart(11, '0')}`,
    address: `sales${n}@corp.example`,
    name: n % 3 ? 'Laifaxin' : '',
    state: 'confirmed' as const,
    host: 'mail.qiye.163.com',
    provider: 'netease',
    client: '',
    tags: [],
    lastResult: null,
    replacedBy: null,
    createdAt: Date.now() - n * 60_000,
    updatedAt: Date.now() - n * 60_000,
    expiresAt: Date.now() + (n % 400) * DAY,
  }));
  const salt = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const text = await writeFile(crypto, codes, PASSPHRASE, {
    name: 'PBKDF2-HMAC-SHA-256',
    salt,
    rounds: 600_000,
  });
  await openVault().importCodes(text, PASSPHRASE, { apply: true });
  return (await openVault().list()).codes.length;
}

(globalThis as unknown as { fillVault: typeof fill }).fillVault = fill;
