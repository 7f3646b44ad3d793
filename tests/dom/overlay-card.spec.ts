/** The card in each of its forms: what it shows, how large what can be pressed is, and that it lies where it was put. */
import { expect, type Page, test } from '@playwright/test';
import { bundlePageApi } from './bundle.ts';
import type { OverlayApi } from './overlay-api.ts';

declare const overlayApi: OverlayApi;
declare global {
  interface Window {
    shown: ReturnType<OverlayApi['overlay']>;
  }
}

let source = '';
test.beforeAll(async () => {
  source = await bundlePageApi('tests/dom/overlay-api.ts');
});

const LONG = {
  'zh-CN':
    '「所有省市」对全公司开放所有地区；个别规则只开放一个账号，IP 段只开放那些地址。官方写法是改默认规则：点这里。',
  en: 'Ringed is the documented way, 所有省市: it opens every region to the whole company. Where the console can let in one account or one IP range, only that is opened.',
};
const TARGET =
  '<button id="target" style="position:absolute;left:60px;top:90px;width:100px;height:30px">按钮</button>';
/** A dialog that leaves only the window's lower edge. */
const NO_ROOM = (width: number, height: number) => ({
  dialog: { left: 10, top: 10, width: width - 20, height: height - 64 },
});

async function open(
  page: Page,
  size: { width: number; height: number },
  text: string,
  more = '',
): Promise<void> {
  await page.setViewportSize(size);
  await page.setContent(`<!doctype html><html><title>t</title><body>${TARGET}${more}</body></html>`);
  await page.evaluate(source);
  await page.evaluate(
    ({ text, keep }) => {
      window.shown = overlayApi.overlay();
      window.shown.show(document.getElementById('target'), { text, note: '已保存', keep });
    },
    { text, keep: NO_ROOM(size.width, size.height) },
  );
}

const looks = (page: Page) =>
  page.evaluate(() => {
    const card = window.shown.card();
    const said = card?.querySelector('.said');
    const box = card?.getBoundingClientRect();
    const words = said?.getBoundingClientRect();
    return {
      form: card?.dataset.form,
      box: box?.toJSON(),
      /** Words below what is in sight can be scrolled to. */
      hidden: said ? said.scrollHeight - said.clientHeight : null,
      words: words?.toJSON(),
      pressed: [...(card?.querySelectorAll('button,a') ?? [])].map((one) => {
        const { width, height, left, right } = one.getBoundingClientRect();
        return { width, height, left, right, text: one.textContent };
      }),
    };
  });

for (const size of [
  { width: 1280, height: 800 },
  { width: 800, height: 560 },
  { width: 640, height: 400 },
])
  for (const [language, text] of Object.entries(LONG))
    test(`the bar at ${size.width}x${size.height}, ${language}: the sentence, close and 圈错了？`, async ({
      page,
    }) => {
      await open(page, size, text);
      const { form, box, hidden, words, pressed } = await looks(page);
      expect(form).toBe('bar');
      expect(box.top).toBeGreaterThanOrEqual(size.height - 56);
      expect(box.bottom).toBeLessThanOrEqual(size.height);
      expect(hidden).toBeLessThanOrEqual(language === 'en' && size.width < 700 ? 60 : 20);
      expect(words.height).toBeGreaterThanOrEqual(18);
      expect(pressed.map((one) => one.text)).toEqual(['✕', '直接打开', '圈错了？']);
      for (const { width, height, left, right } of pressed) {
        expect(width).toBeGreaterThanOrEqual(44);
        expect(height).toBeGreaterThanOrEqual(44);
        expect(left).toBeGreaterThanOrEqual(box.left);
        expect(right).toBeLessThanOrEqual(box.right);
      }
    });

test('in a window 360 px wide it lies in the window, whatever its form', async ({ page }) => {
  await open(page, { width: 360, height: 640 }, LONG.en);
  const { box, pressed } = await looks(page);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(360);
  expect(box.bottom).toBeLessThanOrEqual(640);
  expect(pressed.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
});

test('a zoomed root leaves it where it was put', async ({ page }) => {
  await open(page, { width: 1280, height: 800 }, LONG['zh-CN'], '<style>html{zoom:1.5}</style>');
  const { box } = await looks(page);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(1280);
  expect(box.bottom).toBeLessThanOrEqual(800);
});

test('it moves off words that come to stand under it', async ({ page }) => {
  await page.setContent(`<!doctype html><html><title>t</title><body>${TARGET}</body></html>`);
  await page.evaluate(source);
  const under = await page.evaluate(() => {
    const target = document.getElementById('target');
    window.shown = overlayApi.overlay();
    window.shown.show(target);
    const box = () => window.shown.card()?.getBoundingClientRect() ?? new DOMRect();
    const words = box();
    window.shown.show(target, { keep: { must: [words] } });
    const now = box();
    return (
      now.left < words.right && now.right > words.left && now.top < words.bottom && now.bottom > words.top
    );
  });
  expect(under).toBe(false);
});
