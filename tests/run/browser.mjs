/** Finds a Chromium, Chrome or Edge on this machine, or gets one. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptInstall, canApt } from './apt.mjs';
import { localEnv, quietly } from './exec.mjs';

// Chromium first: Google's own Chrome has dropped --load-extension (since 137) and needs a detour to take an unpacked one.
const NAMES = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
  'google-chrome-stable',
  'google-chrome',
];
const FIXED = [
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Browsers that `playwright install` has left in its cache, newest first. */
function playwrightsOwn() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) => inside.map((file) => join(cache, name, file)));
}

/** Path of the browser to test with, or null. `CHROME_PATH` decides when it is set. */
export function findBrowser() {
  if (process.env.CHROME_PATH) return isProgram(process.env.CHROME_PATH) ? process.env.CHROME_PATH : null;
  const inPath = NAMES.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
  const all = [...inPath, ...FIXED];
  const branded = (path) => /google/i.test(path);
  return (
    [...all.filter((path) => !branded(path)), ...playwrightsOwn(), ...all.filter(branded)].find(isProgram) ??
    null
  );
}

/** Debian's Chromium speaks only English without its language package. */
function lacksChinese(path) {
  return (
    path === '/usr/bin/chromium' &&
    existsSync('/etc/debian_version') &&
    existsSync('/usr/lib/chromium/locales') &&
    !existsSync('/usr/lib/chromium/locales/zh-CN.pak')
  );
}

/** False where the distribution has no such packages: Ubuntu offers its Chromium as a snap only. */
function byApt() {
  try {
    aptInstall(['chromium', 'chromium-l10n', 'fonts-noto-cjk'], 'Chromium with Chinese texts and fonts');
    return true;
  } catch (error) {
    console.log(`setup: ${error.message}`);
    return false;
  }
}

/** A browser is there afterwards, or this throws with what to do. */
export function ensureBrowser() {
  const found = findBrowser();
  if (process.env.CHROME_PATH && !found)
    throw new Error('CHROME_PATH names no program. Correct it, or unset it to have one found.');
  if (found && !(lacksChinese(found) && canApt())) return found;
  if (!canApt() || !byApt()) {
    console.log('setup: no Chromium, Chrome or Edge found; fetching one (npx playwright install chromium)');
    quietly('npx playwright install chromium', 'playwright', ['install', 'chromium'], { env: localEnv() });
  }
  const now = findBrowser();
  if (!now) throw new Error('No browser found. Install Chromium, or set CHROME_PATH to one.');
  return now;
}
