/** Storage as every version has left it, opened by this one. These files are never made anew: a new version adds one. */
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '@/utils/codes/vault/bytes';
import type { KeySet, KeyStore } from '@/utils/codes/vault/deps';
import { newDeviceKeySet } from '@/utils/codes/vault/key-set';
import { VERSION } from '@/utils/codes/vault/record';
import { readFile } from '@/utils/codes/vault/transfer/file';
import { isCodeOf } from '@/utils/providers/codes';
import * as independent from './independent';
import exportV1 from './vectors/export-v1.json';
import profileV2 from './vectors/profile-v2.json';
import recordV1 from './vectors/record-v1.json';
import recordV2 from './vectors/record-v2.json';
import recordV3 from './vectors/record-v3.json';
import recordV4 from './vectors/record-v4.json';
import recordV5 from './vectors/record-v5.json';
import { createWorld } from './world';

interface Frozen {
  kid: string;
  key: string;
  items: Record<string, { v: number; kid: string; meta: string; secret: string }>;
  summary: Record<string, unknown>;
  code: string;
}
const RECORDS: Frozen[] = [recordV1, recordV2, recordV3, recordV4, recordV5];

async function worldOf({ kid, key, items }: Frozen) {
  const world = createWorld();
  await world.local.set(items);
  const aes = await crypto.subtle.importKey('raw', fromBase64(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
  const set: KeySet = { ...(await newDeviceKeySet(crypto)), kid, key: aes };
  const keyStore: KeyStore = {
    current: async () => set,
    find: async (wanted) => (wanted === kid ? set : null),
    adopt: async () => set,
    remove: async () => undefined,
  };
  return { world, open: () => world.open({ keyStore }) };
}

it('there is an example of every version', () => {
  const versions = RECORDS.map(({ items }) => Object.values(items)[0]?.v);
  expect(versions).toEqual(Array.from({ length: VERSION }, (_, n) => n + 1));
});

describe.each(RECORDS.map((frozen, n) => [n + 1, frozen] as const))('a record of version %i', (v, frozen) => {
  const [key = '', stored] = Object.entries(frozen.items)[0] ?? [];
  const id = key.slice('code:'.length);

  it('is listed and revealed', async () => {
    const vault = (await worldOf(frozen)).open();
    const [summary] = (await vault.list()).codes;
    expect(await vault.list()).toMatchObject({ codes: [frozen.summary], damaged: 0, newer: 0 });
    // Every record from before there was a second provider is of the first.
    expect(summary?.provider).toBe(v < 5 ? 'netease' : frozen.summary.provider);
    expect(await vault.reveal(id)).toBe(frozen.code);
  });

  it('is written in the newest version with its next change, and only then', async () => {
    const { world, open } = await worldOf(frozen);
    await open().list();
    expect(world.local.json(key)).toEqual(stored);
    await open().edit(id, { name: '改' });
    expect(world.local.json(key).v).toBe(VERSION);
    expect(await open().reveal(id)).toBe(frozen.code);
    expect((await open().list()).codes).toMatchObject([
      { ...frozen.summary, name: '改', updatedAt: expect.any(Number) },
    ]);
  });

  it('is what FORMAT.md says', () => {
    const open = (part: 'meta' | 'secret') =>
      independent.open(
        Buffer.from(frozen.key, 'base64'),
        stored?.[part] ?? '',
        `qiye-vault/${v}/${id}/${part}`,
      );
    expect(open('secret')).toBe(frozen.code);
    expect(JSON.parse(open('meta'))).toMatchObject({ address: frozen.summary.address, state: 'bound' });
  });
});

describe('a locked vault of version 2', () => {
  it('is unlocked, with what came in while it was locked', async () => {
    const world = createWorld();
    world.time = profileV2.time + 1000;
    await world.local.set(profileV2.items);
    const vault = world.open();
    expect(await vault.list()).toMatchObject({ locked: true, waiting: 2 });
    await vault.unlock(profileV2.passphrase);
    const { codes, damaged } = await vault.list();
    expect(damaged).toBe(0);
    const untimed = ({ updatedAt: _, ...code }: { updatedAt: number }) => code;
    expect(codes).toMatchObject(profileV2.summaries.map(untimed));
    expect(codes.map(({ provider }) => provider)).toEqual(codes.map(() => 'netease'));
    for (const [id, code] of Object.entries(profileV2.codes)) expect(await vault.reveal(id)).toBe(code);
  });

  it('is what FORMAT.md says', () => {
    const { items, passphrase } = profileV2;
    const lock = items['vault:lock'];
    const place = `qiye-vault/lock/1/${lock.kid}`;
    const secrets = JSON.parse(
      independent.open(independent.keyOf(passphrase, lock.kdf), lock.wrapped, place),
    );
    const events = Object.entries(items)
      .filter(([key]) => key.startsWith('inbox:'))
      .map(([key, boxed]) => {
        const { from, sealed } = boxed as { from: string; sealed: string };
        return JSON.parse(independent.openBox(secrets, { from, sealed }, `qiye-vault/1/${key}/${lock.kid}`));
      });
    expect(events.map(({ kind }) => kind).sort()).toEqual(['confirm', 'keep']);
    expect(secrets.boxPublic).toBe(lock.boxPublic);
  });
});

describe('a backup of version 1', () => {
  it('is read', async () => {
    const [expected] = exportV1.codes;
    const { unsaved: _, ...code } = expected ?? { unsaved: false };
    const now = expected?.updatedAt ?? 0;
    expect(await readFile(crypto, exportV1.file, exportV1.passphrase, now, isCodeOf)).toEqual({
      codes: [{ ...code, provider: 'netease' }],
      skipped: [],
    });
  });

  it('is what FORMAT.md says', () => {
    const { kdf, sealed } = JSON.parse(exportV1.file);
    const place = `qiye-vault/export/1/PBKDF2-HMAC-SHA-256/${kdf.salt}/${kdf.rounds}`;
    const payload = JSON.parse(independent.open(independent.keyOf(exportV1.passphrase, kdf), sealed, place));
    expect(payload.codes[0].code).toBe(exportV1.codes[0]?.code);
  });
});
