/** The built extension in a real Chromium, and the ways to hurt it. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../run/browser.mjs';
import { answerStopwatch } from './overlay.ts';
import { samplerScript } from './sampler.ts';

/** The unpacked build under test. */
export const BUILD = process.env.QIYE_EXTENSION ?? join(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions {
  /** Switches of the practice world: `world.chromeArgs`. */
  chromeArgs: string[];
  /** Profile to go on with; a fresh one, removed at the end, when left out. */
  profile?: string;
  headless?: boolean;
  viewport?: { width: number; height: number };
  /** Page zoom in percent: the same layout and pixel ratio as the browser's own zoom. */
  zoom?: number;
  /** Language of the browser's own interface, which `browser.i18n` follows: `zh_CN` unless said. */
  language?: string;
  colorScheme?: 'light' | 'dark';
  /** Another unpacked extension than the chrome build. */
  extension?: string;
  /** Leave the page open that greets after installing. */
  welcome?: boolean;
}

export interface Session {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** The live service worker; wakes nothing. */
  worker(): Promise<Worker>;
  /** Opens an extension page (`popup.html`) as an ordinary tab. */
  open(page: string): Promise<Page>;
  /** Stops the service worker as the browser does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  /** SIGKILL to the browser; the profile stays for a relaunch. */
  kill(): Promise<void>;
  /** Closes the browser; removes the profile when it was made here. */
  close(): Promise<void>;
}

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Google's own Chrome takes an unpacked extension only over the debugging pipe. */
const isBranded = (path: string) => /google(?!.*for testing)/i.test(path);

/** The greeting comes once, in a tab in front of what a test works with. `expected`: this profile has not seen it yet. */
async function dismissWelcome(context: BrowserContext, expected: boolean): Promise<void> {
  const dismiss = async () => {
    const greeting = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    // Closed while it still asks for its texts, it leaves the browser's process without any: other pages show bare keys then.
    await greeting?.waitForLoadState().catch(() => undefined);
    await greeting?.close().catch(() => undefined);
    return greeting !== undefined;
  };
  for (let tries = 0; !(await dismiss()) && expected && tries < 2000; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Starts the browser with the extension, in about half a second. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const extension = options.extension ?? BUILD;
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error('Nothing is built: npm run build -- chrome');
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: node tests/run/setup.mjs');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'qiye-profile-'));
  const greets = existsSync(join(extension, 'welcome.html')) && !existsSync(join(profile, 'Default'));
  const { width, height } = options.viewport ?? { width: 1280, height: 800 };
  const zoom = (options.zoom ?? 100) / 100;
  const branded = isBranded(executablePath);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    locale: (options.language ?? 'zh_CN').replace('_', '-'),
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    ignoreHTTPSErrors: true,
    env: { ...process.env, LANGUAGE: options.language ?? 'zh_CN' },
    args: [
      ...SWITCHES,
      ...(branded
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...options.chromeArgs,
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser went away.');
  const debug = await browser.newBrowserCDPSession();
  if (branded) await debug.send('Extensions.loadUnpacked' as never, { path: extension } as never);
  await answerStopwatch(context);
  await context.addInitScript(samplerScript);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await worker()).url()).host;
  if (!options.welcome) await dismissWelcome(context, greets);
  const open = async (name: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${name}`);
    return page;
  };
  return {
    context,
    extensionId,
    profile,
    worker,
    open,
    async stopWorker() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/manifest.json`);
      const cdp = await context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async kill() {
      const { processInfo } = await debug.send('SystemInfo.getProcessInfo');
      const pid = processInfo.find(({ type }) => type === 'browser')?.id;
      if (!pid) throw new Error('The browser names no process.');
      const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
      process.kill(pid, 'SIGKILL');
      await gone;
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
