/** What pages may teach, and what our own pages are told of it. */
import { beforeEach, expect, it } from 'vitest';
import { CODE_URL, INBOX_URL, POPUP, pageSender, world } from './world';

const SHOWN = {
  guide: 'get-code',
  step: 'generate',
  thing: 'control',
  words: '铸一枚',
  near: null,
  language: 'zh-CN',
} as const;
const PAGE = pageSender(CODE_URL, 2);

let the: ReturnType<typeof world>;
beforeEach(() => {
  the = world();
});

const show = (more: object = {}, page = PAGE) =>
  the.send('learned/shown', { shown: { ...SHOWN, ...more } } as never, page);
const list = () =>
  the.send('learned/list', {}, POPUP) as Promise<{
    own: { id: string; failed: number }[];
    company: object[];
  }>;

it('keeps what was shown with what the browser says of the page, and teaches it', async () => {
  expect(await show()).toEqual({ kept: true });
  const { own } = await list();
  expect(own).toMatchObject([{ ...SHOWN, page: 'code', provider: 'netease', uses: 0 }]);
  const frame = await the.connect(PAGE);
  const bundle = frame.heard.find(({ kind }) => kind === 'bundle') as unknown as {
    guide: { learned?: string };
  };
  expect(bundle.guide.learned).toContain('铸一枚');
});

it.each<[string, object]>([
  ['a step the guide does not have', { step: 'no-such' }],
  ['a thing the step is not for', { thing: 'field' }],
  ['what ends a guide', { step: 'done' }],
  ['the account’s own name', { words: 'zhangsan 的按钮' }],
  ['the account’s name beside it', { near: { in: 'block', words: 'zhangsan' } }],
])('keeps nothing of %s', async (_, more) => {
  await the.send('guide/start', { guide: 'get-code' }, POPUP);
  const inbox = await the.connect(pageSender(INBOX_URL, 2));
  await inbox.say({ kind: 'address', address: 'zhangsan@corp.example' });
  expect(await show(more)).toEqual({ kept: false });
  expect((await list()).own).toEqual([]);
});

it.each<[string, object]>([
  ['an address', { words: 'a@b.cn' }],
  ['a word that deletes', { words: '删除' }],
  ['a selector', { selector: '#a' }],
])('refuses %s at the border', async (_, more) => {
  expect(await show(more)).toBe(undefined);
  expect((await list()).own).toEqual([]);
});

it('believes no page about the settings, and no stranger about anything', async () => {
  await show();
  const [one] = (await list()).own;
  expect(await the.send('learned/remove', { id: one?.id ?? '' }, PAGE)).toBe(undefined);
  expect(await show({ words: '另铸' }, pageSender('https://evil.example/', 2))).toBe(undefined);
  expect((await list()).own).toHaveLength(1);
});

it('shows the company’s pack, teaches it, and takes nothing wrong from it', async () => {
  const good = { ...SHOWN, page: 'code', provider: 'netease', date: '2026-11-30', near: undefined };
  the.state.managed = {
    guidePack: { format: 'qiye-guide-pack', version: 1, entries: [good, { ...good, words: '删除' }, 7] },
  };
  expect((await list()).company).toMatchObject([{ words: '铸一枚' }]);
  the.state.managed = { guidePack: 'x' };
  expect((await list()).company).toEqual([]);
});

it('takes in a file only after it was looked at, and tells what it holds', async () => {
  await show();
  const { text } = (await the.send('learned/export', {}, POPUP)) as { text: string };
  const [{ id } = { id: '' }] = (await list()).own;
  await the.send('learned/remove', { id }, POPUP);
  const look = { items: [{ action: 'new' }], refused: 0 };
  expect(await the.send('learned/import', { text, apply: false }, POPUP)).toMatchObject(look);
  expect((await list()).own).toEqual([]);
  expect(await the.send('learned/import', { text, apply: true }, POPUP)).toMatchObject(look);
  expect((await list()).own).toMatchObject([{ words: '铸一枚' }]);
  expect(await the.send('learned/import', { text: '{}', apply: true }, POPUP)).toEqual({
    error: 'learned_errorForeign',
  });
});
