/** Clients the user added, through the real worker: border, router, settings, tickets. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClientRecord, HandoverStatus } from '@/utils/protocol/handover';
import type { MessageBody, MessageType } from '@/utils/protocol/messages';
import { CODE_URL, POPUP, pageSender, type World, world } from '../worker/world';
import { formMap } from './forms';

const ORIGIN = 'https://post.client.example';
const FORM_PAGE = `${ORIGIN}/accounts/new`;
const EVIL = 'https://evil.example';
const CODE = 'Abcd1234Efgh5678';
const TAB = 99;

let the: World;
let id: string;
const ask = <T extends MessageType>(type: T, body: MessageBody<T>, from: unknown = POPUP) =>
  the.send(type, body, from);
const page = (url = FORM_PAGE, tabId = TAB, frameId = 0) => pageSender(url, tabId, frameId);
const list = async () => (await ask('clients/list', {})) as { clients: unknown[] };

beforeEach(async () => {
  the = world();
  const draft = { code: CODE, address: 'li@corp.example', name: '', expiresAt: null };
  ({ id } = (await ask('code/captured', { draft }, pageSender(CODE_URL))) as { id: string });
});

async function add() {
  the.state.permitted.add(`${ORIGIN}/*`);
  expect(await ask('clients/add', { address: FORM_PAGE })).toEqual({ ok: true });
}
async function point() {
  expect(await ask('clients/point', { origin: ORIGIN })).toEqual({ ok: true });
  the.state.tabs = [{ id: TAB, url: FORM_PAGE, windowId: 1, active: true }];
}
async function ready() {
  await add();
  await point();
  expect(await ask('pointing/done', { form: formMap() }, page())).toEqual({ ok: true });
}
const make = () => ask('ticket/make', { id, client: 'custom', origin: ORIGIN });
const present = async (from: unknown = page()) =>
  (await ask('ticket/present', {}, from)) as { record: ClientRecord | null } | undefined;

describe('adding', () => {
  it('needs the permission for that one origin', async () => {
    const refused = { ok: false, error: 'custom_errorPermission' };
    expect(await ask('clients/add', { address: ORIGIN })).toEqual(refused);
    await add();
    expect(await list()).toEqual({ clients: [{ origin: ORIGIN, roles: [] }] });
    expect(await ask('clients/add', { address: ORIGIN })).toEqual({ ok: false, error: 'custom_errorKnown' });
  });

  it('is refused for a site where codes are made, and such a site where a client is', async () => {
    the.state.permitted.add('https://mail.corp.example/*');
    await ask('site/enable', { origin: 'https://mail.corp.example' });
    const refused = { ok: false, error: 'custom_errorNetease' };
    expect(await ask('clients/add', { address: 'https://mail.corp.example' })).toEqual(refused);
    await add();
    expect(await ask('site/enable', { origin: ORIGIN })).toEqual({ ok: false });
  });

  it.each<[string, unknown]>([
    ['its own page', page()],
    ['a NetEase page', pageSender(CODE_URL)],
    ['another extension', { ...POPUP, id: 'p'.repeat(32) }],
  ])('is not for %s', async (_, from) => {
    await add();
    for (const [type, body] of [
      ['clients/add', { address: EVIL }],
      ['clients/list', {}],
      ['clients/point', { origin: ORIGIN }],
      ['clients/remove', { origin: ORIGIN }],
    ] as const)
      expect(await ask(type, body as never, from), type).toBeUndefined();
    expect((await list()).clients).toHaveLength(1);
  });
});

it('a client under a private name, added before such names were refused, gets no code and can be removed', async () => {
  const origin = 'https://mail.office.lan';
  the.state.permitted.add(`${origin}/*`);
  the.local.items = { settings: { clients: [{ origin, landing: '/', form: formMap() }] } };
  expect(await ask('handover/status', {})).toMatchObject({ customs: [] });
  expect(await ask('ticket/make', { id, client: 'custom', origin })).toEqual({
    ok: false,
    error: 'handover_errorHost',
  });
  expect(await ask('clients/point', { origin })).toEqual({ ok: false, error: 'custom_errorHost' });
  expect((await list()).clients).toHaveLength(1);
  expect(await ask('clients/remove', { origin })).toEqual({ ok: true });
});

describe('pointing', () => {
  it('brings its script into the top frame of that one origin', async () => {
    await add();
    await point();
    expect(the.log).toContainEqual(['tabs.create', FORM_PAGE]);
    expect([...the.state.registered.values()]).toEqual([
      expect.objectContaining({ js: ['/pointing.js'], matches: [`${ORIGIN}/*`], allFrames: false }),
    ]);
    expect(await ask('pointing/look', {}, page())).toEqual({ active: true });
  });

  it.each<[string, () => unknown]>([
    ['another tab', () => page(FORM_PAGE, 7)],
    ['a frame', () => page(FORM_PAGE, TAB, 3)],
  ])('takes nothing from %s', async (_, from) => {
    await add();
    await point();
    expect(await ask('pointing/look', {}, from())).toEqual({ active: false });
    expect(await ask('pointing/done', { form: formMap() }, from())).toEqual({ ok: false });
    expect(await list()).toEqual({ clients: [{ origin: ORIGIN, roles: [] }] });
  });

  it('takes nothing from another origin, nor unasked, nor after half an hour, nor twice', async () => {
    await add();
    expect(await ask('pointing/done', { form: formMap() }, page())).toEqual({ ok: false });
    await point();
    the.state.permitted.add(`${EVIL}/*`);
    expect(await ask('pointing/done', { form: formMap() }, page(EVIL))).toBeUndefined();
    the.clock.now += 1_800_000;
    expect(await ask('pointing/done', { form: formMap() }, page())).toEqual({ ok: false });
    await point();
    expect(await ask('pointing/done', { form: formMap() }, page())).toEqual({ ok: true });
    expect(await ask('pointing/done', { form: formMap() }, page())).toEqual({ ok: false });
    expect(await list()).toEqual({ clients: [{ origin: ORIGIN, roles: ['address', 'code'] }] });
    expect(the.state.registered.size).toBe(0);
  });

  it('is over when the user sends the card away', async () => {
    await add();
    await point();
    expect(await ask('pointing/stop', {}, page())).toEqual({ ok: true });
    expect(await ask('pointing/look', {}, page())).toEqual({ active: false });
  });
});

describe('sending', () => {
  const status = async () =>
    (await ask('handover/status', {})) as { handover: HandoverStatus | null; customs: string[] };

  it('is possible once the fields were pointed at', async () => {
    await add();
    expect(await make()).toEqual({ ok: false, error: 'handover_errorHost' });
    expect((await status()).customs).toEqual([]);
    await point();
    await ask('pointing/done', { form: formMap() }, page());
    expect((await status()).customs).toEqual([ORIGIN]);
    expect(await make()).toEqual({ ok: true });
    expect(await ask('ticket/map', {}, page())).toEqual({ form: formMap() });
    expect((await present())?.record).toMatchObject({ code: CODE, address: 'li@corp.example' });
    expect(
      await ask('client/progress', { phase: 'filled', why: null, missing: ['smtpPort'] }, page()),
    ).toEqual({
      ok: true,
    });
    expect((await status()).handover).toMatchObject({
      phase: 'filled',
      missing: ['smtpPort'],
      canUndo: true,
    });
  });

  it('works once, in one tab, in its top frame, for five minutes', async () => {
    await ready();
    await make();
    expect(await present(page(FORM_PAGE, 5))).toEqual({ record: null });
    expect(await present(page(FORM_PAGE, TAB, 2))).toEqual({ record: null });
    expect(await ask('ticket/map', {}, page(FORM_PAGE, 5))).toEqual({ form: null });
    the.clock.now += 300_000;
    expect(await present()).toEqual({ record: null });
    await make();
    expect((await present())?.record).not.toBeNull();
    expect(await present()).toEqual({ record: null });
    expect(JSON.stringify(the.logged)).not.toMatch(/post\.client|corp\.example|Abcd1234/);
  });

  it('is not answered on another origin, permitted or not, client or not', async () => {
    await ready();
    await make();
    expect(await present(page(EVIL))).toBeUndefined();
    the.state.permitted.add(`${EVIL}/*`).add('https://web.laifaxin.com/*');
    expect(await present(page(EVIL))).toBeUndefined();
    expect(await present(page('https://web.laifaxin.com/settings/accounts'))).toEqual({ record: null });
    expect(await ask('ticket/make', { id, client: 'custom', origin: EVIL })).toEqual({
      ok: false,
      error: 'handover_errorHost',
    });
    expect(await ask('ticket/make', { id, client: 'laifaxin', origin: ORIGIN })).toEqual({
      ok: false,
      error: 'handover_errorHost',
    });
  });

  it('is refused where the tab has gone elsewhere meanwhile', async () => {
    await ready();
    await make();
    the.state.tabs = [{ id: TAB, url: FORM_PAGE, pendingUrl: EVIL, windowId: 1, active: true }];
    expect(await present()).toEqual({ record: null });
  });

  it('waits for the vault to be open', async () => {
    await ready();
    await ask('lock/set', { passphrase: 'a long passphrase' });
    await ask('lock/now', {});
    expect(await make()).toEqual({ ok: false, error: 'vault_error_locked' });
  });

  it('is not done to the host the code was made on', async () => {
    await ready();
    const kept = the.kept.get(id);
    if (kept) kept.summary.host = 'post.client.example';
    expect(await make()).toEqual({ ok: false, error: 'handover_errorHost' });
  });

  it('tells the vault nothing: nobody knows how such a page says that a login passed', async () => {
    await ready();
    await make();
    await present();
    expect(await ask('client/result', { receive: true, send: true, text: '' }, page())).toEqual({
      ok: false,
    });
    expect(the.kept.get(id)?.summary).not.toHaveProperty('lastResult');
  });

  it('can be declined in the page, and only there', async () => {
    await ready();
    await make();
    expect(await ask('ticket/decline', {}, page(FORM_PAGE, 5))).toEqual({ ok: false });
    expect(await ask('ticket/decline', {}, page())).toEqual({ ok: true });
    expect(await present()).toEqual({ record: null });
  });

  it('gives the page nothing else to say: no code, no guide, no other client’s ticket', async () => {
    await ready();
    const draft = { code: 'Zbcd1234Efgh5678', address: '', name: '', expiresAt: null };
    expect(await ask('code/captured', { draft }, page())).toBeUndefined();
    the.state.permitted.add('https://web.laifaxin.com/*');
    await ask('ticket/make', { id, client: 'laifaxin', origin: 'https://web.laifaxin.com' });
    expect(await ask('guide/dismiss', { guide: 'bind-laifaxin' }, page())).toEqual({
      ok: false,
    });
    expect(await ask('ticket/decline', {}, page())).toEqual({ ok: false });
    expect((await status()).handover).toMatchObject({ client: 'laifaxin', phase: 'opening' });
    const port = await the.connect(page());
    expect(port.open).toBe(false);
  });
});

describe('removing', () => {
  it('takes the permission, the ticket and the script along', async () => {
    await ready();
    await make();
    expect(await ask('clients/remove', { origin: ORIGIN })).toEqual({ ok: true });
    expect(the.state.permitted.has(`${ORIGIN}/*`)).toBe(false);
    expect(the.state.registered.size).toBe(0);
    expect(await list()).toEqual({ clients: [] });
    the.state.permitted.add(`${ORIGIN}/*`);
    expect(await present()).toBeUndefined();
  });
});
