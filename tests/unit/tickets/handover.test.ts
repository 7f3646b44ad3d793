/** The hand-over through the real worker: border, router, tickets, guide, vault. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClientRecord, HandoverStatus, TicketView } from '@/utils/protocol/handover';
import type { MessageBody } from '@/utils/protocol/messages';
import { familiesFor } from '@/utils/providers/families';
import { turns } from '../worker/fake-browser';
import { CODE_URL, INBOX_URL, POPUP, pageSender, type World, world } from '../worker/world';

const ORIGIN = 'https://web.laifaxin.com';
const ACCOUNTS = `${ORIGIN}/settings/accounts`;
const CODE = 'Abcd1234Efgh5678';
const ADDRESS = 'zhangwei@corp.example';
const TAB = 99;
const FIVE_MINUTES = 300_000;

let the: World;
let id: string;
beforeEach(async () => {
  the = world();
  the.state.permitted.add(`${ORIGIN}/*`);
  const draft = { code: CODE, address: ADDRESS, name: '来发信', expiresAt: null };
  ({ id } = (await the.send('code/captured', { draft }, pageSender(CODE_URL))) as { id: string });
});

const make = (more: Partial<MessageBody<'ticket/make'>> = {}, sender: unknown = POPUP) =>
  the.send('ticket/make', { id, client: 'laifaxin', origin: ORIGIN, ...more }, sender);
/** The fake browser opens tab 99; from then on it is there. */
const made = async (more: Partial<MessageBody<'ticket/make'>> = {}) => {
  expect(await make(more)).toEqual({ ok: true });
  the.state.tabs = [{ id: TAB, url: ACCOUNTS, windowId: 1, active: true }];
};
const page = (url = ACCOUNTS, tabId = TAB, frameId = 0) => pageSender(url, tabId, frameId);
const present = async (sender: unknown = page()) =>
  (await the.send('ticket/present', {}, sender)) as { record: ClientRecord | null } | undefined;
const look = async (sender: unknown = page()) => (await the.send('ticket/look', {}, sender)) as TicketView;
const status = async () =>
  ((await the.send('handover/status', {}, POPUP)) as { handover: HandoverStatus | null }).handover;
const progress = (phase: MessageBody<'client/progress'>['phase'], sender: unknown = page()) =>
  the.send('client/progress', { phase, why: null }, sender);
const result = (body: MessageBody<'client/result'>, sender: unknown = page()) =>
  the.send('client/result', body, sender);
const summary = () => the.kept.get(id)?.summary;

describe('making', () => {
  it('opens the accounts page and puts the scripts into new pages of that origin, top frame alone', async () => {
    await made();
    expect(the.log).toEqual([['tabs.create', ACCOUNTS]]);
    expect([...the.state.registered.values()]).toEqual([
      {
        id: 'guide-run',
        js: ['/guide.js', '/client.js'],
        matches: [`${ORIGIN}/*`],
        allFrames: false,
        runAt: 'document_start',
        persistAcrossSessions: false,
      },
    ]);
    expect(await status()).toMatchObject({ codeId: id, phase: 'opening', canUndo: false });
  });

  it('finds a page that is open already, and leaves its address alone', async () => {
    the.state.tabs = [{ id: 4, url: `${ORIGIN}/mails/list`, windowId: 1, active: false }];
    expect(await make()).toEqual({ ok: true });
    expect(the.log).toEqual([['tabs.update', 4, { active: true }]]);
    expect(the.state.executed).toEqual(['/guide.js,/client.js 4/0']);
    expect(await look(page(ACCOUNTS, 4))).toMatchObject({ state: 'live', address: ADDRESS });
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['an origin that is no client’s', () => make({ origin: 'https://evil.example' }), 'handover_errorHost'],
    [
      'an origin not permitted',
      () => make({ origin: 'https://app.laifaxin.com' }),
      'handover_errorPermission',
    ],
    ['a code that is not there', () => make({ id: id.replace(/\d$/, '9') }), 'vault_error_notFound'],
  ])('is refused for %s', async (_, run, error) => {
    expect(await run()).toEqual({ ok: false, error });
    expect(await status()).toBeNull();
    expect(the.log).toEqual([]);
  });

  it('is refused without an address to fill', async () => {
    await the.send('codes/edit', { id, address: '' }, POPUP);
    expect(await make()).toEqual({ ok: false, error: 'handover_errorAddress' });
  });

  it.each<[string, unknown]>([
    ['a NetEase page', pageSender(CODE_URL)],
    ['the client’s own page', page()],
    ['another extension', { ...POPUP, id: 'p'.repeat(32) }],
  ])('is refused from %s', async (_, sender) => {
    expect(await make({}, sender)).toBeUndefined();
    expect(await status()).toBeNull();
  });

  it('keeps no code in what it remembers', async () => {
    await made();
    await present();
    expect(JSON.stringify([the.session.items, the.local.items])).not.toContain(CODE);
  });
});

describe('presenting', () => {
  it('is answered with the account and its servers, the recommended ones first', async () => {
    await made();
    const answer = await present();
    const families = familiesFor('mail.qiye.163.com', 'cloud');
    expect(answer?.record).toMatchObject({ address: ADDRESS, code: CODE, name: '来发信' });
    expect(answer?.record?.families.map((family) => family.id)).toEqual(families.map((family) => family.id));
    expect(answer?.record?.families[0]).toMatchObject({
      imap: { host: families[0]?.imap.host, port: 993, ssl: true },
      smtp: { port: 465, ssl: true },
    });
    expect(the.logged).toEqual([]);
  });

  it('works once: a replay gets nothing', async () => {
    await made();
    expect((await present())?.record).not.toBeNull();
    expect(await present()).toEqual({ record: null });
    expect(the.logged).toEqual([['ticket refused: already used', 'ticket/present']]);
  });

  it('works once even when two scripts present at the same moment', async () => {
    await made();
    const answers = await Promise.all([present(), present(), present()]);
    expect(answers.filter((answer) => answer?.record)).toHaveLength(1);
  });

  it('works after the worker was stopped', async () => {
    await made();
    await the.restart();
    expect((await present())?.record?.code).toBe(CODE);
    await the.restart();
    expect(await present()).toEqual({ record: null });
  });

  it('is too late after five minutes', async () => {
    await made();
    the.clock.now += FIVE_MINUTES;
    expect(await look()).toMatchObject({ state: 'none' });
    expect(await present()).toEqual({ record: null });
    expect(the.logged).toEqual([['ticket refused: too old', 'ticket/present']]);
    expect(await status()).toMatchObject({ phase: 'refused', why: 'expired' });
  });

  it('is void once another ticket is made', async () => {
    await made();
    the.state.tabs.unshift({ id: 5, url: ACCOUNTS, windowId: 1, active: true });
    await make();
    expect(await present()).toEqual({ record: null });
    expect((await present(page(ACCOUNTS, 5)))?.record).not.toBeNull();
  });

  it.each<[string, () => unknown, unknown]>([
    ['a frame of the page', () => page(ACCOUNTS, TAB, 4), 'ticket refused: wrong frame'],
    ['another tab of the page', () => page(ACCOUNTS, 5), 'ticket refused: wrong tab'],
    ['another extension', () => ({ ...page(), id: 'p'.repeat(32) }), 'sender refused'],
    ['a page script, which has no id', () => ({ ...page(), id: undefined }), 'sender refused'],
    ['a copy on another host', () => page('https://evil.example/settings/accounts'), 'sender refused'],
    ['a look-alike host', () => page('https://web.laifaxin.com.evil.example/'), 'sender refused'],
    ['another port', () => page('https://web.laifaxin.com:8443/settings/accounts'), 'sender refused'],
    ['plain http', () => page('http://web.laifaxin.com/settings/accounts'), 'sender refused'],
    ['a sandboxed frame', () => ({ ...page(), origin: 'null' }), 'sender refused'],
    [
      'an origin that is not its address',
      () => ({ ...page(), origin: 'https://evil.example' }),
      'sender refused',
    ],
    ['a NetEase page', () => pageSender(CODE_URL, TAB), 'sender refused'],
    ['our own popup', () => POPUP, 'sender refused'],
  ])(
    'is refused from %s, logged without content, and the ticket is still good',
    async (_, sender, reason) => {
      await made();
      expect((await present(sender()))?.record ?? null).toBeNull();
      expect(the.logged).toEqual([[reason, 'ticket/present']]);
      expect((await present())?.record?.code).toBe(CODE);
    },
  );

  it('is refused once the user has taken the permission back', async () => {
    await made();
    the.state.permitted.clear();
    the.events.permissionRemoved.emit({ origins: [`${ORIGIN}/*`] });
    await turns(20);
    expect(await present()).toBeUndefined();
    expect(await status()).toBeNull();
  });

  it.each<[string, string | null, string?]>([
    ['has gone elsewhere', 'https://evil.example/settings/accounts'],
    ['is on its way elsewhere', ACCOUNTS, 'https://evil.example/'],
    ['is closed', null],
  ])('is refused when, while the vault is opened, the tab %s', async (_, url, pendingUrl) => {
    await made();
    the.state.tabs = url
      ? [{ id: TAB, url, windowId: 1, active: true, ...(pendingUrl && { pendingUrl }) }]
      : [];
    expect(await present()).toEqual({ record: null });
    expect(the.logged).toEqual([['ticket refused: page changed', 'ticket/present']]);
    expect(await status()).toMatchObject({ phase: 'refused', why: 'no-record' });
    // Used up all the same.
    the.state.tabs = [{ id: TAB, url: ACCOUNTS, windowId: 1, active: true }];
    expect(await present()).toEqual({ record: null });
  });
});

describe('the answer', () => {
  beforeEach(async () => {
    await made();
    await present();
  });

  it('of both passed binds the code', async () => {
    await result({ receive: true, send: true, text: '' });
    expect(summary()).toMatchObject({
      state: 'bound',
      client: 'laifaxin',
      lastResult: { ok: true, detail: '正常' },
    });
    expect(await status()).toMatchObject({ phase: 'bound', canUndo: false });
  });

  it('of a wrong server keeps the token alone, and offers the next servers', async () => {
    const text = `收信：失败 原因：${ADDRESS} NO LOGIN ERR.LOGIN.DOMAINNOTEXIST ${CODE}`;
    await result({ receive: false, send: false, text });
    expect(summary()?.lastResult).toMatchObject({ ok: false, detail: 'ERR.LOGIN.DOMAINNOTEXIST' });
    const families = familiesFor('mail.qiye.163.com', 'cloud');
    expect(await status()).toMatchObject({ phase: 'diagnosed', result: { nextFamily: families[1]?.id } });
    expect(JSON.stringify([the.session.items, the.logged])).not.toMatch(new RegExp(`${CODE}|${ADDRESS}`));
  });

  it('tells which half failed', async () => {
    await result({ receive: true, send: false, text: '发信：失败 原因：535 ERR.LOGIN.REQCODE' });
    expect(await status()).toMatchObject({
      result: { receive: true, send: false, token: 'ERR.LOGIN.REQCODE' },
    });
    expect(summary()?.state).not.toBe('bound');
  });

  it('without a reason waits for one, and does not take back the one it has', async () => {
    await result({ receive: null, send: null, text: '' });
    expect(await status()).toMatchObject({ phase: 'failed' });
    expect(summary()?.lastResult ?? null).toBeNull();
    await result({ receive: false, send: false, text: 'ERR.LOGIN.PASSERR' });
    await result({ receive: null, send: null, text: '' });
    expect(await status()).toMatchObject({ phase: 'diagnosed', result: { token: 'ERR.LOGIN.PASSERR' } });
  });

  it('counts the servers that failed, try after try', async () => {
    const families = familiesFor('mail.qiye.163.com', 'cloud').map((family) => family.id);
    const gone = { receive: false, send: false, text: 'ERR.LOGIN.DOMAINNOTEXIST' };
    for (const [i, next] of families.entries()) {
      if (i > 0) {
        await made({ family: next });
        expect((await present())?.record?.families[0]?.id).toBe(next);
      }
      await result(gone);
      expect((await status())?.result?.nextFamily ?? null).toBe(families[i + 1] ?? null);
    }
    // A press on the plain button starts over.
    await made();
    expect((await present())?.record?.families[0]?.id).toBe(families[0]);
  });

  it.each<[string, () => unknown]>([
    ['another tab', () => page(ACCOUNTS, 5)],
    ['a frame', () => page(ACCOUNTS, TAB, 2)],
  ])('is not believed from %s', async (_, sender) => {
    await result({ receive: true, send: true, text: '' }, sender());
    expect(summary()?.state).toBe('seen');
  });

  it('is not believed an hour later', async () => {
    the.clock.now += 3_600_000;
    await result({ receive: true, send: true, text: '' });
    expect(summary()?.state).toBe('seen');
  });
});

describe('a page that arrives anew', () => {
  it('knows of its ticket, and of a press whose answer is still open', async () => {
    await made();
    await progress('looking');
    expect(await status()).toMatchObject({ phase: 'looking' });
    await present();
    await progress('submitted');
    await progress('looking');
    expect(await look()).toEqual({
      state: 'used',
      address: ADDRESS,
      leftMs: 0,
      submitted: true,
      known: false,
    });
    expect(await status()).toMatchObject({ phase: 'submitted' });
  });

  it('is told that the mailbox stands in the list, and after the ticket’s use no more', async () => {
    await made();
    await progress('listed');
    expect(await status()).toMatchObject({ phase: 'listed', canUndo: false });
    await progress('doubling');
    expect(await status()).toMatchObject({ phase: 'doubling' });
    await present();
    await progress('listed');
    expect(await status()).toMatchObject({ phase: 'refused', why: 'gone' });
  });

  it('knows a mailbox that the client said 正常 of, also by an older password', async () => {
    await made();
    await present();
    await result({ receive: true, send: true, text: '' });
    const draft = { code: 'Wxyz1234Efgh5678', address: ADDRESS, name: '来发信', expiresAt: null };
    const newer = (await the.send('code/captured', { draft }, pageSender(CODE_URL))) as { id: string };
    await made({ id: newer.id });
    expect(await look()).toMatchObject({ state: 'live', known: true });
    expect((await present())?.record).toMatchObject({ retried: false });
  });

  it('tries other servers also for a mailbox that has its own, when the user asks for them', async () => {
    await made();
    await present();
    await made({ family: 'bj' });
    expect((await present())?.record).toMatchObject({ retried: true });
  });

  it('has lost what was filled', async () => {
    await made();
    await present();
    await progress('filled');
    await progress('looking');
    expect(await status()).toMatchObject({ phase: 'refused', why: 'gone' });
  });

  it.each<[string, () => unknown]>([
    ['another tab', () => page(ACCOUNTS, 5)],
    ['a frame', () => page(ACCOUNTS, TAB, 2)],
  ])('%s learns nothing', async (_, sender) => {
    await made();
    expect(await look(sender())).toEqual({
      state: 'none',
      address: '',
      leftMs: 0,
      submitted: false,
      known: false,
    });
  });
});

describe('taking back', () => {
  it('asks the page, and says so', async () => {
    await made();
    expect(await the.send('handover/undo', {}, POPUP)).toEqual({ ok: false });
    await present();
    await progress('filled');
    expect(await the.send('handover/undo', {}, POPUP)).toEqual({ ok: true });
    expect(the.log.at(-1)).toEqual(['tabs.sendMessage', TAB, { type: 'client/undo' }, { frameId: 0 }]);
    expect(await status()).toMatchObject({ phase: 'undone', canUndo: false });
  });
});

describe('the guide', () => {
  const run = (phase: string, confirmed = false) => ({
    kind: 'run',
    run: { guide: 'bind-laifaxin', mode: 'started' },
    progress: { seen: false, confirmed, phase, mailbox: ADDRESS },
  });
  const STOP = { kind: 'stop' };

  it('leads in the ticket’s page alone, told of each change', async () => {
    await made();
    const there = await the.connect(page());
    const frame = await the.connect(page(ACCOUNTS, TAB, 3));
    const elsewhere = await the.connect(page(ACCOUNTS, 5));
    const inbox = await the.connect(pageSender(INBOX_URL, 2));
    await present();
    await progress('filled');
    await result({ receive: true, send: true, text: '' });
    expect(there.take()).toEqual([run('opening'), run('filling'), run('filled'), run('bound', true)]);
    expect([frame.take(), elsewhere.take(), inbox.take()]).toEqual([[STOP], [STOP], [STOP]]);
  });

  it('gives way to another guide, and its page hears no more', async () => {
    await made();
    const there = await the.connect(page());
    await the.send('guide/start', { guide: 'get-code' }, POPUP);
    expect(there.take()).toEqual([run('opening'), STOP]);
  });

  it('sent away on the page, takes the ticket with it', async () => {
    await made();
    expect(await the.send('guide/dismiss', { guide: 'bind-laifaxin' }, page())).toEqual({
      ok: true,
    });
    expect(await present()).toEqual({ record: null });
    expect(the.state.registered.size).toBe(0);
  });

  it('is the only one a client’s page can send away, and never for good', async () => {
    await the.send('guide/start', { guide: 'get-code' }, POPUP);
    expect(await the.send('guide/dismiss', { guide: 'get-code' }, page())).toEqual({ ok: false });
    const forGood = { type: 'guide/dismiss', body: { guide: 'bind-laifaxin', forGood: true } };
    expect(await the.raw(forGood, page())).toBeUndefined();
    expect(await the.send('guide/status', {}, POPUP)).toMatchObject({ guide: 'get-code' });
  });

  it('takes no address from the client’s page', async () => {
    await made();
    const there = await the.connect(page());
    await there.say({ kind: 'address', address: 'someone@client.example' });
    expect(JSON.stringify(the.session.items)).not.toContain('someone');
  });
});

it('a client’s page hands in no code and cannot be enabled as a webmail', async () => {
  const draft = { code: CODE, address: '', name: '', expiresAt: null };
  expect(await the.send('code/captured', { draft }, page())).toBeUndefined();
  expect(await the.send('site/enable', { origin: ORIGIN }, POPUP)).toEqual({ ok: false });
});
