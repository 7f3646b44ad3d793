/**
 * `npm run pictures [LANGUAGE …]`: every view of the extension pages in three languages, light and dark, normal and at
 * 200 %, and those that open as a tab also as wide as one, into `.output/pictures/`, with one contact sheet for each.
 * Exits non-zero when a page complains or is too wide.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Session } from '../e2e/harness.ts';
import { openScene } from './open-page.ts';
import { contactSheet } from './sheet.ts';
import { type View, views } from './views.ts';

const OUT = join(import.meta.dirname, '../../.output/pictures');
const LOOKS = [
  { name: 'light', colorScheme: 'light', zoom: 100, width: 380, of: views },
  { name: 'dark', colorScheme: 'dark', zoom: 100, width: 380, of: views },
  { name: 'light-200', colorScheme: 'light', zoom: 200, width: 380, of: views },
  { name: 'tab', colorScheme: 'light', zoom: 100, width: 1280, of: views.filter(({ file }) => file) },
] as const;
const named = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const languages = named.length ? named : ['zh_CN', 'zh_TW', 'en'];
const faults: string[] = [];

async function take(session: Session, view: View, path: string): Promise<void> {
  const page = await openScene(session, view.scene, view.file);
  page.on('pageerror', ({ message }) => faults.push(`${path}: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${path}: ${message.text()}`);
  });
  await view.reach?.(page);
  await page.waitForTimeout(200);
  const [content = 0, window = 0] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    innerWidth,
  ]);
  if (content > window) faults.push(`${path}: ${content} px of content in ${window} px`);
  await page.screenshot({ path, fullPage: !view.window && !/many|forty|list-all/.test(view.name) });
  await page.close();
}

rmSync(OUT, { recursive: true, force: true });
for (const language of languages) {
  for (const { name, colorScheme, zoom, width, of } of LOOKS) {
    const folder = join(OUT, language, name);
    mkdirSync(folder, { recursive: true });
    const viewport = { width: (width * zoom) / 100, height: (600 * zoom) / 100 };
    const session = await launch({ chromeArgs: [], language, colorScheme, zoom, viewport });
    const files: string[] = [];
    for (const view of of) {
      const path = join(folder, `${view.name}.png`);
      await take(session, view, path);
      files.push(path);
    }
    const sheet = join(OUT, `${language}-${name}.png`);
    await contactSheet(session.context, files, sheet);
    await session.close();
    console.log(`${sheet}: ${files.length} views`);
  }
}
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
