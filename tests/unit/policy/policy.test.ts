/** The administrator's policy: its schema and its reader agree, and the worker holds to it. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLOSED, createPolicyReader, NO_POLICY, permitsClient } from '@/utils/policy/policy';
import { createPolicyMemory } from '@/utils/settings/remembered-policy';
import { fakeBrowser } from '../worker/fake-browser';
import { CODE_URL, POPUP, pageSender, type World, world } from '../worker/world';

const schema = JSON.parse(
  readFileSync(new URL('../../../public/managed-schema.json', import.meta.url), 'utf8'),
) as { properties: Record<string, { description: string }> };
const answering = (items: Record<string, unknown>) => ({ get: async () => items });
const managed = (items: Record<string, unknown>) =>
  createPolicyReader(answering(items), createPolicyMemory(fakeBrowser()))();

describe('reading', () => {
  it('knows what the schema knows, and no more', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(NO_POLICY).sort());
    expect(Object.values(schema.properties).every(({ description }) => description.length > 10)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['allowedClients', 'laifaxin'],
    ['passphraseRequired', 'yes'],
    ['autoLockMinutes', 0],
    ['autoLockMinutes', 1.5],
    ['exportsAllowed', 'no'],
    ['guides', ['get-code']],
    ['adminContact', 7],
  ])('takes a wrong %s for one that is not set, and keeps the rest', async (key, value) => {
    const other = key === 'exportsAllowed' ? { passphraseRequired: true } : { exportsAllowed: false };
    expect(await managed({ ...other, [key]: value })).toEqual({ ...NO_POLICY, ...other });
  });

  it('is nothing where the browser has no managed area, or says that nothing is set', async () => {
    const memory = () => createPolicyMemory(fakeBrowser());
    expect(await createPolicyReader(undefined, memory())()).toEqual(NO_POLICY);
    const none = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
    expect(await createPolicyReader(none, memory())()).toEqual(NO_POLICY);
  });

  describe('when the managed area does not answer', () => {
    const SET = { exportsAllowed: false, allowedClients: ['laifaxin'] };
    const failing = { get: () => Promise.reject(new Error('out of order')) };
    const hanging = { get: () => new Promise<never>(() => undefined) };

    it.each([
      ['fails', failing],
      ['hangs', hanging],
    ])('as it %s, the last known policy holds, also after a restart', async (_, area) => {
      const { local } = fakeBrowser();
      await createPolicyReader(answering(SET), createPolicyMemory({ local }))();
      expect(await createPolicyReader(area, createPolicyMemory({ local }))()).toEqual({
        ...NO_POLICY,
        ...SET,
      });
    });

    it('waits once, and asks as ever once it has answered', async () => {
      const { local } = fakeBrowser();
      await createPolicyReader(answering(SET), createPolicyMemory({ local }))();
      const answers: ((items: object) => void)[] = [];
      const slow = { get: () => new Promise<never>((done) => answers.push(done as never)) };
      const read = createPolicyReader(slow, createPolicyMemory({ local }), {
        known: 400,
        first: 60_000,
        again: 0,
      });
      const timed = async () => {
        const began = performance.now();
        const { exportsAllowed } = await read();
        return { exportsAllowed, hasWaited: performance.now() - began >= 390 };
      };
      expect(await timed()).toEqual({ exportsAllowed: false, hasWaited: true });
      expect(await timed()).toEqual({ exportsAllowed: false, hasWaited: false });
      for (const answer of answers) answer({});
      await Promise.resolve();
      expect(await timed()).toEqual({ exportsAllowed: false, hasWaited: true });
      slow.get = async () => ({}) as never;
      expect(await timed()).toEqual({ exportsAllowed: true, hasWaited: false });
    });

    it('a policy that was taken back holds no more', async () => {
      const { local } = fakeBrowser();
      await createPolicyReader(answering(SET), createPolicyMemory({ local }))();
      await createPolicyReader(answering({}), createPolicyMemory({ local }))();
      expect(await createPolicyReader(failing, createPolicyMemory({ local }))()).toEqual(NO_POLICY);
      expect(local.items).toEqual({ policy: {} });
    });

    it('where none was set, none holds', async () => {
      const { local } = fakeBrowser();
      await createPolicyReader(answering({}), createPolicyMemory({ local }))();
      expect(await createPolicyReader(hanging, createPolicyMemory({ local }))()).toEqual(NO_POLICY);
    });

    it.each([
      ['fails', failing],
      ['hangs', hanging],
    ])('as it %s, and before its first word, nothing leaves', async (_, area) => {
      const patience = { known: 1, first: 20, again: 1 };
      expect(await createPolicyReader(area, createPolicyMemory(fakeBrowser()), patience)()).toEqual(CLOSED);
    });

    it('where the last known one can not be read either, nothing leaves', async () => {
      const { local } = fakeBrowser();
      local.get = () => Promise.reject(new Error('out of order'));
      expect(await createPolicyReader(failing, createPolicyMemory({ local }))()).toEqual(CLOSED);
      expect(CLOSED).toMatchObject({ exportsAllowed: false, allowedClients: [], passphraseRequired: true });
    });
  });

  it('names clients by their name or their exact origin', async () => {
    const policy = await managed({ allowedClients: ['https://mail.corp.example'] });
    expect(permitsClient(policy, 'custom', 'https://mail.corp.example')).toBe(true);
    expect(permitsClient(policy, 'laifaxin', 'https://web.laifaxin.com')).toBe(false);
    expect(permitsClient(NO_POLICY, 'laifaxin', 'https://web.laifaxin.com')).toBe(true);
  });
});

describe('the worker', () => {
  let the: World;
  beforeEach(() => {
    the = world();
  });
  const DRAFT = { code: 'Abcd1234Efgh5678', address: 'a@corp.example', name: '', expiresAt: null };
  const WORD = 'four unrelated words';
  const keep = async () => {
    const kept = await the.send('code/captured', { draft: DRAFT }, pageSender(CODE_URL, 2));
    return (kept as { id: string }).id;
  };
  const set = (policy: Record<string, unknown>) => Object.assign(the.state.managed, policy);

  it('tells our pages, and no web page, what is set', async () => {
    set({ adminContact: 'it@corp.example' });
    expect(await the.send('policy/read', {}, POPUP)).toEqual({
      ...NO_POLICY,
      adminContact: 'it@corp.example',
    });
    expect(await the.send('policy/read', {}, pageSender(CODE_URL, 2))).toBeUndefined();
  });

  it('keeps codes but hands none out before there is a passphrase, which then stays', async () => {
    set({ passphraseRequired: true });
    const id = await keep();
    expect(await the.send('codes/reveal', { id, way: 'copy' }, POPUP)).toEqual({
      error: 'policy_passphraseFirst',
    });
    const ticket = { id, client: 'laifaxin', origin: 'https://web.laifaxin.com' } as const;
    expect(await the.send('ticket/make', ticket, POPUP)).toEqual({
      ok: false,
      error: 'policy_passphraseFirst',
    });
    expect(await the.send('vault/export', { passphrase: WORD }, POPUP)).toEqual({
      error: 'policy_passphraseFirst',
    });
    await the.send('lock/set', { passphrase: WORD }, POPUP);
    expect(await the.send('codes/reveal', { id, way: 'copy' }, POPUP)).toEqual({ code: DRAFT.code });
    expect(await the.send('lock/remove', { passphrase: WORD }, POPUP)).toEqual({
      ok: false,
      error: 'policy_passphraseKeep',
    });
    expect(await the.send('lock/status', {}, POPUP)).toMatchObject({ passphrase: true });
  });

  it('sends to no client that is not allowed, and adds none', async () => {
    set({ allowedClients: [] });
    const id = await keep();
    const ticket = { id, client: 'laifaxin', origin: 'https://web.laifaxin.com' } as const;
    const refused = { ok: false, error: 'policy_clientOff' };
    expect(await the.send('ticket/make', ticket, POPUP)).toEqual(refused);
    expect(await the.send('clients/add', { address: 'https://mail.corp.example' }, POPUP)).toEqual(refused);
  });

  it('makes no file where exports are off', async () => {
    set({ exportsAllowed: false });
    await keep();
    expect(await the.send('vault/export', { passphrase: WORD }, POPUP)).toEqual({
      error: 'policy_exportOff',
    });
    expect(await the.send('vault/csv', {}, POPUP)).toEqual({ error: 'policy_exportOff' });
  });

  it('gives out no code for a picture, a file, a text or another program’s form where exports are off', async () => {
    set({ exportsAllowed: false });
    const id = await keep();
    expect(await the.send('codes/reveal', { id, way: 'export' }, POPUP)).toEqual({
      error: 'policy_exportOff',
    });
    for (const way of ['show', 'copy'] as const)
      expect(await the.send('codes/reveal', { id, way }, POPUP)).toEqual({ code: DRAFT.code });
  });

  it('goes on with what it knew when the browser stops answering and the worker is stopped', async () => {
    set({ exportsAllowed: false, guides: { 'get-code': 'off' } });
    expect(await the.send('policy/read', {}, POPUP)).toMatchObject({ exportsAllowed: false });
    the.browser.storage.managed.get = () => Promise.reject(new Error('out of order'));
    await the.restart();
    expect(await the.send('vault/csv', {}, POPUP)).toEqual({ error: 'policy_exportOff' });
    expect(await the.send('guide/start', { guide: 'get-code' }, POPUP)).toMatchObject({
      error: 'policy_guideOff',
    });
  });

  it('locks no later than allowed: at once for the usual time, and never for a longer one', async () => {
    set({ autoLockMinutes: 5 });
    await the.send('lock/set', { passphrase: WORD }, POPUP);
    expect(await the.send('lock/status', {}, POPUP)).toMatchObject({ idleMinutes: 5 });
    expect(await the.send('lock/minutes', { minutes: 6 }, POPUP)).toEqual({
      ok: false,
      error: 'policy_minutes',
      parts: ['5'],
    });
    expect(await the.send('lock/minutes', { minutes: 2 }, POPUP)).toEqual({ ok: true });
  });

  it('switches a guide off for good, or on whatever the user hid', async () => {
    const hello = () => the.send('frame/hello', { arrived: true }, pageSender(CODE_URL, 3));
    set({ guides: { 'get-code': 'off' } });
    expect(await hello()).toEqual({ ok: false });
    expect(the.state.signs.size).toBe(0);
    expect(await the.send('guide/start', { guide: 'get-code' }, POPUP)).toEqual({
      ok: false,
      tabId: null,
      error: 'policy_guideOff',
    });
    set({ guides: { 'get-code': 'on' } });
    await the.send('settings/change', { hiddenGuides: ['get-code'] }, POPUP);
    expect(await hello()).toEqual({ ok: true });
  });

  it('sends a guide away from one host alone, and takes it back', async () => {
    const hello = (host: string) =>
      the.send('frame/hello', { arrived: true }, pageSender(CODE_URL.replace('mail.', `${host}.`), 3));
    await the.send('guide/hide', { guide: 'get-code', host: 'mail.qiye.163.com' }, POPUP);
    expect([await hello('mail'), await hello('mailh')]).toEqual([{ ok: false }, { ok: true }]);
    await the.send('settings/change', { hiddenOn: [] }, POPUP);
    expect(await hello('mail')).toEqual({ ok: true });
  });
});
