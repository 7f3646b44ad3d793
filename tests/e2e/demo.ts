/**
 * `npm start`: the main job in the practice world. With a display a person does the clicking; without one it runs once by
 * itself, says each step, and leaves pictures in `.output/demo/`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorld } from '../world/build.ts';
import { scenarios } from '../world/scenarios.ts';
import { startWorld, type World } from '../world/server.ts';
import { checkCaptures } from './captures.ts';
import { launch, type Session } from './harness.ts';
import { codesIn } from './popup.ts';
import { type OnStep, Walker } from './walk.ts';

const OUT = join(import.meta.dirname, '../../.output/demo');
const scenario = scenarios[0];
if (!scenario) throw new Error('The practice world has no scenario.');

const hasDisplay =
  process.env.CI !== 'true' &&
  (['darwin', 'win32'].includes(process.platform) ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** A person clicks: the mailbox and the popup stand open until the browser is closed. */
async function byHand(world: World, session: Session): Promise<void> {
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await page.goto(world.url(scenario?.start ?? ''));
  const popup = await session.open('popup.html');
  await popup.bringToFront();
  console.log(`
A browser with the extension and a practice mailbox is open. Nothing in it is real, nothing leaves this computer.
  1. On the popup's page press 「获取授权密码」 (or use the toolbar icon while the mailbox is in front).
  2. Follow the ring through the mailbox: each time it shows the one control to press.
  3. When the code has appeared, press 确定. The popup then lists it as 已生效, and 「复制授权密码」 copies it.
Close the browser to end.`);
  await new Promise((resolve) => session.context.once('close', resolve));
}

/** What the card asks of the person: its first line with words, after the progress. */
const sentence = (text: string) => text.split('\n').find((line) => /\p{L}{3}/u.test(line)) ?? text;

function reporter(): OnStep {
  let picture = 0;
  return async ({ page, found, did }) => {
    if (did) return console.log(`   … ${did}.`);
    picture += 1;
    const name = found.ring?.step ?? found.card?.state ?? 'card';
    const file = `${String(picture).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(OUT, file) });
    console.log(`${picture}. ${sentence(found.card?.text ?? name)}  [${file}]`);
  };
}

/** Runs the job once. Returns what went wrong, in sentences. */
async function byItself(world: World, session: Session): Promise<string[]> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  if (!scenario) return [];
  const before = structuredClone(world.state.accounts);
  console.log(`「获取授权密码」 was pressed in the popup. From here on only what the rings show is pressed.`);
  const walk = await new Walker(session, world, scenario, reporter()).run();
  const problems = [walk.failure, ...walk.wrongRings, ...(await checkCaptures(session, world.state, before))];

  const popup = await session.open('popup.html');
  await popup.setViewportSize({ width: 400, height: 600 });
  const [stored] = await codesIn(popup);
  await popup.screenshot({ path: join(OUT, 'popup.png') });
  const real = world.state.accounts[0]?.codes[0]?.code;
  console.log(
    stored ? `The popup lists: ${stored.text.slice(0, 48)}…  [popup.png]` : 'The popup lists nothing.',
  );
  if (stored?.code === real) console.log('It copied exactly the 16 characters that the page had shown.');
  else problems.push('what was copied is not what the page had shown');
  return problems.filter(Boolean);
}

const built = await buildWorld();
if (built.length) console.log(`Practice sites built: ${built.join(', ')}.`);
const world = await startWorld(scenario.options);
const session = await launch({ chromeArgs: world.chromeArgs, headless: !hasDisplay });
try {
  if (hasDisplay) await byHand(world, session);
  else {
    const problems = await byItself(world, session);
    for (const problem of problems) console.error(`Not as it should be: ${problem}`);
    console.log(problems.length ? '' : 'The whole job is done. Pictures of each step: .output/demo/');
    process.exitCode = problems.length ? 1 : 0;
  }
} finally {
  await session.close().catch(() => undefined);
  await world.stop();
}
