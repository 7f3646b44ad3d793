/** What a page can and can't do to a record: it fills in, never overwrites, and marks nothing as replaced by itself. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Vault } from '@/utils/codes/vault/types';
import { createWorld, draft, HOST } from './world';

const [OLD, NEW] = ['OldOldOldOldOld1', 'NewNewNewNewNew2'];
const DAY = 86_400_000;

let world = createWorld();
let vault: Vault;
beforeEach(() => {
  world = createWorld();
  vault = world.open();
});
const only = async (id: string) => (await vault.list()).codes.find((code) => code.id === id);

describe('a page that confirms', () => {
  it('corrects its own first sight of a code', async () => {
    const { id } = await vault.keep(draft(OLD, { expiresAt: 5 }), HOST);
    await vault.confirm(id, { expiresAt: 9, name: 'listed' });
    expect(await only(id)).toMatchObject({ state: 'confirmed', expiresAt: 9, name: 'listed' });
  });

  it('changes neither name nor last day of a confirmed code', async () => {
    const { id } = await vault.keep(draft(OLD, { expiresAt: 5 }), HOST);
    await vault.confirm(id);
    await vault.confirm(id, { expiresAt: 9, name: 'evil' });
    expect(await only(id)).toMatchObject({ expiresAt: 5, name: 'Foxmail' });
  });

  it('fills in the last day that was not known', async () => {
    const { id } = await vault.keep(draft(OLD), HOST);
    await vault.confirm(id);
    await vault.confirm(id, { expiresAt: 9 });
    expect(await only(id)).toMatchObject({ expiresAt: 9 });
  });

  it('never touches what the user wrote, not even an emptied field', async () => {
    const { id } = await vault.keep(draft(OLD, { expiresAt: 5 }), HOST);
    await vault.edit(id, { name: 'mine', expiresAt: null, address: '' });
    await vault.keep(draft(OLD, { expiresAt: 7, name: 'page', address: 'evil@corp.example' }), HOST);
    await vault.confirm(id, { expiresAt: 9, name: 'page' });
    expect(await only(id)).toMatchObject({ name: 'mine', expiresAt: null, address: '', state: 'confirmed' });
  });
});

describe('a code made anew', () => {
  const renewed = async (more: { replaces?: boolean }) => {
    const old = await vault.keep(draft(OLD, { expiresAt: world.time + 3 * DAY }), HOST);
    await vault.confirm(old.id);
    world.time += DAY;
    const made = await vault.keep(draft(NEW), HOST);
    await vault.confirm(made.id, more);
    return { old: old.id, made: made.id };
  };

  it('is supposed to replace the old one, which nothing marks as replaced', async () => {
    const { old, made } = await renewed({ replaces: true });
    expect(await only(old)).toMatchObject({ replacedBy: null, supposedBy: made });
  });

  it('replaces it once the user says so', async () => {
    const { old, made } = await renewed({ replaces: true });
    await vault.answerReplaced(old, true);
    expect(await only(old)).toMatchObject({ replacedBy: made, supposedBy: null });
  });

  it('does not when the user says that it does not, and nobody asks again', async () => {
    const { old, made } = await renewed({ replaces: true });
    await vault.answerReplaced(old, false);
    await vault.confirm(made, { replaces: true });
    expect(await only(old)).toMatchObject({ replacedBy: null, supposedBy: null });
  });

  it('is supposed to replace nothing when another page than the one for codes says so', async () => {
    const { old } = await renewed({});
    expect(await only(old)).toMatchObject({ replacedBy: null, supposedBy: null });
  });

  it('asks the same when it was boxed while the vault was locked', async () => {
    const old = await vault.keep(draft(OLD, { expiresAt: world.time + 3 * DAY }), HOST);
    await vault.confirm(old.id);
    await vault.setPassphrase('the passphrase');
    await vault.lock();
    world.time += DAY;
    const made = await vault.keep(draft(NEW), HOST);
    await vault.confirm(made.id, { replaces: true });
    await vault.unlock('the passphrase');
    expect(await only(old.id)).toMatchObject({ replacedBy: null, supposedBy: made.id });
  });
});

describe('many captures', () => {
  it('read all records once, not once each', async () => {
    let whole = 0;
    const storage = {
      get: (keys: string | string[] | null) => {
        if (keys === null) whole++;
        return world.local.get(keys);
      },
      set: world.local.set.bind(world.local),
      remove: world.local.remove.bind(world.local),
    };
    vault = world.open({ storage });
    for (let n = 0; n < 50; n++) {
      const { id } = await vault.keep(draft(`Many${String(n).padStart(12, '0')}`), HOST);
      await vault.confirm(id);
      await vault.setResult(id, 'laifaxin', { ok: true, detail: '正常' });
    }
    expect(whole).toBe(1);
    expect((await vault.list()).codes).toHaveLength(50);
  });

  it('notice what another window has written', async () => {
    await vault.keep(draft(OLD), HOST);
    const other = world.open();
    const { id } = await other.keep(draft(NEW), HOST);
    expect(await vault.keep(draft(NEW), HOST)).toEqual({ id, saved: true });
    await other.confirm(id);
    await vault.setResult(id, 'laifaxin', { ok: true, detail: '正常' });
    expect(await only(id)).toMatchObject({ state: 'bound' });
    expect((await vault.list()).codes).toHaveLength(2);
  });
});

describe('deriving a key', () => {
  /** Derives never, until told to. */
  function held() {
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    const subtle = new Proxy(crypto.subtle, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (name !== 'deriveKey') return typeof value === 'function' ? value.bind(target) : value;
        return async (...all: Parameters<SubtleCrypto['deriveKey']>) => {
          if ((all[0] as { name: string }).name === 'PBKDF2') await until;
          return target.deriveKey(...all);
        };
      },
    });
    const held = {
      subtle,
      randomUUID: () => crypto.randomUUID(),
      getRandomValues: crypto.getRandomValues.bind(crypto),
    };
    return { crypto: held as Crypto, release };
  }
  const PASS = 'the passphrase';

  it.each<[string, (slow: Vault, file: string) => Promise<unknown>]>([
    ['an export', (slow) => slow.exportCodes(PASS)],
    ['an import', (slow, file) => slow.importCodes(file, PASS, { apply: true })],
    ['a new passphrase', (slow) => slow.setPassphrase(PASS)],
  ])('for %s keeps no capture waiting', async (_, work) => {
    await vault.keep(draft(OLD), HOST);
    const { text } = await vault.exportCodes(PASS);
    const { crypto: slow, release } = held();
    const going = work(world.open({ crypto: slow }), text);
    const { id, saved } = await vault.keep(draft(NEW), HOST);
    expect(saved).toBe(true);
    release();
    await going;
    expect(await vault.reveal(id)).toBe(NEW);
  });

  it.each<[string, (slow: Vault) => Promise<unknown>]>([
    ['unlocking', (slow) => slow.unlock(PASS)],
    ['another passphrase', (slow) => slow.changePassphrase(PASS, 'another passphrase')],
    ['taking the passphrase off', (slow) => slow.removePassphrase(PASS)],
  ])('for %s keeps no capture waiting', async (_, work) => {
    await vault.keep(draft(OLD), HOST);
    await vault.setPassphrase(PASS);
    await vault.lock();
    const { crypto: slow, release } = held();
    const going = work(world.open({ crypto: slow }));
    const { id } = await vault.keep(draft(NEW), HOST);
    release();
    await going;
    expect(await vault.reveal(id)).toBe(NEW);
  });

  it('for a passphrase that was changed meanwhile opens nothing', async () => {
    await vault.keep(draft(OLD), HOST);
    await vault.setPassphrase(PASS);
    await vault.lock();
    const { crypto: slow, release } = held();
    const going = world.open({ crypto: slow }).unlock(PASS);
    const outcome = going.then(
      () => 'opened',
      (error) => error.key,
    );
    await vault.changePassphrase(PASS, 'another passphrase');
    await vault.lock();
    release();
    expect(await outcome).toBe('vault_error_wrongPassphrase');
    expect(await vault.status()).toMatchObject({ locked: true });
  });
});
