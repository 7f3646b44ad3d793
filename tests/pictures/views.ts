/** Every view of the extension pages: the scene, and what one does to get there. */
import type { Page } from '@playwright/test';
import type { Scene } from './fake-worker.ts';
import { many } from './made-up.ts';
import { pastedErrors, popupScenes } from './scenes.ts';

export interface View {
  name: string;
  scene: Scene;
  /** File of the extension page; `popup.html` unless said. */
  file?: string;
  /** Presses what leads to the view. Finds controls by structure: it runs in every language. */
  reach?: (page: Page) => Promise<void>;
  /** Only what a window shows, for views in which something floats. */
  window?: boolean;
}

const popups: View[] = Object.entries(popupScenes).map(([name, scene]) => ({ name: `popup-${name}`, scene }));
const diagnoses: View[] = Object.entries(pastedErrors).map(([name, text]) => ({
  name: `diagnosis-${name}`,
  scene: { codes: many(3), tabUrl: popupScenes.one?.tabUrl },
  reach: async (page) => {
    await page.locator('#diagnose').click();
    await page.getByRole('textbox').fill(text);
  },
}));

export const views: View[] = [
  ...popups,
  {
    name: 'popup-shown',
    scene: popupScenes.one ?? {},
    reach: (page) => page.locator('[aria-expanded]').first().click(),
  },
  {
    name: 'popup-deleted',
    scene: popupScenes.trouble ?? {},
    reach: (page) => page.locator('.card-delete').first().click(),
    window: true,
  },
  ...diagnoses,
];
