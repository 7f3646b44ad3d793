/**
 * Makes a bare clone ready: packages, a browser, a Chinese font. Says what it does; says nothing when nothing is to do.
 * Plain Node 20 without packages, because it runs before there are any.
 */
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { ensureFonts } from './fonts.mjs';
import { ensurePackages } from './packages.mjs';

/** @param {{ browser?: boolean }} [options] browser false: only what building and checking need. */
export function setup({ browser = true } = {}) {
  ensurePackages();
  if (!browser) return;
  ensureBrowser();
  ensureFonts();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    setup();
    console.log('setup: packages, browser and fonts are there.');
  } catch (error) {
    console.error(`setup: ${error.message}`);
    process.exitCode = 1;
  }
}
