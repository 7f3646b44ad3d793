/** A web client of the user's own: added on the settings page, pointed at in its page, sent to from the popup. */
import { expect as expectSoon, type Page } from '@playwright/test';
import { type HandoverScene, inHandover } from './handover-scene.ts';
import { readOverlay } from './overlay.ts';

export const OWN = 'https://post.client.example';
export const FORM_PAGE = `${OWN}/accounts/new`;
const ROLES = ['address', 'code', 'imapHost', 'imapPort', 'smtpHost', 'smtpPort'] as const;

/** A busy machine makes these slow, never wrong. */
export const expect = expectSoon.configure({ timeout: 20_000 });

export const field = (page: Page, name: string, form = 'new') =>
  page.locator(`[data-form=${form}] [data-field=${name}]`);

/** The card of our overlay in the page. */
export const card = async (page: Page) => (await readOverlay(page)).find((one) => one.card)?.card ?? null;
export const cardState = (page: Page) => expect.poll(async () => (await card(page))?.state ?? null);
export const cardStep = (page: Page) => expect.poll(async () => (await card(page))?.step ?? null);

/** A button of the card stands in a closed shadow root: found over the debugger, pressed by the mouse. */
export async function pressCard(page: Page, name: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  type Node = { nodeId: number; attributes?: string[]; children?: Node[]; shadowRoots?: Node[] };
  const find = (node: Node): Node | undefined => {
    const { attributes = [] } = node;
    const is = (key: string) => attributes.some((one, i) => one === key && attributes[i + 1] === name);
    if (is('data-button') || is('class')) return node;
    return [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(find).find(Boolean);
  };
  const node = find(root as Node);
  if (!node) throw new Error(`no button ${name}`);
  const { model } = await cdp.send('DOM.getBoxModel', { nodeId: node.nodeId });
  const [x0 = 0, y0 = 0, x1 = 0, , , y1 = 0] = model.content;
  await page.mouse.click((x0 + x1) / 2, (y0 + y1) / 2);
  await cdp.detach();
}

/** Adds the client as a person does. Answers with the settings page. */
export async function addClient({ session }: HandoverScene): Promise<Page> {
  const options = await session.open('options.html');
  await options.getByLabel('网页客户端的地址').fill(`${FORM_PAGE}?sid=secret`);
  await options.getByRole('button', { name: '添加', exact: true }).click();
  await expect(options.getByText('还没有指过输入框')).toBeVisible();
  return options;
}

/** Presses 「指给我看」. Answers with the client's page, the card standing in it. */
export async function startPointing({ session }: HandoverScene, options: Page): Promise<Page> {
  const opening = session.context.waitForEvent('page');
  await options.getByRole('button', { name: '指给我看' }).click();
  const page = await opening;
  await page.waitForLoadState();
  await page.bringToFront();
  await cardState(page).toBe('waiting');
  return page;
}

/** Points at every field of the form. */
export async function pointAtAll(page: Page): Promise<void> {
  await pressCard(page, 'start');
  for (const role of ROLES) {
    await cardStep(page).toBe(role);
    await field(page, role).click();
  }
  await cardState(page).toBe('done');
}

/** Sends the stored code from a popup that is a tab. Answers with the client's page. */
export async function sendTo({ session }: HandoverScene): Promise<Page> {
  const popup = await session.open('popup.html');
  const opening = session.context.waitForEvent('page').catch(() => null);
  await popup.getByRole('button', { name: '发送到 post.client.example' }).click();
  const open = () => session.context.pages().find((page) => page.url().startsWith(OWN));
  const page = open() ?? (await opening);
  if (!page) throw new Error('no page of the client');
  await popup.waitForTimeout(100);
  await popup.close();
  await page.bringToFront();
  return page;
}

/** A code stored, the client added and pointed at; its page is closed again. */
export async function inCustom(test: (scene: HandoverScene) => Promise<void>): Promise<void> {
  await inHandover(
    async (scene) => {
      await scene.store();
      const options = await addClient(scene);
      const page = await startPointing(scene, options);
      await pointAtAll(page);
      await page.close();
      await options.close();
      await test(scene);
    },
    { host: 'mailh.qiye.163.com' },
    { granted: [OWN] },
  );
}
