/**
 * `npm run store [LANGUAGE …]`: the pictures of the stores' listings in three languages, into `.output/store-pictures/`, with one
 * contact sheet: screenshots 1280 × 800, the small promo tile 440 × 280, the marquee 1400 × 560.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../e2e/harness.ts';
import { contactSheet } from '../pictures/sheet.ts';
import { buildWorld } from '../world/build.ts';
import { draw, marquee, pageShot, popupShot, tile } from './layout.ts';
import { takeShots } from './shots.ts';
import { WORDS } from './words.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, '.output/store-pictures');
const named = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const locales = named.length ? named : Object.keys(WORDS);

rmSync(OUT, { recursive: true, force: true });
await buildWorld();
const files: string[] = [];
const session = await launch({ chromeArgs: [] });
for (const locale of locales) {
  const words = WORDS[locale];
  if (!words) throw new Error(`No words in ${locale}.`);
  const messages = JSON.parse(
    readFileSync(join(ROOT, `public/_locales/${locale}/messages.json`), 'utf8'),
  ) as Record<string, { message: string }>;
  const text = (key: string) => messages[key]?.message ?? key;
  const lang = locale.replace('_', '-');
  const folder = join(OUT, lang);
  mkdirSync(folder, { recursive: true });
  const shots = await takeShots(locale, text('popup_getCode'));
  const pictures = {
    'screenshot-1-ring': pageShot(words.ring, shots.ring),
    'screenshot-2-confirm': pageShot(words.confirm, shots.confirm),
    'screenshot-3-kept': popupShot(words.keep, shots.popups),
    'screenshot-4-diagnosis': popupShot(words.diagnose, shots.diagnosis),
    'screenshot-5-settings': popupShot(words.settings, shots.settings, 720),
    'tile-440x280': tile(text('extName'), words.tagline),
    'marquee-1400x560': marquee(text('extName'), words.marquee, shots.ring),
  };
  for (const [name, layout] of Object.entries(pictures)) {
    const path = join(folder, `${name}.png`);
    await draw(session.context, lang, layout, path);
    files.push(path);
  }
  console.log(`${folder}: ${Object.keys(pictures).length} pictures`);
}
await contactSheet(session.context, files, join(OUT, 'all.png'), { width: 560, columns: 3 });
await session.close();
