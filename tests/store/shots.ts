/** What the stores' pictures show: the guide at work in the practice world, and the extension's own pages. */
import { launch } from '../e2e/harness.ts';
import { STOP, Walker } from '../e2e/walk.ts';
import type { Scene } from '../pictures/fake-worker.ts';
import { madeUp } from '../pictures/made-up.ts';
import { openScene } from '../pictures/open-page.ts';
import type { Lang } from '../world/options.ts';
import { scenarios } from '../world/scenarios.ts';
import { startWorld } from '../world/server.ts';

/** Steps of `new-ui` worth a picture: a ring in the mailbox, and the one without which no password counts. */
const RING = 'settings';
const CONFIRM = 'confirm';
/** CSS px: as large as the page stands in the picture. */
const PAGE = { width: 1056, height: 660 };
const PLAIN = 'https://mail.qiye.163.com/static/sirius-web/#mailbox';

export interface Shots {
  ring: Buffer;
  confirm: Buffer;
  popups: Buffer[];
  diagnosis: Buffer[];
  settings: Buffer[];
}

/** Walks the main job up to the last ring and takes the two pictures on the way. `start`: the popup's button in this language. */
async function rings(locale: string, start: string): Promise<Pick<Shots, 'ring' | 'confirm'>> {
  const scenario = scenarios.find(({ id }) => id === 'new-ui');
  if (!scenario) throw new Error('No scenario new-ui.');
  const world = await startWorld({ ...scenario.options, lang: locale.replace('_', '-') as Lang });
  const session = await launch({ chromeArgs: world.chromeArgs, language: locale, viewport: PAGE });
  const taken = new Map<string, Buffer>();
  try {
    const walk = await new Walker(
      session,
      world,
      scenario,
      async ({ page, found: { ring }, did }) => {
        if (!ring || did !== null || ![RING, CONFIRM].includes(ring.step)) return;
        taken.set(ring.step, await page.screenshot());
        return ring.step === CONFIRM ? STOP : undefined;
      },
      start,
    ).run();
    const [ring, confirm] = [taken.get(RING), taken.get(CONFIRM)];
    if (!ring || !confirm) throw new Error(`No picture of every step: ${walk.failure}`);
    return { ring, confirm };
  } finally {
    await session.close();
    await world.stop();
  }
}

const codes = () => [
  madeUp(1, { state: 'bound', address: 'li.na@corp.example', client: 'laifaxin' }),
  madeUp(2, { address: 'zhang.wei@corp.example', name: 'Foxmail' }),
  madeUp(3, {
    address: 'sales@corp.example',
    name: 'Outlook',
    expiresAt: Date.now() + 3 * 86_400_000 - 1000,
  }),
  madeUp(4, { state: 'seen', address: 'export@corp.example', expiresAt: null }),
];
const scene: Scene = { tabUrl: PLAIN, codes: codes() };
const ERROR = 'zhang.wei@corp.example: ERR.LOGINRULE.IPDENY [203.0.113.7]';

/** Extension pages at twice their size. */
async function ownPages(language: string, colorScheme: 'light' | 'dark', width = 380) {
  const viewport = { width: width * 2, height: 1300 };
  const session = await launch({ chromeArgs: [], language, colorScheme, zoom: 200, viewport });
  return {
    async take(file: string, reach?: (page: Awaited<ReturnType<typeof openScene>>) => Promise<unknown>) {
      const page = await openScene(session, scene, file);
      await reach?.(page);
      await page.waitForTimeout(300);
      const shot = await page.screenshot();
      await page.close();
      return shot;
    },
    close: () => session.close(),
  };
}

async function diagnosis(page: Awaited<ReturnType<typeof openScene>>): Promise<void> {
  await page.locator('#diagnose').click();
  await page.getByRole('textbox').fill(ERROR);
}

export async function takeShots(locale: string, start: string): Promise<Shots> {
  const { ring, confirm } = await rings(locale, start);
  const light = await ownPages(locale, 'light');
  const dark = await ownPages(locale, 'dark');
  const wide = await ownPages(locale, 'light', 720);
  try {
    return {
      ring,
      confirm,
      popups: [await light.take('popup.html'), await dark.take('popup.html')],
      diagnosis: [await light.take('popup.html', diagnosis)],
      settings: [await wide.take('options.html')],
    };
  } finally {
    for (const one of [light, dark, wide]) await one.close();
  }
}
