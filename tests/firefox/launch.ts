/** A real Firefox with the built add-on, its hosts sent to the practice world. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, openBidi } from './bidi.ts';

export const FIREFOX_BUILD =
  process.env.QIYE_EXTENSION_FIREFOX ?? join(import.meta.dirname, '../../.output/firefox-mv3');
const ADDON = 'qiye-mail-guide@example.org';
/** Firefox makes up an id for each add-on and profile; with this preference it takes ours. */
const UUID = '5f0c1b9e-3c5a-4c52-9d0e-6a2f4b7d8e10';
/** ms. A cold start on a machine with much to do. */
const START = 60_000;

const PREFS: Record<string, string | boolean | number> = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  // browser.i18n follows the language of the interface; without its language pack Firefox still takes the name for the texts.
  'intl.locale.requested': 'zh-CN',
  'intl.accept_languages': 'zh-CN, zh, en',
  // Only for reading back what was copied.
  'dom.events.testing.asyncClipboard': true,
};

export interface Firefox {
  version: string;
  bidi: Bidi;
  /** Address of a page of the add-on. */
  pageUrl(file: string): string;
  close(): Promise<void>;
}

/** What the process says before it says where it listens; rejects when it ends first. */
function listening(process: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Firefox did not start: ${said.slice(-800)}`)), START);
    process.stderr?.on('data', (part) => {
      said += part;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
      if (!found?.[1]) return;
      clearTimeout(late);
      resolve(`${found[1]}/session`);
    });
    process.on('error', reject);
    process.on('exit', (code) => reject(new Error(`Firefox ended (${code}): ${said.slice(-800)}`)));
  });
}

/** @param proxy `World.proxy` @param build folder of the add-on */
export async function launchFirefox(program: string, proxy: string, build = FIREFOX_BUILD): Promise<Firefox> {
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error('Nothing is built: npm run build -- firefox');
  const profile = mkdtempSync(join(tmpdir(), 'qiye-firefox-'));
  const prefs = Object.entries(PREFS).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), prefs.join('\n'));
  const child = spawn(
    program,
    // The last one lets the protocol into the add-on's own pages.
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    // HOME: Firefox started by root refuses a home that is another's.
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async () => {
    child.kill('SIGKILL');
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await openBidi(await listening(child));
    const { host } = new URL(proxy);
    const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
      capabilities: {
        alwaysMatch: {
          acceptInsecureCerts: true,
          proxy: { proxyType: 'manual', httpProxy: host, sslProxy: host },
        },
      },
    });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: build } });
    return {
      version: capabilities.browserVersion,
      bidi,
      pageUrl: (file) => `moz-extension://${UUID}/${file}`,
      close: async () => {
        bidi.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
