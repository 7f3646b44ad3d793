/** What was shown once, judged on markup: it finds what it names, never against a veto; and pages that want to teach something wrong. */
import { expect, type Page, test } from '@playwright/test';
import type { PageKind } from '@/utils/guides/types';
import type { Learned } from '@/utils/learned/entry';
import { barePage } from './bare-page.ts';
import type { PageApi } from './page-api.ts';

declare const finderApi: PageApi;
declare const round: ReturnType<PageApi['pointing']>;
declare const heard: ReturnType<PageApi['noticing']>;

let page: Page;
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ browser }) => {
  page = await barePage(browser);
});
test.afterAll(() => page.close());

const ENTRY: Learned = {
  guide: 'get-code',
  step: 'generate',
  thing: 'control',
  words: '铸一枚',
  near: null,
  language: 'zh-CN',
  page: 'code',
  provider: 'netease',
  date: '2026-11-30',
  id: 'a1',
  uses: 0,
  failed: 0,
  off: false,
};
const near = (words: string, place: 'block' | 'dialog' = 'block') => ({ near: { in: place, words } });

/** Step and ring with these entries. */
const look = (html: string, entries: Partial<Learned>[], kind: PageKind = 'code') =>
  page.evaluate(
    ([body, learned, at]) => {
      document.body.innerHTML = body;
      const verdict = finderApi.finder('get-code', undefined, undefined, learned).verdict(at);
      const ring =
        verdict?.element && (verdict.element.closest('[data-ring]') ? 'right' : verdict.element.outerHTML);
      return [verdict?.step ?? null, ring ?? null];
    },
    [html, entries.map((one, at) => ({ ...ENTRY, id: `a${at}`, ...one })), kind] as const,
  );

const MAIL =
  '<nav><a>收件箱</a><a>写信</a><a>草稿箱</a></nav><div>发件人：王五</div><div>收件人：我</div><div>主题：铸一枚</div>';

for (const [name, html, entries, expected, kind] of [
  ['a name nobody knows', '<button data-ring>铸一枚</button>', [{}], ['generate', 'right']],
  [
    'an equal name in another block',
    '<div><h3>甲</h3><button>铸一枚</button></div><div><h3>乙</h3><button data-ring>铸一枚</button></div>',
    [near('乙')],
    ['generate', 'right'],
  ],
  [
    'two of the name, and nothing to tell them apart',
    '<button>铸一枚</button> <button>铸一枚</button>',
    [{}],
    [null, null],
  ],
  [
    'a known name beside it',
    '<h2>客户端授权密码</h2><button data-ring>生成授权密码</button><button>铸一枚</button>',
    [{}],
    ['generate', 'right'],
  ],
  ['a longer name that holds it', '<button>铸一枚硬币给他</button>', [{}], [null, null]],
  ['another kind of page', '<button>铸一枚</button>', [{ page: 'sirius' }], [null, null]],
  ['an entry switched off', '<button>铸一枚</button>', [{ off: true }], [null, null]],
  ['an entry that failed twice', '<button>铸一枚</button>', [{ failed: 2 }], [null, null]],
  ['a step the guide does not have', '<button>铸一枚</button>', [{ step: 'no-such' }], [null, null]],
  ['a step that ends the guide', '<button>铸一枚</button>', [{ step: 'done' }], [null, null]],
  [
    'what puts a code into force, with no code there',
    '<button>铸一枚</button>',
    [{ step: 'confirm' }],
    [null, null],
  ],
  [
    'a switch',
    '<label><input type="checkbox" data-ring> 铸一枚</label>',
    [{ step: 'set-code', thing: 'toggle' }],
    ['set-code', 'right'],
  ],
  [
    'a switch that is on',
    '<label><input type="checkbox" checked> 铸一枚</label>',
    [{ step: 'set-code', thing: 'toggle' }],
    [null, null],
  ],
  [
    'a box that has to be ticked',
    '<label><input type="checkbox" data-ring> 铸一枚</label> <button disabled>甲</button>',
    [{ step: 'consent', thing: 'toggle' }],
    ['consent', 'right'],
  ],
  [
    'a box that was ticked',
    '<label><input type="checkbox" checked> 铸一枚</label> <button disabled>甲</button>',
    [{ step: 'consent', thing: 'toggle' }],
    [null, null],
  ],
  [
    'what uncovers a code',
    '<table><tr><td>甲</td><td><a role="button">铸一枚</a></td></tr></table>',
    [{ step: 'uncover' }],
    [null, null],
  ],
  [
    'the menu of an account',
    '<header><span role="button">铸一枚</span></header>',
    [{ step: 'account-menu', page: 'sirius' }],
    [null, null],
    'sirius',
  ],
  [
    'a window that deletes',
    '<div role="dialog" style="position:fixed;top:80px;left:80px;width:300px;height:200px"><h3>删除授权密码</h3><p>删除后不可恢复</p><button>铸一枚</button></div>',
    [{}],
    [null, null],
  ],
  ['a link to somewhere else', '<a href="https://evil.example/">铸一枚</a>', [{}], [null, null]],
  [
    'a manual',
    '<div><h4>如何使用</h4><p>请先点下面的按钮，再看说明。</p><button>铸一枚</button></div>',
    [{}],
    [null, null],
  ],
  ['a mail', `${MAIL}<div><button>铸一枚</button></div>`, [{ page: 'sirius' }], [null, null], 'sirius'],
] as [string, string, Partial<Learned>[], [string | null, string | null], PageKind?][])
  test(`shown before: ${name}`, async () => {
    expect(await look(html, entries, kind)).toEqual(expected);
  });

test('a page of two hundred entries looks no further than it may', async () => {
  const entries = Array.from({ length: 200 }, (_, at) => ({
    words: Array.from({ length: 30 }, (_, k) =>
      String.fromCharCode(0x4e00 + ((at * 97 + k * 31) % 9000)),
    ).join(''),
  }));
  expect(await look('<h2>客户端授权密码</h2><button data-ring>生成授权密码</button>', entries)).toEqual([
    'generate',
    'right',
  ]);
});

/** Points with a real mouse at what `at` names. */
async function point(html: string, at: string, kind: PageKind = 'code', before?: () => void) {
  await page.evaluate(
    ([body, pageKind]) => {
      document.body.innerHTML = body;
      Object.assign(globalThis, { heard: [], round: finderApi.pointing(pageKind) });
      document.body.onclick = () => (globalThis as unknown as { heard: string[] }).heard.push('click');
    },
    [html, kind] as const,
  );
  const box = await page.locator(at).boundingBox();
  if (!box) throw new Error(`nothing at ${at}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(200);
  if (before) await page.evaluate(before);
  await page.mouse.down();
  await page.mouse.up();
  const told = await page.evaluate(() => ({
    said: round.said.at(-1),
    kept: round.kept.map(({ step, thing, words, near }) => ({ step, thing, words, near })),
    took: round.took.map(({ element, step }) => `${step} ${element.id}`),
    heard: (globalThis as unknown as { heard: string[] }).heard,
  }));
  await page.evaluate(() => round.stop());
  return told;
}
const NOTHING = { kept: [], took: [], heard: [] };
const FORBIDDEN = { ...NOTHING, said: 'card_pointForbidden' };

test('a button is picked by a real press that the page does not get', async () => {
  const told = await point('<div><h3>乙组</h3><button id="a"><b>铸一枚</b></button></div><p>其他</p>', '#a');
  const near = { in: 'block', words: '乙组' };
  expect(told).toMatchObject({
    kept: [{ step: 'generate', thing: 'control', words: '铸一枚', near }],
    took: ['generate a'],
    heard: [],
  });
});

for (const [name, html, step] of [
  [
    'a box beside a button that sleeps',
    '<form><label><input id="a" type="checkbox"> 已知悉此事</label><label><input type="checkbox"> 另一事</label><button disabled>铸</button></form>',
    'consent',
  ],
  ['a box alone', '<label><input id="a" type="checkbox"> 客户之钥</label>', 'set-code'],
] as const)
  test(`${name} is shown for what it is`, async () => {
    expect((await point(html, '#a')).took).toEqual([`${step} a`]);
  });

test('an icon without a name is ringed, and not kept', async () => {
  const told = await point('<button id="a" style="width:40px;height:40px"></button>', '#a');
  expect(told).toMatchObject({ kept: [], took: ['generate a'] });
});

for (const [name, words] of [
  ['an address', 'lisi@corp.example'],
  ['a host', 'mail.corp.example'],
  ['a long number', '工单 20261130'],
  ['the name of the account', '你好 zhangsan'],
  ['a code', 'Abcd1234Efgh5678'],
  ['a delete button', '删除授权密码'],
] as const)
  test(`${name} is not kept`, async () => {
    expect((await point(`<button id="a">${words}</button>`, '#a')).kept).toEqual([]);
  });

test('a button that moves under the hand is not picked', async () => {
  const told = await point(
    '<button id="a">铸一枚</button><button id="b" style="position:fixed;left:600px;top:400px">另一枚</button>',
    '#a',
    'code',
    () => {
      const [a, b] = [document.querySelector('#a'), document.querySelector('#b')] as HTMLElement[];
      const box = a?.getBoundingClientRect();
      if (!a || !b || !box) return;
      a.style.cssText = 'position:fixed;left:600px;top:400px';
      b.style.cssText = `position:fixed;left:${box.left}px;top:${box.top}px`;
    },
  );
  expect(told).toEqual({ ...NOTHING, said: 'card_pointMoved' });
});

test('clicks by script pick nothing', async () => {
  const told = await page.evaluate(async () => {
    document.body.innerHTML = '<button id="a">铸一枚</button>';
    const own = finderApi.pointing();
    const button = document.querySelector<HTMLElement>('#a');
    for (const type of ['pointermove', 'pointerdown', 'pointerup'])
      button?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    await new Promise((done) => setTimeout(done, 200));
    button?.click();
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    const all = { kept: own.kept.length, took: own.took.length, over: own.isOver() };
    own.stop();
    return all;
  });
  expect(told).toEqual({ kept: 0, took: 0, over: false });
});

test('what stands in a mail cannot be shown', async () => {
  expect(await point(`${MAIL}<div><button id="a">铸一枚</button></div>`, '#a', 'sirius')).toEqual(FORBIDDEN);
});

test('what stands in a window that deletes cannot be shown', async () => {
  const html =
    '<div role="dialog" style="position:fixed;top:80px;left:80px;width:300px;height:200px"><h3>删除授权密码</h3><button id="a">铸一枚</button></div>';
  expect(await point(html, '#a')).toEqual(FORBIDDEN);
});

test('what leads elsewhere cannot be shown', async () => {
  expect(await point('<a id="a" href="https://evil.example/">铸一枚</a>', '#a')).toEqual(FORBIDDEN);
});

test('an empty sheet over a button teaches no name', async () => {
  const html =
    '<div style="position:relative;width:200px"><button id="b">铸一枚</button><div id="a" role="button" style="position:absolute;inset:0;z-index:3"></div></div>';
  expect((await point(html, '#a')).kept).toEqual([]);
});

test('a password field is nothing to point at', async () => {
  expect(await point('<input id="a" type="password"><button>铸一枚</button>', '#a')).toMatchObject(NOTHING);
});

test('Esc ends it', async () => {
  await page.evaluate(() => Object.assign(globalThis, { round: finderApi.pointing() }));
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => round.isOver())).toBe(true);
});

/** Presses with a real mouse what `at` names: what it would teach. */
async function pressAlone(html: string, at: string, kind: PageKind = 'code') {
  await page.evaluate(
    ([body, pageKind]) => {
      document.body.innerHTML = body;
      document.body.onclick = (event) => event.preventDefault();
      Object.assign(globalThis, { heard: finderApi.noticing(pageKind) });
    },
    [html, kind] as const,
  );
  await page.locator(at).click();
  return page.evaluate(() => {
    heard.stop();
    return heard.told.at(-1);
  });
}

test('a press without a ring teaches the name of what was pressed', async () => {
  expect(
    await pressAlone('<div><h3>乙组</h3><button id="a"><b>铸一枚</b></button></div><p>其他</p>', '#a'),
  ).toEqual({
    guide: 'get-code',
    step: 'generate',
    thing: 'control',
    words: '铸一枚',
    near: { in: 'block', words: '乙组' },
    language: expect.any(String),
  });
});

const DELETING =
  '<div role="dialog" style="position:fixed;top:80px;left:80px;width:300px;height:200px"><h3>删除授权密码</h3><button id="a">铸一枚</button></div>';
for (const [name, html, kind] of [
  ['in a mail', `${MAIL}<div><button id="a">铸一枚</button></div>`, 'sirius'],
  [
    'on a row of mails',
    '<nav><a>收件箱</a><a>写信</a><a>草稿箱</a></nav><ul><li><button id="a">铸一枚</button> <time>11-29</time></li><li><button>甲</button> <time>11-28</time></li><li><button>乙</button> <time>11-27</time></li></ul>',
    'sirius',
  ],
  ['in a window that deletes', DELETING],
  ['on a link to somewhere else', '<a id="a" href="https://evil.example/">铸一枚</a>'],
  ['in a password field', '<input id="a" type="password">'],
  ['on a delete button', '<button id="a">删除授权密码</button>'],
  ['on the name of the account', '<button id="a">你好 zhangsan</button>'],
  ['on an address', '<button id="a">lisi@corp.example</button>'],
  ['on a code', '<button id="a">Abcd1234Efgh5678</button>'],
  ['on an icon without a name', '<button id="a" style="width:40px;height:40px"></button>'],
  ['beside a ring', '<h2>客户端授权密码</h2><button>生成授权密码</button> <button id="a">铸一枚</button>'],
  ['on one of two of a name', '<button id="a">铸一枚</button> <button>铸一枚</button>'],
] as [string, string, PageKind?][])
  test(`a press ${name} teaches nothing`, async () => {
    expect(await pressAlone(html, '#a', kind)).toBe(null);
  });

test('a click by script is no press', async () => {
  const told = await page.evaluate(() => {
    document.body.innerHTML = '<button id="a">铸一枚</button>';
    const own = finderApi.noticing();
    document.querySelector<HTMLElement>('#a')?.click();
    document.querySelector('#a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    own.stop();
    return own.told;
  });
  expect(told).toEqual([]);
});
