/** The list of mailboxes through the worker: who may ask, what is told, and what a page's card learns of it. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ToFrame } from '@/utils/protocol/frame-port';
import type { WorkList } from '@/utils/protocol/worklist-messages';
import { CODE_URL, POPUP, pageSender, type World, world } from './world';

const LI = 'li@corp.example';
const WANG = 'wang@corp.example';
const ZHAO = 'zhao@corp.example';
const DRAFT = { code: 'Abcd1234Efgh5678', address: LI, name: '', expiresAt: null };
const WORD = 'four unrelated words';

let the: World;
beforeEach(() => {
  the = world();
});
const change = (add: string[], remove: string[] = []) =>
  the.send('worklist/change', { add: add.map((address) => ({ address, name: '' })), remove }, POPUP);
const read = async () => (await the.send('worklist/read', {}, POPUP)) as WorkList;
const capture = async (address = LI) => {
  const kept = await the.send('code/captured', { draft: { ...DRAFT, address } }, pageSender(CODE_URL, 2));
  return (kept as { id: string }).id;
};

describe('the list', () => {
  it('is told with the state of every mailbox, and counted', async () => {
    expect(await change([WANG, LI])).toEqual({ before: 0, total: 2 });
    const id = await capture();
    expect(await read()).toMatchObject({
      rows: [
        { address: WANG, codeId: null, next: 'make' },
        { address: LI, codeId: id, code: 'seen', next: 'confirm' },
      ],
      counts: { all: 2, todo: 2, done: 0, made: 0 },
      offered: [],
      locked: false,
      problem: null,
    });
  });

  it('finds the row of whoever logs in by itself, and offers who is not on it', async () => {
    await change([LI]);
    const id = await capture();
    await the.send('code/confirmed', { id }, pageSender(CODE_URL, 2));
    await the.vault.setResult(id, 'laifaxin', { ok: true, detail: '正常' });
    expect((await read()).rows).toMatchObject([{ address: LI, client: 'passed', next: 'nothing' }]);
    await capture(ZHAO);
    const frame = await the.connect(pageSender(CODE_URL, 3));
    await frame.say({ kind: 'address', address: 'WANG@corp.example' });
    expect(await read()).toMatchObject({ account: WANG, offered: [WANG, ZHAO], offeredCount: 2 });
    await the.send('worklist/change', { refuse: [ZHAO] }, POPUP);
    expect(await read()).toMatchObject({ account: WANG, offered: [WANG] });
    await change([WANG]);
    expect(await read()).toMatchObject({ account: WANG, offered: [] });
    await change([], [WANG]);
    expect(await read()).toMatchObject({ account: WANG, offered: [] });
  });

  it('tells nothing while the vault is locked, and takes nothing in', async () => {
    await change([LI]);
    await the.send('lock/set', { passphrase: WORD }, POPUP);
    await the.send('lock/now', {}, POPUP);
    expect(await read()).toMatchObject({ rows: [], locked: true, offered: [], account: '' });
    expect(await the.send('worklist/table', { filter: 'all', as: 'csv' }, POPUP)).toEqual({
      error: 'vault_error_locked',
    });
  });

  it('says why it can’t be told', async () => {
    the.vault.mailboxes = () => Promise.reject(new Error('li@corp.example'));
    expect(await read()).toMatchObject({ problem: 'vault_error_storage', rows: [] });
  });

  it('is nobody’s but our own pages’', async () => {
    await change([LI]);
    for (const type of ['worklist/read', 'worklist/discard'] as const)
      expect(await the.send(type, {}, pageSender(CODE_URL, 2))).toBeUndefined();
    expect(await the.send('worklist/change', { remove: [LI] }, pageSender(CODE_URL, 2))).toBeUndefined();
    expect(
      await the.send('worklist/table', { filter: 'all', as: 'tsv' }, pageSender(CODE_URL, 2)),
    ).toBeUndefined();
    expect((await read()).rows).toHaveLength(1);
  });

  it('refuses what is no list', async () => {
    const wrong = { add: [{ address: 'a'.repeat(300), name: '' }] };
    expect(await the.send('worklist/change', wrong, POPUP)).toBeUndefined();
  });
});

describe('the table', () => {
  it('holds what the chip shows, in words, with no formula and no password', async () => {
    await the.send('worklist/change', { add: [{ address: LI, name: '=1+1' }] }, POPUP);
    await change([WANG]);
    await capture();
    const { text, count } = (await the.send('worklist/table', { filter: 'all', as: 'csv' }, POPUP)) as {
      text: string;
      count: number;
    };
    expect(count).toBe(2);
    expect(text).toContain(`${LI},'=1+1,popup_stateSeen`);
    expect(text).not.toContain(DRAFT.code);
    const failed = await the.send('worklist/table', { filter: 'failed', as: 'tsv' }, POPUP);
    expect(failed).toMatchObject({ count: 0 });
  });

  it('is not made where the company allows no exports', async () => {
    Object.assign(the.state.managed, { exportsAllowed: false });
    await change([LI]);
    for (const as of ['tsv', 'csv'] as const)
      expect(await the.send('worklist/table', { filter: 'all', as }, POPUP)).toEqual({
        error: 'policy_exportOff',
      });
    expect(await read()).toMatchObject({ exportsAllowed: false });
  });
});

describe('the card at the end of the guide', () => {
  const nextOf = (messages: unknown[]) =>
    (messages as ToFrame[])
      .flatMap((message) => (message.kind === 'run' ? [message.progress.next] : []))
      .at(-1);

  it('says how far the list is and who is next, once the password is in force', async () => {
    await change([LI, WANG, ZHAO]);
    await the.send('guide/start', { guide: 'get-code' }, POPUP);
    const frame = await the.connect(pageSender(CODE_URL, 2));
    const id = await capture();
    expect(nextOf(frame.take())).toBeUndefined();
    await the.send('code/confirmed', { id }, pageSender(CODE_URL, 2));
    expect(nextOf(frame.take())).toMatchObject({ address: WANG, copy: 'worklist_cardCopy' });
  });

  it('says nothing without a list or while the vault is locked, and that a list is done', async () => {
    await the.send('guide/start', { guide: 'get-code' }, POPUP);
    const frame = await the.connect(pageSender(CODE_URL, 2));
    const id = await capture();
    await the.send('code/confirmed', { id }, pageSender(CODE_URL, 2));
    expect(nextOf(frame.take())).toBeUndefined();
    await change([LI]);
    expect(nextOf(frame.take())).toMatchObject({ address: '', text: 'worklist_cardAll 1 1' });
    await change([WANG]);
    expect(nextOf(frame.take())).toMatchObject({ address: WANG });
    await the.send('lock/set', { passphrase: WORD }, POPUP);
    await the.send('lock/now', {}, POPUP);
    await change([]);
    expect(nextOf(frame.take())).toBeUndefined();
  });
});
