/** Going on without a ring: what the worker holds of it, what it asks at the end, and what it keeps. */
import { beforeEach, expect, it } from 'vitest';
import type { FromFrame, Progress } from '@/utils/protocol/frame-port';
import { CODE_URL, INBOX_URL, POPUP, pageSender, world } from './world';

const SHOWN = {
  guide: 'get-code',
  step: 'generate',
  thing: 'control',
  words: '铸一枚',
  near: null,
  language: 'zh-CN',
} as const;
const claim = (step: string, state = 'pointing') =>
  ({ kind: 'claim', claim: { guide: 'get-code', step, rank: 5, state, focused: true } }) as FromFrame;
const press = (more: object | null = {}) =>
  ({ kind: 'pressed', shown: more && { ...SHOWN, ...more } }) as FromFrame;
type Frame = Awaited<ReturnType<ReturnType<typeof world>['connect']>>;

let the: ReturnType<typeof world>;
let frame: Frame;
beforeEach(async () => {
  the = world();
  await the.send('guide/start', { guide: 'get-code' }, POPUP);
  frame = await the.connect(pageSender(CODE_URL, 2));
  await frame.say(claim('lost', 'words-only'));
});

const asked = (of = frame) =>
  of.heard.flatMap((one) => (one.kind === 'run' ? [(one.progress as Progress).ask ?? null] : [])).at(-1);
const kept = async () =>
  ((await the.send('learned/list', {}, POPUP)) as { own: { words: string }[] }).own.map(({ words }) => words);
const say = async (...all: FromFrame[]) => {
  for (const one of all) await frame.say(one);
};

it('asks at the end, and keeps by the user’s word alone', async () => {
  await say(press(), claim('name'), press({ step: 'submit', words: '炼成' }), claim('lost', 'words-only'));
  // A ring was there: what is pressed beside it is no step.
  expect(asked()?.text).toContain('card_ask');
  expect(await kept()).toEqual([]);
  await say(press({ step: 'submit', words: '炼成' }), claim('confirm'));
  expect(await kept()).toEqual([]);
  await say({ kind: 'remember', keep: true });
  expect(await kept()).toEqual(['铸一枚', '炼成']);
  expect(asked()).toBe(null);
});

it('forgets all of it when the user does not want it, and asks no more', async () => {
  await say(press(), claim('name'), { kind: 'remember', keep: false });
  await say(claim('lost', 'words-only'), press(), claim('name'), { kind: 'remember', keep: true });
  expect(await kept()).toEqual([]);
  expect(asked()).toBe(null);
});

it('knows of a press whose page another page took the place of', async () => {
  await say(press());
  await frame.leave();
  const next = await the.connect(pageSender(INBOX_URL, 2));
  await next.say(claim('name'));
  expect(asked(next)?.text).toContain('card_ask');
});

it('forgets with the run', async () => {
  await say(press(), claim('name'));
  await the.send('guide/stop', {}, POPUP);
  await the.send('guide/start', { guide: 'get-code' }, POPUP);
  const next = await the.connect(pageSender(CODE_URL, 3));
  await next.say({ kind: 'remember', keep: true });
  expect(await kept()).toEqual([]);
});

it.each<[string, FromFrame[]]>([
  ['while a ring is there', [claim('generate'), press(), claim('name')]],
  ['followed by another press', [press(), press(null), claim('name')]],
  ['of a step the guide does not have', [press({ step: 'no-such' }), claim('name')]],
  ['of what ends the guide', [press({ step: 'done' }), claim('name')]],
  ['that deletes', [press({ words: '删除授权密码' }), claim('name')]],
  ['on an address', [press({ words: 'a@b.cn' }), claim('name')]],
  ['on the account’s own name', [press({ words: 'zhangsan 的按钮' }), claim('name')]],
  ['that led nowhere', [press(), claim('lost', 'words-only')]],
  ['that led away from the goal', [press(), claim('enter')]],
])('learns nothing from a press %s', async (_, said) => {
  await say({ kind: 'address', address: 'zhangsan@corp.example' }, claim('lost', 'words-only'));
  await say(...said, { kind: 'remember', keep: true });
  expect(asked()).toBeFalsy();
  expect(await kept()).toEqual([]);
});

it('learns nothing where nobody started the guide', async () => {
  await the.send('guide/stop', {}, POPUP);
  frame = await the.connect(pageSender(CODE_URL, 4));
  await say(press(), claim('name'), { kind: 'remember', keep: true });
  expect(await kept()).toEqual([]);
});
