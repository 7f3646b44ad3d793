/** Accessibility and layout of every popup scene: languages, dark mode, zoom, narrow windows. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Scene } from '../pictures/fake-worker.ts';
import { listScenes } from '../pictures/list-scenes.ts';
import { madeUp, many } from '../pictures/made-up.ts';
import { openScene } from '../pictures/open-page.ts';
import { helpScene, optionsScenes, pastedErrors, popupScenes } from '../pictures/scenes.ts';
import {
  askToDiscard,
  clientViews,
  openEdit,
  reachAdding,
  reachClients,
  reachFailures,
  reachOptions,
} from '../pictures/views.ts';
import { type LaunchOptions, launch, type Session } from './harness.ts';

const WORLDS: Record<string, Partial<LaunchOptions>> = {
  'zh-CN': { language: 'zh_CN' },
  'zh-TW, dark': { language: 'zh_TW', colorScheme: 'dark' },
  English: { language: 'en' },
  'English at 200 %': { language: 'en', zoom: 200, viewport: { width: 760, height: 1200 } },
  'zh-CN, 320 px': { language: 'zh_CN', viewport: { width: 320, height: 600 } },
};

/** Controls smaller than 44 px either way, hidden ones left out. Main actions and check boxes take presses anywhere in their block. */
const small = (page: Page) =>
  page.locator('button, a[href], input, summary, textarea, select').evaluateAll((controls) =>
    controls
      .map((control) => ({
        box: (control.closest('.action, .admin-address, .setting-check') ?? control).getBoundingClientRect(),
        name: control.outerHTML.slice(0, 120),
      }))
      .filter(({ box }) => box.width > 0 && (box.width < 43.9 || box.height < 43.9))
      .map(({ name }) => name),
  );

/** Every fifth scene in each look, another in the next, so that each is seen in one of the five; all of them with LOOKS_ALL=1. */
const some = <T>(scenes: Record<string, T>, look: number): [string, T][] =>
  Object.entries(scenes).filter((_, at) => process.env.LOOKS_ALL || (at + look) % 5 === 0);

for (const [look, [name, options]] of Object.entries(WORLDS).entries()) {
  test.describe(name, () => {
    // In parallel mode each test would launch a browser of its own.
    test.describe.configure({ mode: 'default' });
    let session: Session;
    test.beforeAll(async () => {
      session = await launch({ chromeArgs: [], viewport: { width: 380, height: 600 }, ...options });
    });
    test.afterAll(() => session.close());

    /** Axe, target sizes, width and console of what `page` shows. */
    const inspect = async (page: Page) => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await small(page)).toEqual([]);
      const [content = 0, window = 0] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(content).toBeLessThanOrEqual(window);
    };
    // Narrower than the popup can be, so shown as a tab is.
    const open = (scene: Scene) =>
      openScene(session, options.viewport?.width === 320 ? { ...scene, tabUrl: undefined } : scene);

    for (const [name, scene] of some(popupScenes, look)) {
      test(`${name} is accessible, fits, and keeps to its policy`, async () => {
        const complaints: string[] = [];
        session.context.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        const page = await open(scene);
        await inspect(page);
        expect(complaints).toEqual([]);
        await page.close();
      });
    }

    test('the help page is accessible and fits', async () => {
      const page = await openScene(session, helpScene, 'help.html');
      await expect(page.getByRole('textbox')).toHaveValue(/words-only @ sirius, own$/);
      await inspect(page);
      await page.close();
    });

    for (const [name, scene] of some(listScenes, look)) {
      test(`the list of mailboxes, ${name}: accessible, fits, and keeps to its policy`, async () => {
        const complaints: string[] = [];
        session.context.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        const page = await openScene(session, scene, 'sidepanel.html');
        await inspect(page);
        if (name === 'forty') {
          await reachFailures(page);
          await page.locator('.admin-message').first().waitFor();
          await inspect(page);
          await page.locator('.chip').last().click();
          await inspect(page);
        }
        if (name === 'begun') {
          await reachAdding(page);
          await inspect(page);
        }
        expect(complaints).toEqual([]);
        await page.close();
      });
    }

    for (const [name, scene] of some(optionsScenes, look)) {
      test(`settings, ${name}: accessible, fit, and keep to their policy`, async () => {
        const complaints: string[] = [];
        session.context.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        const page = await openScene(session, scene, 'options.html');
        await inspect(page);
        if (name === 'import') {
          await reachOptions(page);
          await page.locator('#import-title').waitFor();
        }
        await page.locator('.options-section').last().waitFor();
        await inspect(page);
        if (name === 'fresh') {
          await page.locator('.options-danger').first().click();
          await inspect(page);
        }
        expect(complaints).toEqual([]);
        await page.close();
      });
    }

    test('the question before damaged records are deleted is accessible and fits', async () => {
      const page = await open(popupScenes.trouble ?? {});
      await askToDiscard(page);
      await inspect(page);
      await page.close();
    });

    test('a code being edited is accessible and fits', async () => {
      const page = await open(popupScenes.tagged ?? {});
      await openEdit(page);
      await inspect(page);
      await page.close();
    });

    test('the other clients are accessible and fit', async () => {
      for (const view of clientViews) {
        const page = await open({ codes: [madeUp(1)], tabUrl: popupScenes.one?.tabUrl });
        await reachClients(page, view);
        await inspect(page);
        await page.close();
      }
    });

    test('a diagnosis is accessible and fits', async () => {
      for (const text of Object.values(pastedErrors)) {
        const page = await open({ codes: many(2) });
        await page.locator('#diagnose').click();
        await page.getByRole('textbox').fill(text);
        await inspect(page);
        await page.close();
      }
    });
  });
}
