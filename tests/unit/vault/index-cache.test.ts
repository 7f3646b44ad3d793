import { beforeEach, describe, expect, it } from 'vitest';
import { idbCache } from '@/utils/codes/vault/idb-cache';
import { createWorld, draft, HOST } from './world';

let world = createWorld();
const ids: string[] = [];

/** Counts what is opened. */
function counting() {
  let decrypts = 0;
  const subtle = new Proxy(crypto.subtle, {
    get(target, name) {
      if (name === 'decrypt') decrypts++;
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const counted = {
    subtle,
    randomUUID: () => crypto.randomUUID(),
    getRandomValues: crypto.getRandomValues.bind(crypto),
  };
  return { vault: world.open({ crypto: counted as Crypto }), decrypts: () => decrypts };
}

beforeEach(async () => {
  world = createWorld();
  ids.length = 0;
  const vault = world.open();
  for (let n = 0; n < 100; n++) {
    ids.push((await vault.keep(draft(`Code${String(n).padStart(12, '0')}`), HOST)).id);
  }
  await world.deps().cache?.clear();
  await world.open().list();
});

describe('a worker just started', () => {
  it('opens one thing for a hundred records, and no code', async () => {
    const { vault, decrypts } = counting();
    expect((await vault.list()).codes).toHaveLength(100);
    expect(decrypts()).toBe(1);
    await vault.list();
    expect(decrypts()).toBe(1);
  });

  it('opens by itself what has changed since', async () => {
    await world.open().edit(ids[5] ?? '', { name: 'changed' });
    const { vault, decrypts } = counting();
    const { codes } = await vault.list();
    expect(codes.find(({ id }) => id === ids[5])?.name).toBe('changed');
    expect(decrypts()).toBe(2);
  });

  it('still reports a record altered in storage', async () => {
    const key = `code:${ids[7]}`;
    const { meta, ...rest } = world.local.json(key) as { meta: string };
    const middle = meta.length / 2;
    const altered = meta.slice(0, middle) + (meta[middle] === 'A' ? 'B' : 'A') + meta.slice(middle + 1);
    await world.local.set({ [key]: { ...rest, meta: altered } });
    expect(await world.open().list()).toMatchObject({ damaged: 1 });
  });

  it('lists nothing that is no longer stored', async () => {
    await world.local.remove(`code:${ids[9]}`);
    expect((await world.open().list()).codes).toHaveLength(99);
  });

  it('does without the index when it is of other keys, or broken', async () => {
    const { cache } = world.deps();
    for (const rubbish of [{ kid: 'x', sealed: 'AAAA' }, 7, null]) {
      await cache?.write(rubbish);
      expect((await world.open().list()).codes).toHaveLength(100);
    }
  });

  it('holds no index of the old keys once there is a passphrase', async () => {
    const kidOf = async () => {
      const index = await idbCache(world.idb).read();
      return (index as { kid: string }).kid;
    };
    const before = await kidOf();
    await world.open().setPassphrase('a passphrase');
    expect(await kidOf()).not.toBe(before);
    expect(await kidOf()).toBe(world.local.json('vault:lock').kid);
  });
});
