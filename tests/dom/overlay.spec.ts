/** Host, ring and card in a page that works against them. */
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

async function open(page: Page, body: string): Promise<void> {
  await page.setContent(`<!doctype html><html><title>t</title><body style="margin:0">${body}</body></html>`);
  await page.evaluate(source);
  await page.evaluate(() => {
    window.shown = overlayApi.overlay();
    window.shown.show(document.getElementById('target'));
  });
  await settled(page);
}

const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))),
      ),
  );

/** How far each side of the ring lies outside the target: left, top, right, bottom. */
const growth = (page: Page) =>
  page.evaluate(() => {
    const ring = window.shown.ring();
    const box = document.getElementById('target')?.getBoundingClientRect();
    if (!ring || !box) return null;
    return [box.left - ring.left, box.top - ring.top, ring.right - box.right, ring.bottom - box.bottom];
  });

async function expectRing(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const sides = await growth(page);
      return sides?.every((side) => side >= -0.5 && side <= 8) ? 'at its target' : sides;
    })
    .toBe('at its target');
}

const TARGET =
  '<button id="target" style="position:absolute;left:300px;top:200px;width:120px;height:32px">按钮</button>';

test('the page sees a host and nothing inside it', async ({ page }) => {
  await open(page, TARGET);
  const seen = await page.evaluate(() => {
    const host = document.querySelector('qiye-guide');
    return {
      parent: host?.parentElement === document.documentElement,
      root: host?.shadowRoot,
      text: host?.textContent,
    };
  });
  expect(seen).toEqual({ parent: true, root: null, text: '' });
  expect(await page.evaluate(() => document.querySelector('qiye-guide')?.matches(':popover-open'))).toBe(
    true,
  );
});

test('what can be pressed in the card is 44 px either way', async ({ page }) => {
  await open(page, TARGET);
  const boxes = await page.evaluate(() =>
    [...(window.shown.root?.querySelectorAll('button, a') ?? [])].map((control) => {
      const { width, height } = control.getBoundingClientRect();
      return { text: control.textContent, width, height };
    }),
  );
  expect(boxes).toHaveLength(3);
  expect(boxes.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
});

const PLACES: Record<string, [string, string?]> = {
  plain: [TARGET],
  'zoomed root': [TARGET, 'document.documentElement.style.zoom = "1.5"'],
  'zoomed body': [TARGET, 'document.body.style.zoom = "0.7"'],
  'transformed ancestor': [
    `<div style="transform:translate(40px,30px) scale(1.3);transform-origin:0 0">${TARGET}</div>`,
  ],
  'scaled root': [
    TARGET,
    'document.documentElement.style.cssText = "transform:scale(.9);transform-origin:0 0"',
  ],
  'filtered root': [TARGET, 'document.documentElement.style.filter = "brightness(1)"'],
  'large font': [TARGET, 'document.documentElement.style.fontSize = "40px"'],
  'right to left': [TARGET, 'document.documentElement.dir = "rtl"'],
};
for (const [name, [body, script]] of Object.entries(PLACES)) {
  test(`ring box: ${name}`, async ({ page }) => {
    await open(page, body);
    if (script) await page.evaluate(script);
    await page.evaluate(() => window.shown.show(document.getElementById('target')));
    await expectRing(page);
  });
}

test('among entries that touch, the ring stays inside its own, also around its words alone', async ({
  page,
}) => {
  const entry = (inner: string) =>
    `<li style="height:34px;list-style:none;line-height:34px;padding:0 16px">${inner}</li>`;
  await open(
    page,
    `<ul style="width:200px;padding:0">${entry('30 天')}${entry('<span id="target" style="display:block;height:34px">180 天</span>')}${entry('365 天')}</ul>`,
  );
  await page.evaluate(() => window.shown.show(document.getElementById('target')));
  const [, top = 0, , bottom = 0] = (await growth(page)) ?? [];
  expect(top).toBeCloseTo(-2, 0);
  expect(bottom).toBeCloseTo(-2, 0);
});

test('where only the place is sure it is outlined, and the ring comes back in its stead', async ({
  page,
}) => {
  await open(page, `<section id="target" style="width:400px;height:200px">${TARGET}</section>`);
  const target = 'document.getElementById("target")';
  await page.evaluate(`window.shown.show(${target}, { isArea: true })`);
  const area = await page.evaluate(() => window.shown.area()?.toJSON());
  expect(area).toMatchObject({ width: 406, height: 206 });
  expect(await page.evaluate(() => window.shown.ring())).toBe(null);
  await page.evaluate(`window.shown.show(${target})`);
  expect(await page.evaluate(() => [window.shown.area() === null, window.shown.ring() !== null])).toEqual([
    true,
    true,
  ]);
});

test('the ring follows a scrolled container, a scrolled window and a growing target', async ({ page }) => {
  await open(
    page,
    `<div id="box" style="position:absolute;left:50px;top:50px;width:700px;height:400px;overflow:auto"><div style="height:2000px;position:relative">${TARGET}</div></div><div style="height:3000px"></div>`,
  );
  await page.evaluate(() => document.getElementById('box')?.scrollBy(0, 90));
  await expectRing(page);
  await page.evaluate(() => scrollBy(0, 40));
  await expectRing(page);
  await page.evaluate(() => {
    const target = document.getElementById('target');
    if (target) target.style.width = '300px';
  });
  await expectRing(page);
});

test('the ring follows a target moved without any event, within a second', async ({ page }) => {
  await open(page, TARGET);
  await page.waitForTimeout(700);
  await page.evaluate(() => {
    const target = document.getElementById('target');
    if (target) target.style.top = '340px';
  });
  await expectRing(page);
});

test('lies above a modal dialog once raised, and the ring stands on what is in it', async ({ page }) => {
  await open(page, `<dialog id="d" style="width:500px;height:300px">${TARGET}</dialog>`);
  await page.evaluate(() => {
    document.querySelector('dialog')?.showModal();
    window.shown.bringToFront();
    window.shown.show(document.getElementById('target'));
  });
  await expectRing(page);
  // A modal dialog takes every hit test away from what is outside it, so the picture has to tell.
  const ring = await page.evaluate(() => window.shown.ring()?.toJSON());
  const clip = {
    x: Math.round(ring.left) + 1,
    y: Math.round(ring.top + ring.height / 2),
    width: 1,
    height: 1,
  };
  const picture = (await page.screenshot({ clip })).toString('base64');
  const pixel = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, picture);
  expect(pixel).toEqual([212, 56, 13]);
});

const TAMPERINGS: Record<string, string> = {
  'style attribute': 'host.setAttribute("style", "display:none")',
  'style property': 'host.style.setProperty("opacity", "0", "important")',
  'hidden attribute': 'host.hidden = true',
  'inert attribute': 'host.inert = true',
  'a class': 'host.className = "x"',
  'popover attribute gone': 'host.removeAttribute("popover")',
  'taken out': 'host.remove()',
};
for (const [name, script] of Object.entries(TAMPERINGS)) {
  test(`put right again: ${name}`, async ({ page }) => {
    await open(page, `<style>.x{display:none!important}</style>${TARGET}`);
    await page.evaluate(`{ const host = document.querySelector('qiye-guide'); ${script} }`);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { host } = window.shown;
          const style = getComputedStyle(host);
          return {
            open: host.isConnected && host.matches(':popover-open'),
            seen: host.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
            opacity: style.opacity,
            attributes: host.getAttributeNames().sort().join(),
          };
        }),
      )
      .toEqual({ open: true, seen: true, opacity: '1', attributes: 'popover,style' });
    await expectRing(page);
  });
}

test('a closed popover is open again at the next look', async ({ page }) => {
  await open(page, TARGET);
  await page.evaluate(() => {
    window.shown.host.hidePopover();
    window.shown.show(document.getElementById('target'));
  });
  expect(await page.evaluate(() => window.shown.host.matches(':popover-open'))).toBe(true);
});

test('a page rule of any weight does not move or hide it', async ({ page }) => {
  await open(
    page,
    `<style>qiye-guide,*{transform:translate(50px)!important;opacity:.1!important;translate:30px!important;display:none}button{all:revert!important}</style>${TARGET.replace('button', 'button style="display:block"')}`,
  );
  expect(await page.evaluate(() => getComputedStyle(window.shown.host).opacity)).toBe('1');
  expect(await page.evaluate(() => getComputedStyle(window.shown.host).transform)).toBe('none');
});

test('clicks made by script press nothing, a real one does', async ({ page }) => {
  await open(page, TARGET);
  const at = await page.evaluate(() => {
    const close = window.shown.root?.querySelector<HTMLElement>('button.close, [data-part=card] button');
    close?.click();
    close?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    window.shown.host.click();
    const box = close?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  });
  expect(await page.evaluate(() => window.shown.pressed)).toEqual([]);
  if (!at) throw new Error('no button');
  await page.mouse.click(at.x, at.y);
  expect(await page.evaluate(() => window.shown.pressed)).toHaveLength(1);
});

test('the ring lets clicks through', async ({ page }) => {
  await open(page, TARGET);
  await page.evaluate(() => {
    document.getElementById('target')?.addEventListener('click', () => {
      document.title = 'pressed';
    });
  });
  await page.mouse.click(360, 216);
  await expect(page).toHaveTitle('pressed');
});

test('the ring goes with its target, and everything with the signal', async ({ page }) => {
  await open(page, TARGET);
  await page.evaluate(() => {
    document.getElementById('target')?.remove();
  });
  await expect.poll(() => page.evaluate(() => window.shown.ring())).toBe(null);
  await page.evaluate(() => window.shown.stop());
  expect(await page.locator('qiye-guide').count()).toBe(0);
  await page.evaluate(() => document.documentElement.append(document.createElement('i')));
  await page.waitForTimeout(100);
  expect(await page.locator('qiye-guide').count()).toBe(0);
});
