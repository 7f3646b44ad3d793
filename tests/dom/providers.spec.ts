/** What the capture keeps on pages of other providers, where their codes are told from words by little. */
import { expect, type Page, test } from '@playwright/test';
import { alibaba } from '../../utils/providers/alibaba/index.ts';
import { google } from '../../utils/providers/google/index.ts';
import { qq } from '../../utils/providers/qq/index.ts';
import { tencent } from '../../utils/providers/tencent/index.ts';
import { bundlePageApi } from './bundle.ts';
import type { PageApi } from './page-api.ts';

declare const finderApi: PageApi;
type Data = typeof google;

let page: Page;
test.beforeEach(async ({ browser }) => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><html lang="en"><title>t</title><body></body></html>');
  await page.evaluate(await bundlePageApi());
});
test.afterEach(() => page.close());

const dialog = (inner: string) =>
  `<div role="dialog" style="position:fixed;left:300px;top:100px;width:520px;min-height:200px;background:#fff">${inner}</div>`;

/** What is kept and put into force, and the step that is due. */
const seen = (html: string, provider: Data) =>
  page.evaluate(
    ([html, provider]) => {
      document.body.innerHTML = html;
      const capture = finderApi.capturing('code', 'get-code', provider);
      capture.look();
      const due = finderApi.finder('get-code', () => null, provider).verdict('code', capture.progress());
      capture.stop();
      return { kept: capture.kept.map(({ code }) => code), progress: capture.progress(), step: due?.step };
    },
    [html, provider] as const,
  );

const GOOGLE = (code: string, more = '') =>
  dialog(
    `<h2>Generated app password</h2><h3>Your app password for your device</h3><div>${code}</div><p>You will not need to remember it.</p>${more}<button>Done</button>`,
  );

test('keeps Google’s four groups without their blanks, in force at once', async () => {
  const { kept, progress, step } = await seen(GOOGLE('wkzh qpfe rxmt oyla'), google);
  expect(kept).toEqual(['wkzhqpferxmtoyla']);
  expect(progress).toEqual({ seen: true, confirmed: true });
  expect(step).toBe('confirm');
});

for (const [what, html] of [
  ['four ordinary words in its place', GOOGLE('have been sent here')],
  ['four words of a sentence beside nothing', GOOGLE('<b>with this name they</b>')],
  [
    'letters below another name',
    dialog('<h2>App passwords</h2><p>App name</p><div>wkzh qpfe rxmt oyla</div><button>Done</button>'),
  ],
  [
    'letters in the page, in no window of a code',
    '<h1>App passwords</h1><p>wkzh qpfe rxmt oyla</p><label>App name <input></label>',
  ],
] as const)
  test(`keeps nothing of Google’s: ${what}`, async () => {
    expect((await seen(html, google)).kept).toEqual([]);
  });

test('keeps QQ’s letters in one run below their name, and no word as long', async () => {
  const html = (code: string) =>
    dialog(
      `<h2>生成授权码</h2><p>密码框请输入以下授权码</p><div>${code}</div><p>妥善保管</p><button>复制</button><button>完成</button>`,
    );
  expect((await seen(html('wkzhqpferxmtoyla'), qq)).kept).toEqual(['wkzhqpferxmtoyla']);
  expect((await seen(html('wkzhqpferxmtoy'), qq)).kept).toEqual([]);
});

test('asks for Alibaba’s device name before 确定, and calls nothing in force', async () => {
  const html = (name: string) =>
    dialog(
      `<h4>生成三方客户端安全密码</h4><p>只显示一次</p><p><span>aB3dE6gH9jK2mN5p</span> <button>复制</button></p><label>设备名称 <input value="${name}"></label><button>确定</button>`,
    );
  expect(await seen(html(''), alibaba)).toEqual({
    kept: ['aB3dE6gH9jK2mN5p'],
    progress: { seen: true, confirmed: false },
    step: 'name-by-code',
  });
  expect((await seen(html('来发信'), alibaba)).step).toBe('confirm');
});

test('reads Tencent’s code out of its field', async () => {
  const html = dialog(
    `<div>生成新密码</div><p>客户端专用密码：<input readonly value="aB3dE6gH9jK2mN5p"> <a href="#">复制</a></p><button>确定</button>`,
  );
  expect(await seen(html, tencent)).toMatchObject({ kept: ['aB3dE6gH9jK2mN5p'], step: 'confirm' });
});

test('reads the account beside what has no blank before it, and an address in pieces', async () => {
  const told = (html: string) =>
    page.evaluate(
      ([html, provider]) => {
        document.body.innerHTML = html;
        return finderApi.capturing('code', 'get-code', provider).address();
      },
      [html, tencent] as const,
    );
  expect(await told('<p>li@corp.example</p><h2>Profile</h2>')).toBe('li@corp.example');
  expect(await told('<p><b>li</b>@corp.example</p>')).toBe('li@corp.example');
  expect(await told('<p>li@corp.example</p><p>wang@corp.example</p>')).toBe('');
});
