/** Every view of the extension pages: the scene, and what one does to get there. */
import type { Page } from '@playwright/test';
import type { Scene } from './fake-worker.ts';
import { listScenes, PASTED } from './list-scenes.ts';
import { many } from './made-up.ts';
import { helpScene, optionsScenes, pastedErrors, popupScenes } from './scenes.ts';

/** The page of the side panel. */
const LIST = 'sidepanel.html';

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

/** Views of the other clients: what is chosen in which order, and what is pressed there. */
const CLIENT_VIEWS: Record<string, { choice: number | null; press?: string }> = {
  choice: { choice: null },
  card: { choice: 2 },
  picture: { choice: 6, press: '[aria-expanded]' },
  terminal: { choice: 11 },
};

/** From the main screen to a view of the other clients. */
export async function reachClients(page: Page, view: keyof typeof CLIENT_VIEWS): Promise<void> {
  const { choice = null, press } = CLIENT_VIEWS[view] ?? {};
  await page.locator('[id^="clients-"]').first().click();
  if (choice !== null) await page.locator('.clients-choice').nth(choice).click();
  if (press) await page.locator(press).first().click();
  await page.locator('.clients > :last-child').waitFor();
}
export const clientViews = Object.keys(CLIENT_VIEWS);
const others: View[] = clientViews.map((name) => ({
  name: `clients-${name}`,
  scene: popupScenes.one ?? {},
  reach: (page) => reachClients(page, name),
}));

/** Unfolds all, and looks into a backup file where there is one to look into. */
export async function reachOptions(page: Page): Promise<void> {
  for (const fold of await page.locator('.options-fold > summary').all()) await fold.click();
  await page.locator('#import-file').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await page.locator('#import-current').fill('a long passphrase');
  await page.locator('#import-current').press('Enter');
}
/** Opens the form on the first card whose end is not known, and makes it complain. */
export async function openEdit(page: Page): Promise<void> {
  // Of many codes each is a line first; the second is one whose end nobody knows.
  await page.locator('.line-who').nth(1).click();
  await page.locator('.card-expiry').first().click();
  await page.locator('.edit [name=address]').fill('nobody');
  await page.locator('.edit [type=submit]').click();
}
/** The first of the two questions before damaged records are deleted. */
export const askToDiscard = (page: Page) => page.locator('#discard').click();
const settings: View[] = Object.entries(optionsScenes).map(([name, scene]) => ({
  name: `options-${name}`,
  scene,
  file: 'options.html',
  ...(name === 'import' ? { reach: reachOptions } : {}),
}));

/** Shows the failed rows of the list with their causes, and the message about the first. */
export async function reachFailures(page: Page): Promise<void> {
  await page.locator('.chip').nth(1).click();
  await page.locator('.failure-message > summary').first().click();
}
/** Pastes a table that is not all right. */
export async function reachAdding(page: Page): Promise<void> {
  await page.locator('#add').click();
  await page.locator('#add-text').fill(PASTED);
}
const lists: View[] = [
  ...Object.entries(listScenes).map(([name, scene]) => ({ name: `list-${name}`, scene, file: LIST })),
  {
    name: 'list-all',
    scene: listScenes.forty ?? {},
    file: LIST,
    reach: (page) => page.locator('.chip').last().click(),
  },
  { name: 'list-failed', scene: listScenes.forty ?? {}, file: LIST, reach: reachFailures },
  { name: 'list-adding', scene: listScenes.begun ?? {}, file: LIST, reach: reachAdding },
];

/** Turns to a screen of the welcome page, counted from 0. */
const turnTo = (screen: number) => async (page: Page) => {
  for (let at = 0; at < screen; at++) await page.locator('.welcome-nav .button-primary').click();
};
const welcomes: View[] = [0, 1, 2].map((screen) => ({
  name: `welcome-${screen + 1}`,
  scene: {},
  file: 'welcome.html',
  reach: turnTo(screen),
}));

export const views: View[] = [
  ...welcomes,
  ...popups,
  ...settings,
  ...lists,
  {
    name: 'popup-shown',
    scene: popupScenes.one ?? {},
    reach: (page) => page.locator('[aria-expanded]').first().click(),
  },
  {
    name: 'popup-deleted',
    scene: popupScenes.trouble ?? {},
    reach: (page) => page.locator('.card-corner > :last-child').first().click(),
    window: true,
  },
  {
    name: 'popup-edit',
    scene: popupScenes.tagged ?? {},
    reach: openEdit,
  },
  { name: 'popup-discard', scene: popupScenes.trouble ?? {}, reach: askToDiscard },
  { name: 'help', scene: helpScene, file: 'help.html' },
  ...diagnoses,
  ...others,
];
