/**
 * `npm run dev`: the real build in a browser on the practice world, built and loaded anew whenever a source changes.
 * Not WXT's own dev server: the extension's pages allow no other origin, and the world's browser resolves no other host.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { allowRestarts } from '../faults/browser/extensions-page.ts';
import { run } from '../run/exec.mjs';
import { buildWorld } from '../world/build.ts';
import { scenarios } from '../world/scenarios.ts';
import { startWorld } from '../world/server.ts';
import { launch, type Session } from './harness.ts';

const ROOT = join(import.meta.dirname, '../..');
const WATCHED = ['entrypoints', 'components', 'utils', 'public'];
/** An editor saves in several steps. */
const QUIET_MS = 200;

/** `npm run dev -- sirius-real`: in the world of another scenario. */
const wanted = process.argv[2];
const scenario = scenarios.find(({ id }) => id === wanted) ?? scenarios[0];
if (!scenario || (wanted && scenario.id !== wanted)) throw new Error(`No scenario ${wanted}.`);

/** The extension's own pages end with the old build: the popup is opened anew. Tabs of the world are loaded again. */
async function reload(session: Session): Promise<void> {
  // By a page, because the browser's driver loses sight of the worker once it was loaded anew. The answer never comes.
  const ours = await session.open('popup.html');
  await ours.evaluate(() => setTimeout(() => chrome.runtime.reload()));
  await ours.waitForEvent('close');
  for (let tries = 0; tries < 20; tries++) {
    const popup = await session.open('popup.html').catch(() => null);
    if (popup) break;
    await pause(250);
  }
  for (const page of session.context.pages()) {
    if (page.url() === 'about:blank') await page.close();
    if (page.url().startsWith('https:')) await page.reload().catch(() => undefined);
  }
}

function onChange(act: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  for (const folder of WATCHED)
    watch(join(ROOT, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = last.then(act).catch((error) => console.error(error));
      }, QUIET_MS);
    });
}

await buildWorld();
const world = await startWorld(scenario.options);
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const session = await launch({ chromeArgs: world.chromeArgs, headless });
await allowRestarts(session);
const page = session.context.pages()[0] ?? (await session.context.newPage());
await page.goto(world.url(scenario.start));
await session.open('popup.html');
onChange(async () => {
  const start = Date.now();
  const { code, output } = await run('wxt', ['build', '-b', 'chrome', '--mv3'], { quiet: true });
  if (code !== 0) return console.error(output.trimEnd());
  await reload(session);
  console.log(`Built and loaded anew in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
});
console.log(
  `Scenario ${scenario.id}. Watching ${WATCHED.join(', ')}. Close the browser (or press Ctrl+C) to end.`,
);
if (headless) console.log('No display: the browser is there, but nothing of it can be seen.');
await new Promise((resolve) => session.context.once('close', resolve));
await world.stop();
process.exit(0);
