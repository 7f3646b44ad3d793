/**
 * Makes a bare clone ready: packages, a Chromium, a Chinese font, and a Firefox where it is wanted. Says what it does; says nothing when nothing is to do.
 * Plain Node 20 without packages, because it runs before there are any.
 */
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { ensureFirefox } from './firefox.mjs';
import { ensureFonts } from './fonts.mjs';
import { ensurePackages } from './packages.mjs';

/** @param {{ browser?: boolean, firefox?: boolean }} [options] browser false: only what building and checking need. */
export function setup({ browser = true, firefox = false } = {}) {
  ensurePackages();
  if (!browser) return;
  ensureBrowser();
  ensureFonts();
  if (firefox) ensureFirefox();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    setup({ firefox: true });
    console.log('setup: packages, browser and fonts are there.');
  } catch (error) {
    console.error(`setup: ${error.message}`);
    process.exitCode = 1;
  }
}
