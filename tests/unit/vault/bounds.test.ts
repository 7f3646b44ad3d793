/** What a text, a list or a time may be, and that no import and no page gets around it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_TAGS } from '@/utils/codes/code';
import { cleanHost, cleanTags, cleanText, cleanTime, LAST_TIME } from '@/utils/codes/vault/bounds';
import { newKdfParams } from '@/utils/codes/vault/kdf';
import { VERSION } from '@/utils/codes/vault/record';
import { writeFile } from '@/utils/codes/vault/transfer/file';
import type { FileCode } from '@/utils/codes/vault/transfer/file-code';
import { createWorld, draft, HOST } from './world';

const CODE = 'Ab3dEf7hIj1kLm0p';
const OTHER = 'Zz9yXx8wVv7uTt6s';
const PASS = 'backup passphrase';
const [A, B] = ['7e3aeb37-cd37-44cf-b5d7-a7ec70ad7c91', '7e3aeb37-cd37-44cf-b5d7-a7ec70ad7c92'];
const UPPER = 8.64e15;

let world = createWorld();
beforeEach(() => {
  world = createWorld();
});

const record = (changes: Record<string, unknown> = {}) => ({
  id: A,
  code: CODE,
  address: 'wang@corp.example',
  name: 'Foxmail',
  state: 'confirmed',
  host: 'mail.qiye.163.com',
  createdAt: 1,
  updatedAt: 2,
  expiresAt: null,
  client: '',
  tags: [],
  lastResult: null,
  replacedBy: null,
  ...changes,
});
const fileOf = (...records: unknown[]) =>
  writeFile(crypto, records as FileCode[], PASS, newKdfParams(crypto, 1000));
const take = async (...records: unknown[]) =>
  world.open().importCodes(await fileOf(...records), PASS, { apply: true });
const listed = async () => (await world.open().list()).codes;

describe('the bounds', () => {
  it.each([
    ['a line end', 'a\nb', 'ab'],
    ['a mark that turns the direction', 'evil\u202Emoc.elpmaxe', 'evilmoc.elpmaxe'],
    ['an isolate', '\u2066a\u2069', 'a'],
    ['what shows nothing', '\uFEFFa\u200Bb', 'ab'],
    ['a null', 'a\u0000', 'a'],
    ['blanks around', ' a b ', 'a b'],
  ])('leave out %s', (_, text, clean) => {
    expect(cleanText(text, 100)).toBe(clean);
  });

  it('keep whole characters and what a language needs', () => {
    expect(cleanText('ab😀', 3)).toBe('ab');
    expect(cleanText('👩‍💻 王', 100)).toBe('👩‍💻 王');
  });

  it('hold for tags, hosts and times', () => {
    expect(cleanTags(['a', 'a', '\u202E', 'b'.repeat(99)])).toEqual(['a', 'b'.repeat(30)]);
    expect(cleanTags(Array.from({ length: 99 }, (_, n) => `t${n}`))).toHaveLength(MAX_TAGS);
    expect(['Mail.QIYE.163.com', 'a/b', 'evil.example:8443', 'x@y', ''].map(cleanHost)).toEqual([
      'mail.qiye.163.com',
      '',
      '',
      '',
      '',
    ]);
    expect([cleanTime(UPPER), cleanTime(-1), cleanTime(Number.NaN)]).toEqual([LAST_TIME, 0, null]);
  });
});

describe('a record at the upper bound of time', () => {
  it('is taken in, edited and backed up, and the backup opens', async () => {
    await take(
      record({ createdAt: UPPER, updatedAt: UPPER, expiresAt: UPPER }),
      record({ id: B, code: OTHER }),
    );
    const vault = world.open();
    await vault.edit(A, { name: 'edited' });
    const { text, count } = await vault.exportCodes(PASS);
    expect(count).toBe(2);
    const again = createWorld();
    again.time = world.time;
    const { items, skipped } = await again.open().importCodes(text, PASS, { apply: true });
    expect([items.length, skipped]).toEqual([2, []]);
    expect((await listed()).find(({ id }) => id === A)?.updatedAt).toBeLessThan(world.time + 2 * 86_400_000);
  });

  it('does not win over what is written here for ever', async () => {
    await take(record({ updatedAt: UPPER }));
    const report = await take(record({ updatedAt: UPPER, name: 'forced' }));
    expect(report.items[0]?.action).toBe('older');
  });

  it('that lies here from an earlier version is mended by its next change', async () => {
    await take(record());
    const { meta: _, ...stored } = world.local.json(`code:${A}`);
    expect(stored).toMatchObject({ v: VERSION });
    world.time = 8.64e15 + 5;
    await world.open().edit(A, { name: 'poisoned' });
    world.time = Date.UTC(2026, 10, 22);
    await world.open().edit(A, { name: 'mended' });
    expect((await listed())[0]).toMatchObject({ name: 'mended', updatedAt: world.time + 1 });
  });
});

describe('a file with bad records', () => {
  it('gives the good ones, and names the bad by place, address and name', async () => {
    const report = await take(
      record(),
      record({ id: B, code: 'short', address: 'li@corp.example', name: 'x\u202Ey' }),
      null,
      record({ id: B, code: OTHER, state: 'unheard of' }),
    );
    expect(report.skipped).toEqual([
      { place: 2, address: 'li@corp.example', name: 'xy' },
      { place: 3, address: '', name: '' },
      { place: 4, address: 'wang@corp.example', name: 'Foxmail' },
    ]);
    expect((await listed()).map(({ id }) => id)).toEqual([A]);
  });

  it('brings texts, tags and hosts into bounds', async () => {
    await take(
      record({
        name: `\u202E${'n'.repeat(500)}`,
        address: 'a\u200Bb@corp.example',
        host: 'evil.example/path',
        client: 'c'.repeat(500),
        tags: Array.from({ length: 1000 }, (_, n) => `tag ${n} ${'x'.repeat(99)}`),
        lastResult: { ok: false, detail: 'd\u202E'.repeat(500), at: UPPER },
      }),
    );
    const [code] = await listed();
    expect(code).toMatchObject({ name: 'n'.repeat(100), address: 'ab@corp.example', host: '' });
    expect([code?.tags.length, code?.client.length]).toEqual([MAX_TAGS, 100]);
    expect(Math.max(...(code?.tags ?? []).map(({ length }) => length))).toBe(30);
    expect(code?.lastResult?.detail).toBe('d'.repeat(100));
  });

  it('of 100,000 tags is looked at in a moment', async () => {
    const tags = Array.from({ length: 100_000 }, (_, n) => `tag ${n}`);
    const text = await fileOf(record({ tags }));
    const began = performance.now();
    await world.open().importCodes(text, PASS, { apply: true });
    await world.open().list();
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('of 20,000,000 rounds is refused before anything is derived', async () => {
    const file = JSON.parse(await fileOf(record()));
    const heavy = JSON.stringify({ ...file, kdf: { ...file.kdf, rounds: 20_000_000 } });
    const refused = world.open().importCodes(heavy, PASS, { apply: true });
    await expect(refused).rejects.toMatchObject({ key: 'vault_error_fileDamaged' });
  });
});

describe('what an import says beforehand', () => {
  it('names the code that is said to replace another', async () => {
    const text = await fileOf(
      record({ replacedBy: B }),
      record({ id: B, code: OTHER, address: 'wang@corp.example', name: 'new' }),
    );
    const { items } = await world.open().importCodes(text, PASS, { apply: false });
    const change = { field: 'replacedBy', here: null, file: 'wang@corp.example · new' };
    expect(items[0]).toMatchObject({ action: 'add', changes: [change] });

    await take(record(), record({ id: B, code: OTHER }));
    world.time += 1000;
    const later = await fileOf(
      record({ replacedBy: B, updatedAt: world.time }),
      record({ id: B, code: OTHER }),
    );
    const update = await world.open().importCodes(later, PASS, { apply: true });
    expect(update.items[0]).toMatchObject({
      action: 'update',
      changes: [{ field: 'replacedBy', here: null }],
    });
    expect((await listed()).find(({ id }) => id === A)?.replacedBy).toBe(B);
  });

  it('lets no record of the file speak of a code that is here by chance under the same id', async () => {
    const { id: mine } = await world.open().keep(draft(CODE), HOST);
    const stranger = record({ id: mine, code: OTHER });
    await take(stranger, record({ id: A, code: 'Third12345678901', replacedBy: mine }));
    const codes = await listed();
    const heir = codes.find(({ id }) => id === A)?.replacedBy;
    expect(heir).not.toBe(mine);
    expect(await world.open().reveal(heir ?? '')).toBe(OTHER);
  });

  it('says when the file knows an earlier day of making', async () => {
    const { id } = await world.open().keep(draft(CODE), HOST);
    world.time += 1000;
    const report = await take(record({ updatedAt: world.time, name: 'Foxmail' }));
    expect(report.items[0]?.changes.map(({ field }) => field)).toContain('createdAt');
    expect((await listed()).find((code) => code.id === id)?.createdAt).toBe(1);
  });
});

describe('a page', () => {
  it('brings no mark into a record either', async () => {
    const { id } = await world.open().keep(draft(CODE, { name: 'F\u202Eox', expiresAt: UPPER }), HOST);
    expect((await listed())[0]).toMatchObject({ id, name: 'Fox', expiresAt: LAST_TIME });
  });
});

describe('an export', () => {
  it('is read back before it is offered', async () => {
    await world.open().keep(draft(CODE), HOST);
    let sealed = 0;
    const subtle = new Proxy(crypto.subtle, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (name !== 'encrypt') return typeof value === 'function' ? value.bind(target) : value;
        return async (...all: Parameters<SubtleCrypto['encrypt']>) => {
          const bytes = await target.encrypt(...all);
          sealed++;
          new Uint8Array(bytes)[0] = (new Uint8Array(bytes)[0] ?? 0) ^ 1;
          return bytes;
        };
      },
    });
    const broken = {
      subtle,
      randomUUID: () => crypto.randomUUID(),
      getRandomValues: crypto.getRandomValues.bind(crypto),
    };
    const refused = world.open({ crypto: broken as Crypto }).exportCodes(PASS);
    await expect(refused).rejects.toMatchObject({ key: 'vault_error_fileNotReadBack' });
    expect(sealed).toBeGreaterThan(0);
  });

  it('names whose code could not be read', async () => {
    const { id } = await world.open().keep(draft(CODE), HOST);
    await world.local.set({ [`code:${id}`]: { ...world.local.json(`code:${id}`), secret: 'AAAA' } });
    expect(await world.open().exportCodes(PASS)).toMatchObject({
      left: 1,
      named: [{ address: 'wang@corp.example', name: 'Foxmail' }],
    });
  });
});
