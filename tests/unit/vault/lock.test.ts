import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld, draft, HOST } from './world';

const CODE = 'Ab3dEf7hIj1kLm0p';
const OTHER = 'Zz9yXx8wVv7uTt6s';
const PASS = '正确的马电池订书钉';
const NEXT = 'a different passphrase';

const locked = { key: 'vault_error_locked' };
let world = createWorld();

beforeEach(() => {
  world = createWorld();
});

async function lockedWith(code: string) {
  const vault = world.open();
  const { id } = await vault.keep(draft(code), HOST);
  await vault.setPassphrase(PASS);
  await vault.lock();
  return { vault, id };
}

describe('a passphrase', () => {
  it('locks and unlocks', async () => {
    const { vault, id } = await lockedWith(CODE);
    expect(await vault.list()).toMatchObject({ locked: true, codes: [], damaged: 0, problem: null });
    for (const refused of [vault.reveal(id), vault.edit(id, { name: 'x' }), vault.remove(id)]) {
      await expect(refused).rejects.toMatchObject(locked);
    }
    await expect(vault.unlock('not this one')).rejects.toMatchObject({ key: 'vault_error_wrongPassphrase' });
    await vault.unlock(PASS);
    expect(await vault.reveal(id)).toBe(CODE);
  });

  it('is the same in another Unicode form', async () => {
    const vault = world.open();
    await vault.setPassphrase('caf\u00e9 caf\u00e9');
    await vault.lock();
    await vault.unlock('cafe\u0301 cafe\u0301');
    expect((await vault.status()).locked).toBe(false);
  });

  it('leaves the vault open over a worker restart, not over a browser restart', async () => {
    const { vault, id } = await lockedWith(CODE);
    await vault.unlock(PASS);
    expect(await world.open().reveal(id)).toBe(CODE);
    world.restartBrowser();
    await expect(world.open().reveal(id)).rejects.toMatchObject(locked);
  });

  it('leaves no data key behind: not in storage, not in IndexedDB', async () => {
    const { vault } = await lockedWith(CODE);
    expect(await world.deps().keyStore.current()).toBeNull();
    await vault.unlock(PASS);
    const open = world.session.json('vault:open') as { key: string; boxPrivate: string };
    const raw = [...world.local.items].join();
    expect(raw).not.toContain(open.key);
    expect(raw).not.toContain(open.boxPrivate);
    await vault.lock();
    expect(world.session.items.size).toBe(0);
  });

  it('is changed without writing a record', async () => {
    const { vault, id } = await lockedWith(CODE);
    const before = world.local.items.get(`code:${id}`);
    await vault.changePassphrase(PASS, NEXT);
    expect(world.local.items.get(`code:${id}`)).toBe(before);
    await vault.lock();
    await expect(vault.unlock(PASS)).rejects.toMatchObject({ key: 'vault_error_wrongPassphrase' });
    await vault.unlock(NEXT);
    expect(await vault.reveal(id)).toBe(CODE);
  });

  it('is taken off again, and can be made anew', async () => {
    const { vault, id } = await lockedWith(CODE);
    await vault.removePassphrase(PASS);
    world.restartBrowser();
    const later = world.open();
    expect(await later.reveal(id)).toBe(CODE);
    expect(await later.status()).toMatchObject({ passphrase: false, locked: false });
    expect([...world.local.items.keys()].sort()).toEqual([`code:${id}`, 'vault:box', 'vault:stamp']);
    await later.setPassphrase(NEXT);
    world.restartBrowser();
    await expect(world.open().reveal(id)).rejects.toMatchObject(locked);
    await world.open().unlock(NEXT);
    expect(await world.open().reveal(id)).toBe(CODE);
  });

  it('is refused when too short, when there is one, or over records only an update can read', async () => {
    const vault = world.open();
    await expect(vault.setPassphrase('1234567')).rejects.toMatchObject({
      key: 'vault_error_shortPassphrase',
    });
    await expect(vault.unlock(PASS)).rejects.toMatchObject({ key: 'vault_error_noPassphrase' });
    const { id } = await vault.keep(draft(CODE), HOST);
    const record = world.local.json(`code:${id}`);
    await world.local.set({ [`code:${id}`]: { ...record, v: 99 } });
    await expect(vault.setPassphrase(PASS)).rejects.toMatchObject({ key: 'vault_error_newerFirst' });
    await world.local.set({ [`code:${id}`]: record });
    await vault.setPassphrase(PASS);
    await expect(vault.setPassphrase(PASS)).rejects.toMatchObject({ key: 'vault_error_hasPassphrase' });
  });
});

describe('while locked', () => {
  it('keeps, confirms and binds codes, and has them all after unlocking', async () => {
    const { vault, id } = await lockedWith(CODE);
    const other = await vault.keep(draft(OTHER, { address: 'li@corp.example' }), HOST);
    expect(other.saved).toBe(true);
    expect(await vault.keep(draft(OTHER), HOST)).toEqual(other);
    await vault.confirm(other.id, { expiresAt: 77 });
    await vault.setResult(other.id, 'laifaxin', { ok: true, detail: '正常' });
    await vault.confirm(id);
    expect([...world.local.items].join()).not.toContain(OTHER);
    expect((await vault.list()).waiting).toBe(5);
    world.restartBrowser();
    const later = world.open();
    await later.unlock(PASS);
    const { codes, damaged } = await later.list();
    expect(damaged).toBe(0);
    expect(codes.find((code) => code.id === other.id)).toMatchObject({
      state: 'bound',
      expiresAt: 77,
      client: 'laifaxin',
      unsaved: false,
    });
    expect(codes.find((code) => code.id === id)).toMatchObject({ state: 'confirmed' });
    expect(await later.reveal(other.id)).toBe(OTHER);
    expect([...world.local.items.keys()].filter((key) => key.startsWith('inbox:'))).toEqual([]);
  });

  it('holds what storage refuses as well', async () => {
    const { vault } = await lockedWith(CODE);
    world.local.fail = (call) => call === 'set';
    const other = await vault.keep(draft(OTHER), HOST);
    await vault.confirm(other.id);
    expect(other.saved).toBe(false);
    const later = world.open();
    expect((await later.list()).waiting).toBe(2);
    world.local.fail = null;
    await later.unlock(PASS);
    expect(await later.reveal(other.id)).toBe(OTHER);
  });

  it('makes one record of a code handed in before and after', async () => {
    const { vault, id } = await lockedWith(CODE);
    const again = await vault.keep(draft(CODE), HOST);
    await vault.confirm(again.id);
    await vault.unlock(PASS);
    expect((await vault.list()).codes).toMatchObject([{ id, state: 'confirmed' }]);
  });
});

describe('locking itself', () => {
  it('happens after the set time without use, and not before', async () => {
    const { vault, id } = await lockedWith(CODE);
    await vault.unlock(PASS);
    await vault.setIdleMinutes(5);
    world.time += 4 * 60_000;
    expect(await vault.reveal(id)).toBe(CODE);
    world.time += 4 * 60_000;
    expect(await vault.lockIfIdle()).toBe(false);
    world.time += 60_000;
    await expect(vault.reveal(id)).rejects.toMatchObject(locked);
    expect(world.session.items.size).toBe(0);
  });

  it('happens when the clock is set back', async () => {
    const { vault, id } = await lockedWith(CODE);
    await vault.unlock(PASS);
    world.time -= 365 * 86_400_000;
    await expect(vault.reveal(id)).rejects.toMatchObject(locked);
  });

  it('happens in every window at once', async () => {
    const { vault, id } = await lockedWith(CODE);
    const window = world.open();
    await window.unlock(PASS);
    expect(await vault.reveal(id)).toBe(CODE);
    await window.lock();
    await expect(vault.reveal(id)).rejects.toMatchObject(locked);
  });
});

describe('wrong tries', () => {
  const wrong = (vault = world.open()) => vault.unlock('wrong wrong').catch((error) => error.key);

  it('slow down, over restarts and clock changes', async () => {
    await lockedWith(CODE);
    const keys = [];
    for (let n = 0; n < 4; n++) keys.push(await wrong());
    expect(keys).toEqual([...Array(3).fill('vault_error_wrongPassphrase'), 'vault_error_wait']);
    await expect(world.open().unlock(PASS)).rejects.toMatchObject({ key: 'vault_error_wait', parts: ['2'] });
    expect((await world.open().status()).waitMs).toBe(2000);
    world.time -= 365 * 86_400_000;
    expect(await wrong()).toBe('vault_error_wait');
    world.time += 2000;
    expect(await wrong()).toBe('vault_error_wrongPassphrase');
    expect((await world.open().status()).waitMs).toBe(4000);
    world.time += 4000;
    await world.open().unlock(PASS);
    expect((await world.open().status()).waitMs).toBe(0);
  });

  it('count also when the worker is ended in the middle', async () => {
    await lockedWith(CODE);
    const stuck = {
      ...crypto,
      getRandomValues: crypto.getRandomValues.bind(crypto),
      randomUUID: () => crypto.randomUUID(),
    };
    const subtle = new Proxy(crypto.subtle, {
      get: (target, name) =>
        name === 'deriveKey' ? () => new Promise(() => {}) : Reflect.get(target, name).bind(target),
    });
    for (let n = 0; n < 3; n++) {
      void world.open({ crypto: { ...stuck, subtle } as Crypto, exclusive: (work) => work() }).unlock(PASS);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await wrong()).toBe('vault_error_wait');
  });
});

describe('the lock record', () => {
  it('survives damage to either copy', async () => {
    const { id } = await lockedWith(CODE);
    for (const key of ['vault:lock', 'vault:lock-copy']) {
      const record = world.local.json(key) as { wrapped: string };
      await world.local.set({
        [key]: {
          ...record,
          wrapped:
            `A${record.wrapped.slice(1)}` === record.wrapped
              ? `B${record.wrapped.slice(1)}`
              : `A${record.wrapped.slice(1)}`,
        },
      });
      const vault = world.open();
      await vault.unlock(PASS);
      expect(await vault.reveal(id)).toBe(CODE);
      await vault.lock();
      expect(world.local.json('vault:lock')).toEqual(world.local.json('vault:lock-copy'));
    }
  });

  it('when wholly damaged is reported; nothing is made anew over it, and codes are still kept', async () => {
    const { id } = await lockedWith(CODE);
    const [a, b] = [world.local.json('vault:lock'), world.local.json('vault:lock-copy')];
    await world.local.set({ 'vault:lock': { ...a, kid: 'x' }, 'vault:lock-copy': { ...b, kid: 'y' } });
    const vault = world.open();
    expect(await vault.list()).toMatchObject({ locked: true, problem: 'vault_error_damaged' });
    await expect(vault.unlock(PASS)).rejects.toMatchObject({ key: 'vault_error_damaged' });
    expect((await vault.keep(draft(OTHER), HOST)).saved).toBe(true);
    await world.local.set({ 'vault:lock-copy': b });
    await vault.unlock(PASS);
    expect((await vault.list()).codes).toHaveLength(2);
    expect(await vault.reveal(id)).toBe(CODE);
  });
});

describe('a private window', () => {
  it('keeps codes for the ordinary one, and shows none', async () => {
    const { id } = await world.open().keep(draft(CODE), HOST);
    const own = createWorld();
    const secret = world.open({ isPrivate: true, keyStore: own.deps().keyStore, session: own.session });
    expect(await secret.list()).toMatchObject({ codes: [], locked: true, problem: 'vault_error_private' });
    await expect(secret.reveal(id)).rejects.toMatchObject({ key: 'vault_error_private' });
    const other = await secret.keep(draft(OTHER), HOST);
    expect(other.saved).toBe(true);
    await secret.confirm(other.id);
    const vault = world.open();
    expect((await vault.list()).codes).toHaveLength(2);
    expect(await vault.reveal(other.id)).toBe(OTHER);
    expect(await own.deps().keyStore.current()).toBeNull();
  });

  it('that comes too late for the keys boxes its code for the new ones', async () => {
    await world.open().keep(draft(CODE), HOST);
    const own = createWorld();
    let isFirst = true;
    const late = world.open({
      isPrivate: true,
      session: own.session,
      keyStore: own.deps().keyStore,
      exclusive: (work) => work(),
      storage: {
        get: (keys) => world.local.get(keys),
        remove: (keys) => world.local.remove(keys),
        async set(items) {
          if (isFirst && Object.keys(items).some((key) => key.startsWith('inbox:'))) {
            isFirst = false;
            await world.open().setPassphrase(PASS);
          }
          return world.local.set(items);
        },
      },
    });
    const { id } = await late.keep(draft(OTHER), HOST);
    world.restartBrowser();
    const vault = world.open();
    await vault.unlock(PASS);
    expect(await vault.reveal(id)).toBe(OTHER);
    expect((await vault.list()).damaged).toBe(0);
  });
});
