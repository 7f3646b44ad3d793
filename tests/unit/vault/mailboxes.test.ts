/** The list of mailboxes in the vault: sealed like the records, under the same keys, and as hard to lose. */
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_MAILBOXES } from '@/utils/codes/mailbox';
import { fromBase64 } from '@/utils/codes/vault/bytes';
import type { KeySet, KeyStore } from '@/utils/codes/vault/deps';
import { newDeviceKeySet } from '@/utils/codes/vault/key-set';
import { LIST_KEY, LIST_VERSION, listPlace } from '@/utils/codes/vault/mailboxes/record';
import * as independent from './independent';
import listV1 from './vectors/mailboxes-v1.json';
import { createWorld, draft, HOST } from './world';

const WORD = 'four unrelated words';
const LI = { address: 'li@corp.example', name: '李娜' };
const WANG = { address: 'wang@corp.example', name: '' };

let the: ReturnType<typeof createWorld>;
beforeEach(() => {
  the = createWorld();
});
const kept = async () => (await the.open().mailboxes()).mailboxes;
const addresses = async () => (await kept()).map(({ address }) => address);

describe('the list of mailboxes', () => {
  it('is kept in the user’s order, and survives the worker', async () => {
    expect(await the.open().mailboxes()).toEqual({ mailboxes: [], refused: [] });
    expect(await the.open().changeMailboxes({ add: [WANG, LI] })).toEqual({ before: 0, total: 2 });
    expect(await kept()).toEqual([
      { ...WANG, addedAt: the.time },
      { ...LI, addedAt: the.time },
    ]);
    await the.open().changeMailboxes({ remove: ['WANG@corp.example'] });
    expect(await addresses()).toEqual([LI.address]);
  });

  it('holds each address once, and nothing that is none', async () => {
    const again = { address: 'ＬＩ@Corp.Example', name: '' };
    const marked = { address: 'zhao@corp.example', name: '赵\u202E丽\n' };
    await the.open().changeMailboxes({ add: [LI, again, { address: 'nobody', name: '' }, marked] });
    const found = await kept();
    expect(found.map(({ address, name }) => ({ address, name }))).toEqual([LI, { ...marked, name: '赵丽' }]);
  });

  it('remembers whom not to offer: who was taken off and who was refused, until they are put on', async () => {
    const refused = async () => (await the.open().mailboxes()).refused;
    await the.open().changeMailboxes({ add: [LI, WANG] });
    await the.open().changeMailboxes({ remove: [LI.address], refuse: ['Zhao@corp.example', 'nobody'] });
    expect(await refused()).toEqual([LI.address, 'zhao@corp.example']);
    await the.open().changeMailboxes({ add: [LI] });
    expect(await refused()).toEqual(['zhao@corp.example']);
  });

  it('is no more than a list can be', async () => {
    const add = Array.from({ length: MAX_MAILBOXES + 1 }, (_, n) => ({
      address: `u${n}@corp.example`,
      name: '',
    }));
    await expect(the.open().changeMailboxes({ add })).rejects.toMatchObject({
      key: 'vault_error_listFull',
      parts: [String(MAX_MAILBOXES)],
    });
    expect(await addresses()).toEqual([]);
  });

  it('is written without a readable address', async () => {
    await the.open().changeMailboxes({ add: [LI] });
    expect(the.local.items.get(LIST_KEY)).toBeDefined();
    expect([...the.local.items.values()].join()).not.toMatch(/corp|李娜/);
  });

  it('can’t be put in another place', async () => {
    await the.open().keep(draft('Abcd1234Efgh5678'), HOST);
    await the.open().changeMailboxes({ add: [LI] });
    const [record = ''] = [...the.local.items]
      .filter(([key]) => key.startsWith('code:'))
      .map(([, text]) => text);
    const { kid, meta } = JSON.parse(record);
    await the.local.set({ [LIST_KEY]: { v: 1, kid, sealed: meta } });
    await expect(the.open().mailboxes()).rejects.toMatchObject({ key: 'vault_error_damaged' });
  });

  it('changes nothing when storage refuses', async () => {
    await the.open().changeMailboxes({ add: [LI] });
    the.local.fail = (call) => call === 'set';
    await expect(the.open().changeMailboxes({ add: [WANG] })).rejects.toMatchObject({
      key: 'vault_error_storage',
    });
    the.local.fail = null;
    expect(await addresses()).toEqual([LI.address]);
  });

  it('goes with everything else', async () => {
    await the.open().changeMailboxes({ add: [LI] });
    await the.open().eraseAll();
    expect(the.local.items.has(LIST_KEY)).toBe(false);
    expect(await addresses()).toEqual([]);
  });
});

describe('with a passphrase', () => {
  it('moves to its keys and back, and opens with nothing else', async () => {
    const vault = the.open();
    await vault.changeMailboxes({ add: [LI] });
    const before = the.local.json(LIST_KEY).kid;
    await vault.setPassphrase(WORD);
    const under = the.local.json(LIST_KEY).kid;
    expect(under).not.toBe(before);
    expect(await addresses()).toEqual([LI.address]);
    await vault.lock();
    await expect(the.open().mailboxes()).rejects.toMatchObject({ key: 'vault_error_locked' });
    await expect(the.open().changeMailboxes({ add: [WANG] })).rejects.toMatchObject({
      key: 'vault_error_locked',
    });
    the.restartBrowser();
    await expect(the.open().mailboxes()).rejects.toMatchObject({ key: 'vault_error_locked' });
    await the.open().unlock(WORD);
    expect(await addresses()).toEqual([LI.address]);
    await the.open().removePassphrase(WORD);
    expect(the.local.json(LIST_KEY).kid).not.toBe(under);
    expect(await addresses()).toEqual([LI.address]);
  });

  it('is not left behind when the move is interrupted', async () => {
    await the.open().changeMailboxes({ add: [LI] });
    the.local.fail = null;
    let refused = false;
    const local = the.local;
    const set = local.set.bind(local);
    local.set = async (items) => {
      if (LIST_KEY in items && !refused) {
        refused = true;
        throw new Error('QUOTA_BYTES quota exceeded');
      }
      return set(items);
    };
    await the.open().setPassphrase(WORD);
    expect(refused).toBe(true);
    expect(await addresses()).toEqual([LI.address]);
    expect(await the.open().status()).toMatchObject({ settling: false });
    expect(await addresses()).toEqual([LI.address]);
  });
});

describe('a list that can’t be read', () => {
  it('stays where it is, is not written over, and goes only when asked for', async () => {
    await the.open().changeMailboxes({ add: [LI] });
    const stored = { ...the.local.json(LIST_KEY), sealed: 'AAAA' };
    await the.local.set({ [LIST_KEY]: stored });
    await expect(the.open().mailboxes()).rejects.toMatchObject({ key: 'vault_error_damaged' });
    await expect(the.open().changeMailboxes({ add: [WANG] })).rejects.toMatchObject({
      key: 'vault_error_damaged',
    });
    await the.open().setPassphrase(WORD);
    expect(the.local.json(LIST_KEY)).toEqual(stored);
    await the.open().discardMailboxes();
    expect(await addresses()).toEqual([]);
  });

  it('is not deleted when it can be read', async () => {
    await the.open().changeMailboxes({ add: [LI] });
    await the.open().discardMailboxes();
    expect(await addresses()).toEqual([LI.address]);
  });

  it('of a newer version stays, and so do the keys it needs', async () => {
    const newer = { v: LIST_VERSION + 1, kid: 'x', sealed: '' };
    await the.local.set({ [LIST_KEY]: newer });
    await expect(the.open().mailboxes()).rejects.toMatchObject({ key: 'vault_error_newer' });
    await expect(the.open().setPassphrase(WORD)).rejects.toMatchObject({ key: 'vault_error_newerFirst' });
    await expect(the.open().discardMailboxes()).rejects.toMatchObject({ key: 'vault_error_newer' });
    expect(the.local.json(LIST_KEY)).toEqual(newer);
  });
});

/** Lists as every version has left them. These files are never made anew: a new version adds one. */
const FROZEN = [listV1];

it('there is an example of every version', () => {
  expect(FROZEN.map(({ stored }) => stored.v)).toEqual(Array.from({ length: LIST_VERSION }, (_, n) => n + 1));
});

describe.each(FROZEN)('a list of version $stored.v', ({ kid, key, stored, mailboxes, refused }) => {
  it('is read, and written in the newest version with its next change', async () => {
    const aes = await crypto.subtle.importKey('raw', fromBase64(key), 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]);
    const set: KeySet = { ...(await newDeviceKeySet(crypto)), kid, key: aes };
    const keyStore: KeyStore = {
      current: async () => set,
      find: async (wanted) => (wanted === kid ? set : null),
      adopt: async () => set,
      remove: async () => undefined,
    };
    await the.local.set({ [LIST_KEY]: stored });
    expect(await the.open({ keyStore }).mailboxes()).toEqual({ mailboxes, refused });
    await the.open({ keyStore }).changeMailboxes({ add: [{ address: 'new@corp.example', name: '' }] });
    expect(the.local.json(LIST_KEY).v).toBe(LIST_VERSION);
    expect((await the.open({ keyStore }).mailboxes()).mailboxes).toHaveLength(mailboxes.length + 1);
  });

  it('is what FORMAT.md says', () => {
    const text = independent.open(
      Buffer.from(key, 'base64'),
      stored.sealed,
      `qiye-vault/mailboxes/${stored.v}`,
    );
    expect(listPlace(stored.v)).toBe(`qiye-vault/mailboxes/${stored.v}`);
    expect(JSON.parse(text)).toEqual({ mailboxes, refused });
  });
});
