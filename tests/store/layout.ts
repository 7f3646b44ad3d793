/** Puts words and pictures of the extension together into what the stores show. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const ICON = readFileSync(join(import.meta.dirname, '../../public/icon/icon.svg')).toString('base64');
const icon = (size: number) =>
  `<img class="icon" width="${size}" height="${size}" src="data:image/svg+xml;base64,${ICON}" alt="">`;
const png = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`;

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { width: 100vw; height: 100vh; overflow: hidden; color: #fff; background: linear-gradient(135deg, #1d5bd8, #123a8c);
    font-family: "Noto Sans", "Noto Sans CJK SC", system-ui, sans-serif; display: grid }
  :lang(zh-TW) { font-family: "Noto Sans", "Noto Sans CJK TC", system-ui, sans-serif }
  h1 { font-weight: 700; line-height: 1.3; text-wrap: balance }
  .shot { display: grid; grid-template-rows: 120px 1fr; justify-items: center }
  .shot h1 { font-size: 34px; align-self: center; text-align: center; padding: 0 48px }
  .window { width: 1056px; height: 660px; align-self: start; border-radius: 12px; overflow: hidden; box-shadow: 0 16px 48px #0006 }
  .window img { display: block; width: 100%; height: 100% }
  .pages { display: flex; gap: 48px; align-items: start; justify-content: center }
  .pages div { height: 650px; overflow: hidden; border-radius: 12px; box-shadow: 0 16px 48px #0006 }
  .pages img { display: block }
  .tile { place-content: center; justify-items: center; gap: 12px; text-align: center; padding: 20px }
  .tile h1 { font-size: 27px } .tile p { font-size: 19px; color: #dbe6ff }
  .marquee { grid-template-columns: 1fr 620px; align-items: center; gap: 40px; padding: 0 0 0 96px }
  .marquee h1 { font-size: 46px; margin: 24px 0 16px } .marquee p { text-wrap: balance; font-size: 26px; line-height: 1.45; color: #dbe6ff }
  .marquee .slip { width: 760px; height: 475px; border-radius: 12px; box-shadow: 0 16px 48px #0006 }
`;

export interface Layout {
  size: { width: number; height: number };
  body: string;
}

const SCREEN = { width: 1280, height: 800 };

/** A headline over one picture of a browser's page (16 : 10). */
export const pageShot = (words: string, shot: Buffer): Layout => ({
  size: SCREEN,
  body: `<main class="shot"><h1>${words}</h1><div class="window"><img src="${png(shot)}" alt=""></div></main>`,
});

/** A headline over pictures of the extension's own pages, taken at twice their size. */
export const popupShot = (words: string, shots: Buffer[], width = 380): Layout => ({
  size: SCREEN,
  body: `<main class="shot"><h1>${words}</h1><div class="pages">${shots
    .map((shot) => `<div><img width="${width}" src="${png(shot)}" alt=""></div>`)
    .join('')}</div></main>`,
});

export const tile = (name: string, words: string): Layout => ({
  size: { width: 440, height: 280 },
  body: `<main class="tile" style="display:grid">${icon(96)}<h1>${name}</h1><p>${words}</p></main>`,
});

export const marquee = (name: string, words: string, shot: Buffer): Layout => ({
  size: { width: 1400, height: 560 },
  body: `<main class="marquee" style="display:grid"><section>${icon(96)}<h1>${name}</h1><p>${words}</p></section><img class="slip" src="${png(shot)}" alt=""></main>`,
});

/** Draws one picture, without transparency: the stores refuse it. */
export async function draw(
  context: BrowserContext,
  lang: string,
  layout: Layout,
  path: string,
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(layout.size);
  await page.setContent(`<html lang="${lang}"><style>${STYLE}</style><body>${layout.body}</body></html>`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path, scale: 'css' });
  await page.close();
}
