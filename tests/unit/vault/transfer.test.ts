import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld, draft, HOST } from './world';

const CODE = 'Ab3dEf7hIj1kLm0p';
const OTHER = 'Zz9yXx8wVv7uTt6s';
const PASS = 'backup passphrase';

let old = createWorld();
let fresh = createWorld();
beforeEach(() => {
  old = createWorld();
  fresh = createWorld();
});

async function backup() {
  const vault = old.open();
  const a = await vault.keep(draft(CODE), HOST);
  await vault.confirm(a.id, { expiresAt: 99 });
  const b = await vault.keep(draft(OTHER, { name: '来发信', address: 'li@corp.example' }), HOST);
  const { text, count, left } = await vault.exportCodes(PASS);
  expect([count, left]).toEqual([2, 0]);
  return { a: a.id, b: b.id, text };
}

const apply = { apply: true };
const actions = (report: { items: { action: string }[] }) => report.items.map(({ action }) => action);

describe('moving to another computer', () => {
  it('brings everything, and importing again changes nothing', async () => {
    const { a, b, text } = await backup();
    const vault = fresh.open();
    const preview = await vault.importCodes(`\uFEFF${text}`, PASS, { apply: false });
    expect(actions(preview)).toEqual(['add', 'add']);
    expect((await vault.list()).codes).toEqual([]);
    expect(await vault.importCodes(text, PASS, apply)).toMatchObject({ applied: true });
    expect((await vault.list()).codes).toEqual((await old.open().list()).codes);
    expect([await vault.reveal(a), await vault.reveal(b)]).toEqual([CODE, OTHER]);
    const before = new Map(fresh.local.items);
    expect(actions(await vault.importCodes(text, PASS, apply))).toEqual(['same', 'same']);
    expect(fresh.local.items).toEqual(before);
  });

  it('shows no code in the file, nor an address', async () => {
    const { text } = await backup();
    for (const secret of [CODE, OTHER, 'corp.example', '来发信']) expect(text).not.toContain(secret);
  });

  it('leaves out what was deleted, and counts what could not be read', async () => {
    const { a, b } = await backup();
    const vault = old.open();
    await vault.remove(a);
    await old.local.set({ [`code:${b}`]: { ...old.local.json(`code:${b}`), secret: 'AAAA' } });
    expect(await vault.exportCodes(PASS)).toMatchObject({ count: 0, left: 1 });
  });
});

describe('merging', () => {
  it('takes the newer of two records of one code, and says what differs', async () => {
    const { a, text } = await backup();
    const vault = old.open();
    old.time += 1000;
    await vault.edit(a, { name: 'here and later' });
    const report = await vault.importCodes(text, PASS, apply);
    expect(report.items.find(({ expiresAt }) => expiresAt === 99)).toMatchObject({
      action: 'older',
      changes: [{ field: 'name', here: 'here and later' }],
      writtenAt: { here: old.time },
    });
    expect((await vault.list()).codes.find(({ id }) => id === a)?.name).toBe('here and later');

    const other = fresh.open();
    fresh.time -= 5000;
    const mine = await other.keep(draft(CODE, { name: 'earlier' }), HOST);
    expect(actions(await other.importCodes(text, PASS, apply))).toEqual(
      expect.arrayContaining(['update', 'add']),
    );
    const merged = (await other.list()).codes.find(({ id }) => id === mine.id);
    expect(merged).toMatchObject({ name: 'Foxmail', state: 'confirmed', expiresAt: 99 });
    expect(await other.reveal(mine.id)).toBe(CODE);
  });

  it('never puts one code in the place of another', async () => {
    const { a, text } = await backup();
    const vault = fresh.open();
    const mine = await vault.keep(draft('AnotherCode12345'), HOST);
    const record = fresh.local.json(`code:${mine.id}`);
    fresh.local.items.set(`code:${a}`, JSON.stringify({ ...record, v: 99 }));
    await vault.importCodes(text, PASS, apply);
    const { codes, newer } = await vault.list();
    expect(newer).toBe(1);
    const revealed = await Promise.all(codes.map(({ id }) => vault.reveal(id)));
    expect(revealed.sort()).toEqual(['AnotherCode12345', CODE, OTHER].sort());
  });

  it('brings back what was deleted here', async () => {
    const { a, text } = await backup();
    const vault = old.open();
    await vault.remove(a);
    expect(actions(await vault.importCodes(text, PASS, apply))).toContain('restore');
    expect(await vault.reveal(a)).toBe(CODE);
  });
});

describe('a file that is not right', () => {
  const refused = async (text: string, pass = PASS) => {
    const before = new Map(fresh.local.items);
    const key = await fresh
      .open()
      .importCodes(text, pass, apply)
      .then(
        () => 'accepted',
        (error) => error.key,
      );
    expect(fresh.local.items).toEqual(before);
    return key;
  };

  it('is refused for what it is', async () => {
    const { text } = await backup();
    const file = JSON.parse(text);
    expect(await refused('')).toBe('vault_error_fileForeign');
    expect(await refused('{"encrypted": true, "items": []}')).toBe('vault_error_fileForeign');
    expect(await refused('null')).toBe('vault_error_fileForeign');
    expect(await refused(text.slice(0, -40))).toBe('vault_error_fileDamaged');
    expect(await refused(JSON.stringify({ ...file, v: 2 }))).toBe('vault_error_fileNewer');
    expect(await refused(JSON.stringify({ ...file, v: -1 }))).toBe('vault_error_fileDamaged');
    expect(await refused(JSON.stringify({ ...file, kdf: { ...file.kdf, rounds: 1e12 } }))).toBe(
      'vault_error_fileDamaged',
    );
    expect(await refused(text, 'another passphrase')).toBe('vault_error_wrongPassphrase');
  });

  it('is refused whole with any character changed', async () => {
    const { text } = await backup();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('0', 'A', '"', '}'), async (at, char) => {
        fc.pre(text[at] !== char && text[at]?.trim() !== '');
        expect(await refused(text.slice(0, at) + char + text.slice(at + 1))).toMatch(/^vault_error_file/);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing when storage refuses', async () => {
    const { text } = await backup();
    fresh.local.fail = (call) => call === 'set';
    expect(await refused(text)).toBe('vault_error_storage');
  });
});

it('what can not be read is deleted when the user says so, and nothing else', async () => {
  const { a, b } = await backup();
  await old.local.set({ [`code:${a}`]: 'rubbish', 'code:x': 1 });
  const record = old.local.json(`code:${b}`);
  await old.local.set({ [`code:${crypto.randomUUID()}`]: { ...record, v: 99 } });
  const vault = old.open();
  expect(await vault.list()).toMatchObject({ damaged: 2, newer: 1 });
  expect(await vault.discardDamaged()).toBe(2);
  expect(await vault.list()).toMatchObject({ damaged: 0, newer: 1 });
  expect(await vault.reveal(b)).toBe(OTHER);
});

it('all is deleted for who has forgotten the passphrase', async () => {
  await backup();
  const vault = old.open();
  await vault.setPassphrase(PASS);
  await vault.lock();
  await vault.eraseAll();
  expect([...old.local.items.keys(), ...old.session.items.keys()]).toEqual([]);
  const { id } = await vault.keep(draft(CODE), HOST);
  expect(await vault.reveal(id)).toBe(CODE);
  expect(await vault.status()).toMatchObject({ passphrase: false, locked: false });
});
