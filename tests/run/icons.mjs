/** `node tests/run/icons.mjs`: renders the drawings in `public/icon/` to every size the stores and browsers ask for. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../../public/icon/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder)).toString('base64');
const full = read('icon.svg');
/** Sixteen pixels hold less: a drawing of its own, on the pixel grid. */
const small = read('icon-small.svg');

const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  const svg = size === 16 ? small : full;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  const path = new URL(`${size}.png`, folder).pathname;
  await page.screenshot({ path, omitBackground: true });
  console.log(path);
}
await browser.close();
