/** Finds a Firefox on this machine, or gets one. */
import { accessSync, closeSync, constants, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptInstall, canApt } from './apt.mjs';
import { localEnv, quietly } from './exec.mjs';

const NAMES = ['firefox-esr', 'firefox'];
const FIXED = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
/** Where `browsers install` puts what it fetches, and what lies in there. */
const CACHE = join(homedir(), '.cache', 'qiye-browsers');
const INSIDE = ['firefox/firefox', 'firefox/firefox.exe', 'Firefox.app/Contents/MacOS/firefox'];

/** Ubuntu's `firefox` is a script that starts a snap, and a snap sees neither our profile nor our build. */
function startsSnap(path) {
  const start = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  try {
    return /^#!/.test(start.toString('latin1', 0, readSync(file, start))) && start.includes('snap');
  } finally {
    closeSync(file);
  }
}

function isUsable(path) {
  try {
    accessSync(path, constants.X_OK);
    return !startsSnap(path);
  } catch {
    return false;
  }
}

function fetched() {
  const folder = join(CACHE, 'firefox');
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).sort().reverse();
  return versions.flatMap((version) => INSIDE.map((file) => join(folder, version, file)));
}

/** Path of the Firefox to test with, or null. `FIREFOX_PATH` decides when it is set. */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return isUsable(process.env.FIREFOX_PATH) ? process.env.FIREFOX_PATH : null;
  const inPath = NAMES.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
  return [...inPath, ...FIXED, ...fetched()].find(isUsable) ?? null;
}

function attempt(get) {
  try {
    get();
    return true;
  } catch (error) {
    console.log(`setup: ${error.message}`);
    return false;
  }
}

/**
 * Gets a Firefox where there is none. Never throws: the other tests need none, and the Firefox run itself fails without one.
 * QIYE_NO_FIREFOX=1 leaves it out; `npm test` then counts that run as skipped.
 */
export function ensureFirefox() {
  if (process.env.QIYE_NO_FIREFOX || findFirefox()) return;
  // Debian's; Ubuntu has no package of this name.
  if (canApt() && attempt(() => aptInstall(['firefox-esr'], 'Firefox')) && findFirefox()) return;
  console.log('setup: fetching a Firefox (browsers install firefox@stable)');
  attempt(() =>
    quietly('browsers install firefox@stable', 'browsers', ['install', 'firefox@stable', '--path', CACHE], {
      env: localEnv(),
    }),
  );
  if (!findFirefox())
    console.log(
      'setup: no Firefox found, and none could be fetched. Install one, or set FIREFOX_PATH to it.',
    );
}
