import { describe, expect, it } from 'vitest';
import type { KeyStore } from '@/utils/codes/vault/deps';
import { createWorld, draft, HOST } from './world';

const CODE = 'Ab3dEf7hIj1kLm0p';
const OTHER = 'Zz9yXx8wVv7uTt6s';

function flipped(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

describe('storage that refuses', () => {
  it('keeps the code in memory, says so, and writes it as soon as it can', async () => {
    const world = createWorld();
    const vault = world.open();
    world.local.fail = (call) => call === 'set';
    const { id, saved } = await vault.keep(draft(CODE), HOST);
    expect(saved).toBe(false);
    await vault.confirm(id);
    expect((await vault.list()).codes).toMatchObject([{ id, state: 'confirmed', unsaved: true }]);
    expect(await vault.reveal(id)).toBe(CODE);
    world.local.fail = null;
    expect((await vault.list()).codes).toMatchObject([{ id, state: 'confirmed', unsaved: false }]);
    world.restartBrowser();
    expect(await world.open().reveal(id)).toBe(CODE);
    expect(world.session.items.size).toBe(0);
  });

  it('still has it after a worker restart, and nowhere in clear', async () => {
    const world = createWorld();
    world.local.fail = (call) => call === 'set';
    const { id } = await world.open().keep(draft(CODE), HOST);
    expect([...world.session.items].join()).not.toContain(CODE);
    const later = world.open();
    expect((await later.list()).codes).toMatchObject([{ id, unsaved: true }]);
    expect(await later.reveal(id)).toBe(CODE);
    world.local.fail = null;
    await later.list();
    expect(world.local.items.has(`code:${id}`)).toBe(true);
  });

  it('does not store twice what it could not read', async () => {
    const world = createWorld();
    const { id } = await world.open().keep(draft(CODE), HOST);
    const vault = world.open();
    world.local.fail = (call) => call === 'get';
    const again = await vault.keep(draft(CODE), HOST);
    expect(again.saved).toBe(false);
    expect(await vault.list()).toMatchObject({ problem: 'vault_error_storage', codes: [{ id: again.id }] });
    world.local.fail = null;
    expect((await vault.list()).codes).toMatchObject([{ id }]);
    await vault.confirm(again.id);
    expect((await vault.list()).codes).toMatchObject([{ id, state: 'confirmed' }]);
  });

  it('tells the user when their own change is not kept', async () => {
    const world = createWorld();
    const vault = world.open();
    const { id } = await vault.keep(draft(CODE), HOST);
    world.local.fail = (call) => call === 'set';
    await expect(vault.edit(id, { name: 'x' })).rejects.toMatchObject({ key: 'vault_error_storage' });
    expect((await vault.list()).codes).toMatchObject([{ name: 'Foxmail', unsaved: false }]);
  });
});

describe('keys that fail', () => {
  it('makes no new key while the key store does not answer', async () => {
    const world = createWorld();
    const { id } = await world.open().keep(draft(CODE), HOST);
    let broken = true;
    const real = world.deps().keyStore;
    const answer = async <T>(call: () => Promise<T>): Promise<T> => {
      if (broken) throw new Error('InvalidStateError');
      return call();
    };
    const keyStore: KeyStore = {
      current: () => answer(() => real.current()),
      find: (kid) => answer(() => real.find(kid)),
      adopt: (key) => answer(() => real.adopt(key)),
      remove: (kid) => answer(() => real.remove(kid)),
    };
    const vault = world.open({ keyStore });
    const other = await vault.keep(draft(OTHER), HOST);
    expect(other.saved).toBe(false);
    expect(await vault.list()).toMatchObject({ problem: 'vault_error_keyUnavailable', damaged: 0 });
    expect(await vault.reveal(other.id)).toBe(OTHER);
    expect(world.session.items.size).toBe(0);
    broken = false;
    expect((await vault.list()).codes).toHaveLength(2);
    expect(await vault.reveal(id)).toBe(CODE);
  });

  it('reports records whose key is gone, and goes on with a new one', async () => {
    const world = createWorld();
    const { id } = await world.open().keep(draft(CODE), HOST);
    world.idb = createWorld().idb;
    const vault = world.open();
    const other = await vault.keep(draft(OTHER), HOST);
    expect(await vault.list()).toMatchObject({ damaged: 1, codes: [{ id: other.id }] });
    await expect(vault.reveal(id)).rejects.toMatchObject({ key: 'vault_error_keyLost' });
    expect(world.local.items.has(`code:${id}`)).toBe(true);
  });
});

describe('records that are not right', () => {
  it('reports an altered one and keeps it and the rest', async () => {
    const world = createWorld();
    const vault = world.open();
    const bad = await vault.keep(draft(CODE), HOST);
    const good = await vault.keep(draft(OTHER), HOST);
    const key = `code:${bad.id}`;
    for (const part of ['meta', 'secret', 'kid', 'v']) {
      const record = world.local.json(key);
      const altered = { ...record, [part]: part === 'v' ? 0 : flipped(String(record[part]), 20) };
      await world.local.set({ [key]: altered });
      await expect(world.open().reveal(bad.id)).rejects.toMatchObject({
        key: part === 'kid' ? 'vault_error_keyLost' : 'vault_error_damaged',
      });
      if (part !== 'secret') expect(await world.open().list()).toMatchObject({ damaged: 1 });
      expect(await world.open().reveal(good.id)).toBe(OTHER);
      expect(world.local.json(key)).toEqual(altered);
      await world.local.set({ [key]: record });
    }
  });

  it('refuses a part moved to another record', async () => {
    const world = createWorld();
    const vault = world.open();
    const a = await vault.keep(draft(CODE), HOST);
    const b = await vault.keep(draft(OTHER), HOST);
    const [one, two] = [world.local.json(`code:${a.id}`), world.local.json(`code:${b.id}`)];
    await world.local.set({ [`code:${a.id}`]: { ...one, secret: two.secret } });
    await expect(vault.reveal(a.id)).rejects.toMatchObject({ key: 'vault_error_damaged' });
  });

  it('leaves a newer version alone and counts it', async () => {
    const world = createWorld();
    const { id } = await world.open().keep(draft(CODE), HOST);
    const newer = { ...world.local.json(`code:${id}`), v: 99, more: 'of the future' };
    await world.local.set({ [`code:${id}`]: newer });
    const vault = world.open();
    expect(await vault.list()).toMatchObject({ codes: [], damaged: 0, newer: 1 });
    await expect(vault.remove(id)).rejects.toMatchObject({ key: 'vault_error_newer' });
    expect(world.local.json(`code:${id}`)).toEqual(newer);
  });
});
