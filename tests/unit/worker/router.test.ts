import { beforeEach, describe, expect, it } from 'vitest';
import { type MessageType, messages, type SenderKind } from '@/utils/protocol/messages';
import { formMap } from '../custom/forms';
import { CODE_URL, POPUP, pageSender, type World, world } from './world';

const ID = '00000000-0000-0000-0000-000000000000';
const CODE = 'Abcd1234Efgh5678';
const CLIENT = 'https://web.laifaxin.com';
const DRAFT = { code: CODE, address: 'a@corp.example', name: '', expiresAt: null };

/** One good body per message: the table must cover the map. */
const GOOD: Record<string, object> = {
  'code/captured': { draft: DRAFT },
  'code/confirmed': { id: ID },
  'guide/dismiss': { guide: 'get-code' },
  'guide/variant': { variant: 'account' },
  'guide/message': {},
  'guide/window': {},
  'frame/hello': { arrived: true },
  'frame/bye': {},
  'guide/start': { guide: 'get-code', codeId: ID },
  'guide/hide': { guide: 'get-code', host: 'mail.qiye.163.com' },
  'policy/read': {},
  'texts/read': {},
  'guide/stop': {},
  'guide/status': {},
  'help/trail': {},
  'insight/read': {},
  'site/enable': { origin: 'https://mail.corp.example' },
  'codes/list': {},
  'codes/reveal': { id: ID, way: 'show' },
  'codes/edit': { id: ID, name: 'x', tags: ['Q4'] },
  'codes/revoke': { id: ID },
  'codes/replaced': { id: ID, isReplaced: true },
  'codes/remove': { id: ID },
  'codes/restore': { id: ID },
  'lock/status': {},
  'lock/touch': {},
  'lock/now': {},
  'lock/unlock': { passphrase: 'a long passphrase' },
  'lock/set': { passphrase: 'a long passphrase' },
  'lock/change': { from: 'a long passphrase', to: 'another long one' },
  'lock/remove': { passphrase: 'a long passphrase' },
  'lock/minutes': { minutes: 5 },
  'clipboard/copied': { id: ID },
  'vault/export': { passphrase: 'a long passphrase' },
  'vault/import': { text: 'sealed', passphrase: 'a long passphrase', apply: true },
  'vault/discard': {},
  'vault/csv': {},
  'vault/erase': {},
  'worklist/read': {},
  'worklist/change': { add: [{ address: 'li@corp.example', name: '' }], remove: [] },
  'worklist/table': { filter: 'all', as: 'csv' },
  'worklist/discard': {},
  'settings/read': {},
  'settings/change': { clearSeconds: 60 },
  'ticket/make': { id: ID, client: 'laifaxin', origin: CLIENT },
  'handover/status': {},
  'handover/undo': {},
  'ticket/look': {},
  'ticket/present': {},
  'learned/shown': {
    shown: {
      guide: 'get-code',
      step: 'generate',
      thing: 'control',
      words: '造一把钥匙',
      near: null,
      language: 'zh-CN',
    },
  },
  'learned/list': {},
  'learned/switch': { id: 'a1', on: false },
  'learned/remove': { id: 'a1' },
  'learned/export': {},
  'learned/import': { text: '{}', apply: false },
  'clients/list': {},
  'clients/add': { address: 'https://post.client.example' },
  'clients/remove': { origin: 'https://post.client.example' },
  'clients/point': { origin: 'https://post.client.example' },
  'pointing/look': {},
  'pointing/done': { form: formMap() },
  'pointing/stop': {},
  'ticket/map': {},
  'ticket/decline': {},
  'client/progress': { phase: 'filled', why: null },
  'client/result': { receive: true, send: false, text: 'ERR.LOGIN.PASSERR' },
};

const page = pageSender(CODE_URL);
const senders = { page, client: pageSender(`${CLIENT}/settings/accounts`), extension: POPUP };
const allowed = (type: string): readonly SenderKind[] => messages[type as MessageType].from;
const senderOf = (type: string) => senders[allowed(type)[0] ?? 'page'];
const wrongSendersOf = (type: string) =>
  Object.entries(senders).flatMap(([kind, sender]) =>
    allowed(type).includes(kind as SenderKind) ? [] : [sender],
  );

let the: World;
beforeEach(() => {
  the = world();
  the.state.permitted.add(`${CLIENT}/*`);
});

/** Everything a refused message might have changed. */
const traces = () =>
  JSON.stringify([the.local.items, the.session.items, [...the.kept], the.log, the.state.executed]);

describe.each(Object.entries(GOOD).filter(([type]) => type in messages))('%s', (type, body) => {
  it('is answered when the right sender sends the right shape', async () => {
    expect(await the.send(type as MessageType, body as never, senderOf(type))).toBeDefined();
  });

  it.each<[string, () => unknown]>([
    ['a wrong kind of sender', () => wrongSendersOf(type)[0]],
    ['the other wrong kind of sender', () => wrongSendersOf(type).at(-1)],
    ['another extension', () => ({ ...POPUP, id: 'p'.repeat(32) })],
    ['an origin not granted', () => pageSender('https://evil.example/')],
  ])('is refused from %s, without a trace and without its content in the log', async (_, sender) => {
    const before = traces();
    expect(await the.send(type as MessageType, body as never, sender())).toBeUndefined();
    expect(traces()).toBe(before);
    expect(the.logged).toEqual([['sender refused', type]]);
  });

  it.each<[string, unknown]>([
    ['an extra key in the body', { type, body: { ...body, extra: 1 } }],
    ['an extra key beside it', { type, body, extra: 1 }],
    ['no body', { type }],
    ['a body of another kind', { type, body: [body] }],
  ])('is refused with %s', async (_, message) => {
    const before = traces();
    expect(await the.raw(message, senderOf(type))).toBeUndefined();
    expect(traces()).toBe(before);
    expect(the.logged).toEqual([['malformed message']]);
  });
});

it('has a good body for every message of the map', () => {
  expect(Object.keys(messages).filter((type) => !(type in GOOD))).toEqual([]);
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['text', 'guide/stop'],
  ['a list', [{ type: 'guide/stop', body: {} }]],
  ['an unknown type', { type: 'guide/other', body: {} }],
  ['a name every object has', { type: 'constructor', body: {} }],
  ['a prototype', JSON.parse('{"type":"guide/stop","body":{},"__proto__":{"x":1}}')],
  ['a code too short', { type: 'code/captured', body: { draft: { ...DRAFT, code: 'Abcd' } } }],
  ['a code with blanks', { type: 'code/captured', body: { draft: { ...DRAFT, code: 'Abcd 1234Efgh567' } } }],
  ['an address too long', { type: 'code/captured', body: { draft: { ...DRAFT, address: 'a'.repeat(255) } } }],
])('drops %s', async (_, message) => {
  expect(await the.raw(message, POPUP)).toBeUndefined();
  expect(await the.raw(message, page)).toBeUndefined();
  expect(the.kept.size).toBe(0);
});

it('answers nothing, and logs no content, when a handler fails', async () => {
  the.kept.set = () => {
    throw new Error(`quota, while writing ${CODE}`);
  };
  expect(await the.send('code/captured', { draft: DRAFT }, page)).toBeUndefined();
  expect(the.logged).toEqual([['handler failed', 'code/captured']]);
});
