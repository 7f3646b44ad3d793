import { beforeEach, describe, expect, it } from 'vitest';
import { CLIPBOARD } from '@/utils/worker/clipboard';
import { CODE_URL, POPUP, pageSender, type World, world } from './world';

const WORD = 'a long passphrase';
const DRAFT = { code: 'Abcd1234Efgh5678', address: 'li@corp.example', name: '=Foxmail', expiresAt: null };

let the: World;
beforeEach(async () => {
  the = world();
  await the.send('code/captured', { draft: DRAFT }, pageSender(CODE_URL));
});

describe('a backup', () => {
  it('is made, or refused with the reason', async () => {
    expect(await the.send('vault/export', { passphrase: WORD }, POPUP)).toEqual({
      text: 'sealed',
      count: 1,
      left: 0,
      named: [],
    });
    const short = { error: 'vault_error_shortPassphrase' };
    expect(await the.send('vault/export', { passphrase: 'short' }, POPUP)).toEqual(short);
  });

  it('is looked at before it is taken in', async () => {
    const look = { text: 'sealed', passphrase: WORD, apply: false };
    expect(await the.send('vault/import', look, POPUP)).toEqual({ items: [], skipped: [], applied: false });
    const foreign = { error: 'vault_error_fileForeign' };
    expect(await the.send('vault/import', { ...look, text: '{}' }, POPUP)).toEqual(foreign);
  });
});

it('deletes what is damaged, and says how much', async () => {
  expect(await the.send('vault/discard', {}, POPUP)).toEqual({ count: 2 });
  expect(await the.send('vault/discard', {}, pageSender(CODE_URL))).toBeUndefined();
});

describe('the list', () => {
  it('has the address and the words of the state, and no code', async () => {
    const { text } = (await the.send('vault/csv', {}, POPUP)) as { text: string };
    expect(text).toContain('csv_address,csv_name');
    expect(text).toContain("li@corp.example,'=Foxmail,popup_stateSeen");
    expect(text).not.toContain(DRAFT.code);
  });

  it('is not made while the vault is locked', async () => {
    await the.send('lock/set', { passphrase: WORD }, POPUP);
    await the.send('lock/now', {}, POPUP);
    expect(await the.send('vault/csv', {}, POPUP)).toEqual({ error: 'vault_error_locked' });
  });
});

it('gives back with everything what was permitted beyond the install, and what was copied', async () => {
  const client = 'https://post.client.example';
  const site = 'https://mail.corp.example';
  const clipboard = ['clipboardRead', 'clipboardWrite'];
  for (const one of [`${client}/*`, `${site}/*`, ...clipboard]) the.state.permitted.add(one);
  await the.send('site/enable', { origin: site }, POPUP);
  await the.send('clients/add', { address: client }, POPUP);
  await the.send('clients/point', { origin: client }, POPUP);
  const { codes } = (await the.send('codes/list', {}, POPUP)) as { codes: { id: string }[] };
  await the.send('clipboard/copied', { id: codes[0]?.id ?? '' }, POPUP);
  expect(the.session.items).toHaveProperty([CLIPBOARD]);

  expect(await the.send('vault/erase', {}, POPUP)).toEqual({ ok: true });
  expect([...the.state.permitted]).toEqual([]);
  expect([...the.state.registered.keys()]).toEqual([]);
  expect([...the.state.alarms.keys()]).toEqual([]);
  expect(await the.send('clients/list', {}, POPUP)).toEqual({ clients: [] });
  // Emptied while it may still be looked at, then forgotten.
  expect(the.log).toContainEqual([
    'runtime.sendMessage',
    expect.objectContaining({ type: 'clipboard/settle' }),
  ]);
  expect(the.session.items).not.toHaveProperty([CLIPBOARD]);
  const left = JSON.stringify([the.local.items, the.session.items]);
  expect(left).not.toMatch(/corp\.example|client\.example/);
});

it('deletes codes, passphrase and settings together', async () => {
  await the.send('lock/set', { passphrase: WORD }, POPUP);
  await the.send('settings/change', { reminders: false, hiddenGuides: ['get-code'], clearSeconds: 0 }, POPUP);
  expect(await the.send('vault/erase', {}, POPUP)).toEqual({ ok: true });
  expect(await the.send('codes/list', {}, POPUP)).toMatchObject({ codes: [] });
  expect(await the.send('lock/status', {}, POPUP)).toMatchObject({ passphrase: false });
  const usual = {
    hiddenGuides: [],
    hiddenOn: [],
    reminders: true,
    clearSeconds: 30,
    language: 'browser',
    debugView: false,
  };
  expect(await the.send('settings/read', {}, POPUP)).toEqual(usual);
});
