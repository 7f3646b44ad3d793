/** `npm run readme`: draws the pictures of README.md anew, into `tests/pictures/readme/`: rings in the practice world, the popup with made-up codes. */
import { join } from 'node:path';
import { launch } from '../e2e/harness.ts';
import { inScene } from '../e2e/scene.ts';
import { buildWorld } from '../world/build.ts';
import { openScene } from './open-page.ts';
import { popupScenes } from './scenes.ts';

const OUT = join(import.meta.dirname, 'readme');
const pathOf = (name: string) => join(OUT, `${name}.png`);

/** Picture, scenario, and the step whose ring it shows. */
const RINGS = [
  ['ring-new', 'new-ui', 'enter'],
  ['ring-classic', 'classic-ui', 'code-entry'],
  ['ring-mid', 'mid-ui', 'name-by-code'],
  ['ring-confirm', 'new-ui', 'confirm'],
] as const;
const POPUPS = [
  ['popup', 'zh_CN', 'light'],
  ['popup-en', 'en', 'light'],
  ['popup-dark', 'zh_CN', 'dark'],
] as const;

await buildWorld();
for (const [name, scenario, step] of RINGS)
  await inScene(
    scenario,
    async ({ session, walk }) => {
      const { failure } = await walk({ until: step });
      if (failure) throw new Error(`${name}: ${failure}`);
      const page = session.context.pages().findLast((one) => one.url().startsWith('https:'));
      await page?.screenshot({ path: pathOf(name) });
    },
    { launch: { viewport: { width: 1280, height: 800 } } },
  );
for (const [name, language, colorScheme] of POPUPS) {
  const session = await launch({
    chromeArgs: [],
    language,
    colorScheme,
    viewport: { width: 400, height: 640 },
  });
  const page = await openScene(session, popupScenes.states ?? {});
  await page.waitForTimeout(200);
  await page.screenshot({ path: pathOf(name) });
  await session.close();
}
