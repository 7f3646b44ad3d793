import { describe, expect, it } from 'vitest';
import { UNDO_MS } from '@/utils/codes/vault/change';
import { createWorld, draft, HOST } from './world';

const CODE = 'Ab3dEf7hIj1kLm0p';
const OTHER = 'Zz9yXx8wVv7uTt6s';

describe('keeping', () => {
  it('survives worker and browser restarts', async () => {
    const world = createWorld();
    const { id, saved } = await world.open().keep(draft(CODE), HOST);
    expect(saved).toBe(true);
    world.restartBrowser();
    const vault = world.open();
    expect((await vault.list()).codes).toMatchObject([
      { id, address: 'wang@corp.example', name: 'Foxmail', state: 'seen', host: HOST.host, unsaved: false },
    ]);
    expect(await vault.reveal(id)).toBe(CODE);
  });

  it('takes the same code for the same record, and learns what it lacked', async () => {
    const world = createWorld();
    const first = await world.open().keep(draft(CODE, { address: '' }), HOST);
    const again = await world.open().keep(draft(CODE, { expiresAt: 5 }), HOST);
    expect(again).toEqual(first);
    const { codes } = await world.open().list();
    expect(codes).toMatchObject([{ address: 'wang@corp.example', expiresAt: 5 }]);
  });

  it('loses nothing when frames and windows hand in at once', async () => {
    const world = createWorld();
    const vaults = [world.open(), world.open()];
    const codes = Array.from({ length: 40 }, (_, n) => `Code0000000000${String(n).padStart(2, '0')}`);
    const ids = await Promise.all(
      codes.map(async (code, n) => (await vaults[n % 2]?.keep(draft(code), HOST))?.id ?? ''),
    );
    expect(new Set(ids).size).toBe(40);
    const vault = world.open();
    expect(await Promise.all(ids.map((id) => vault.reveal(id)))).toEqual(codes);
  });

  it('makes one key when two windows start at once', async () => {
    const world = createWorld();
    const apart = { exclusive: <T>(work: () => Promise<T>) => work() };
    const [a, b] = await Promise.all([
      world.open(apart).keep(draft(CODE), HOST),
      world.open(apart).keep(draft(OTHER), HOST),
    ]);
    const vault = world.open();
    expect(await vault.reveal(a.id)).toBe(CODE);
    expect(await vault.reveal(b.id)).toBe(OTHER);
  });

  it('writes no clear text: not the code, not the address', async () => {
    const world = createWorld();
    await world.open().keep(draft(CODE, { name: '来发信' }), HOST);
    const raw = [...world.local.items].join();
    for (const secret of [CODE, 'wang', 'corp', '来发信', btoa(CODE)]) expect(raw).not.toContain(secret);
  });
});

describe('states', () => {
  it('goes from seen over confirmed to bound, and back when the client refuses', async () => {
    const world = createWorld();
    const vault = world.open();
    const { id } = await vault.keep(draft(CODE, { name: '' }), HOST);
    const shown = async () => (await vault.list()).codes[0];
    await vault.confirm(id, { expiresAt: 9, name: '来发信' });
    expect(await shown()).toMatchObject({ state: 'confirmed', expiresAt: 9, name: '来发信' });
    await vault.setResult(id, 'laifaxin', { ok: true, detail: '正常' });
    expect(await shown()).toMatchObject({
      state: 'bound',
      client: 'laifaxin',
      lastResult: { ok: true, detail: '正常', at: world.time },
    });
    await vault.setResult(id, 'laifaxin', { ok: false, detail: 'ERR.LOGIN.REQCODE' });
    expect(await shown()).toMatchObject({ state: 'confirmed', lastResult: { ok: false } });
    expect(await vault.revoke(id)).toMatchObject({ state: 'revoked' });
    await vault.confirm(id);
    expect(await shown()).toMatchObject({ state: 'revoked' });
  });

  it('edits without opening the code', async () => {
    const world = createWorld();
    const vault = world.open();
    const { id } = await vault.keep(draft(CODE), HOST);
    const before = world.local.json(`code:${id}`);
    await vault.edit(id, { address: 'li@corp.example', tags: ['a', 'a', 'b'], expiresAt: 7 });
    const after = world.local.json(`code:${id}`);
    expect(after.secret).toBe(before.secret);
    expect(after.meta).not.toBe(before.meta);
    expect((await world.open().list()).codes).toMatchObject([
      { address: 'li@corp.example', tags: ['a', 'b'], expiresAt: 7 },
    ]);
    expect(await vault.reveal(id)).toBe(CODE);
  });

  it('says which record is not there', async () => {
    const vault = createWorld().open();
    await expect(vault.reveal(crypto.randomUUID())).rejects.toMatchObject({ key: 'vault_error_notFound' });
  });
});

describe('removing', () => {
  it('can be undone, then is final', async () => {
    const world = createWorld();
    const vault = world.open();
    const { id } = await vault.keep(draft(CODE), HOST);
    await vault.remove(id);
    expect((await vault.list()).codes).toEqual([]);
    await expect(vault.reveal(id)).rejects.toMatchObject({ key: 'vault_error_notFound' });
    await vault.restore(id);
    expect((await vault.list()).codes).toHaveLength(1);
    await vault.remove(id);
    world.time += UNDO_MS;
    await vault.list();
    expect(world.local.items.has(`code:${id}`)).toBe(false);
    await expect(vault.restore(id)).rejects.toMatchObject({ key: 'vault_error_notFound' });
  });
});
