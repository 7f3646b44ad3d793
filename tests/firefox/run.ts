/**
 * `npm run firefox [-- --program FILE] [--attacks]`: the main job with the built add-on in a real Firefox. From the inbox of the new
 * mailbox, led by the rings, to a password in force; the popup lists it and copies it. Then those attacks of `npm run attacks` in
 * which Firefox differs: other isolation of pages, other form objects, no `setAccessLevel`; `--attacks`: all of them, not one of each kind.
 */
import { parseArgs } from 'node:util';
import { grantedBuild } from '../e2e/granted.ts';
import { count, report } from '../run/counts.mjs';
import { findFirefox } from '../run/firefox.mjs';
import { buildWorld } from '../world/build.ts';
import { scenarios } from '../world/scenarios.ts';
import { startWorld } from '../world/server.ts';
import { mainAccount } from '../world/state.ts';
import { attacks, WEB } from './attacks.ts';
import { FIREFOX_BUILD, type Firefox, launchFirefox } from './launch.ts';
import { openPage, openPopup } from './popup.ts';
import { evaluate, tabs } from './probe.ts';
import { follow } from './walk.ts';

const SCENARIO = 'new-ui';
const { values } = parseArgs({
  options: { program: { type: 'string' }, attacks: { type: 'boolean' } },
});

interface Result {
  name: string;
  ok: boolean;
  detail?: string;
}
const results: Result[] = [];
/** One named check; what comes after a failed one is not tried. */
async function check<T>(name: string, run: () => Promise<T>): Promise<T> {
  try {
    const value = await run();
    results.push({ name, ok: true });
    return value;
  } catch (error) {
    results.push({ name, ok: false, detail: error instanceof Error ? error.message : String(error) });
    throw error;
  }
}

function same(what: string, got: unknown, wanted: unknown): void {
  if (got !== wanted) throw new Error(`${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
}

async function start(firefox: Firefox, url: string): Promise<void> {
  const context = (await tabs(firefox.bidi))[0]?.context;
  if (!context) throw new Error('Firefox has no tab.');
  await firefox.bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  const popup = await openPopup(firefox);
  await popup.press('popup_getCode');
  await popup.wait(
    'running guide',
    "browser.runtime.sendMessage({ type: 'guide/status', body: {} }).then(({ guide }) => guide)",
  );
  await popup.close().catch(() => undefined);
  await firefox.bidi.send('browsingContext.activate', { context });
}

async function mainJob(program: string): Promise<void> {
  const scenario = scenarios.find(({ id }) => id === SCENARIO);
  if (!scenario) throw new Error(`No scenario ${SCENARIO}.`);
  await buildWorld();
  const world = await startWorld(scenario.options);
  // As if the user had permitted the client's host: no test can press the browser's own prompt.
  const build = grantedBuild([WEB], FIREFOX_BUILD);
  let firefox: Firefox | undefined;
  try {
    const one = await check('the add-on installs', () => launchFirefox(program, world.proxy, build.path));
    firefox = one;
    console.log(`Firefox ${one.version}`);
    await check('the popup starts the guide', () => start(one, world.url(scenario.start)));
    await check('the rings lead to the end', async () =>
      console.log((await follow(one, world, scenario)).join(' → ')),
    );
    const made = mainAccount(world.state).codes.at(-1)?.code;
    await check('the server has the password in force', async () =>
      same('goal', scenario.goal(world.state), true),
    );
    const popup = await openPopup(one);
    await check('the popup lists it in force', () =>
      popup.wait(
        'password in force',
        "document.querySelector('li')?.innerText.includes(browser.i18n.getMessage('popup_stateConfirmed'))",
      ),
    );
    await check('copying gives exactly the password', async () => {
      await popup.press('popup_copyCode');
      const copied = await popup.wait<string>('copied text', 'navigator.clipboard.readText()');
      if (copied !== made) throw new Error(`${copied.length} characters that are not the password`);
    });
    await check('the report of the help page names the steps and nobody', async () => {
      const help = await openPage(one, 'help.html');
      const said = await help.wait<string>(
        'report',
        "((text) => text.includes('get-code') && text)(document.querySelector('textarea')?.value ?? '')",
      );
      const { address } = mainAccount(world.state);
      for (const word of [address, ...address.split('@'), 'sid', 'https:', String(made)])
        if (said.includes(word)) throw new Error(`it holds ${word === made ? 'the password' : word}`);
    });
    for (const attack of attacks(values.attacks === true))
      await check(attack.name, () => attack.run({ firefox: one, world, code: String(made) }));
    await check('no page holds it any more', async () => {
      for (const { context, url } of await tabs(one.bidi))
        if (url.startsWith('https:'))
          same(
            url.split('?')[0] ?? '',
            await evaluate(
              one.bidi,
              context,
              `document.documentElement.outerHTML.includes(${JSON.stringify(made)})`,
            ),
            false,
          );
    });
  } finally {
    await firefox?.close();
    build.drop();
    await world.stop();
  }
}

if (process.env.QIYE_NO_FIREFOX && !values.program) {
  console.log('skip Firefox: QIYE_NO_FIREFOX is set');
  count(0, 0, 1);
} else {
  const program = values.program ?? findFirefox();
  if (program) await mainJob(program).catch(() => undefined);
  else
    results.push({
      name: 'a Firefox to test with',
      ok: false,
      detail:
        'None is here and none could be fetched. Install one, name it in FIREFOX_PATH, or leave this run out: QIYE_NO_FIREFOX=1.',
    });
  process.exitCode = report(results);
}
