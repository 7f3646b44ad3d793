/** The popup as a person uses it, by role and name (zh-CN). */
import type { Page } from '@playwright/test';
import type { Session } from './harness.ts';

export const START = {
  'get-code': '获取授权密码',
  'lift-ip-rule': '解除 IP 限制',
  /** On the card of the one stored code. */
  'bind-laifaxin': '发送到来发信',
} as const;

export interface StoredCode {
  /** Text of the list item: address, name and state in words. */
  text: string;
  /** What 「复制授权密码」 puts on the clipboard. */
  code: string;
}

/** Presses the button that starts a guide. Returns when the press arrived, ms since the epoch. The page may close itself. */
export async function startGuide(
  session: Session,
  guide: keyof typeof START,
  /** What the button is called where the browser speaks another language. */
  label: string = START[guide],
): Promise<number> {
  const popup = await session.open('popup.html');
  let told: (at: number) => void = () => undefined;
  const pressed = new Promise<number>((resolve) => {
    told = resolve;
  });
  await popup.exposeFunction('pressedAt', (at: number) => told(at));
  await popup.evaluate(() =>
    addEventListener(
      'click',
      () => (window as unknown as { pressedAt(at: number): void }).pressedAt(Date.now()),
      true,
    ),
  );
  await popup.getByRole('button', { name: label, exact: true }).click({ timeout: 30_000 });
  const at = await pressed;
  // The message to the worker must leave before the tab goes.
  await popup.waitForTimeout(100).catch(() => undefined);
  await popup.close();
  return at;
}

/** Every stored code, read the way a person gets at it. */
export async function readCodes(session: Session): Promise<StoredCode[]> {
  const popup = await session.open('popup.html');
  try {
    return await codesIn(popup);
  } finally {
    await popup.close();
  }
}

/** What the clipboard holds as soon as it holds anything; '' after three seconds without. */
async function clipboardOf(popup: Page): Promise<string> {
  for (const end = Date.now() + 3000; Date.now() < end; await popup.waitForTimeout(20)) {
    const text = await popup.evaluate(() => navigator.clipboard.readText());
    if (text) return text;
  }
  return '';
}

/** The same from an open popup page. */
export async function codesIn(popup: Page): Promise<StoredCode[]> {
  const copy = popup.getByRole('button', { name: '复制授权密码' });
  const items = popup.getByRole('listitem').filter({ has: copy });
  // The list is filled after the first paint.
  await Promise.race([items.first().waitFor(), popup.waitForTimeout(500)]).catch(() => undefined);
  const codes: StoredCode[] = [];
  for (const item of await items.all()) {
    await popup.bringToFront();
    await popup.evaluate(() => navigator.clipboard.writeText(''));
    await item.getByRole('button', { name: '复制授权密码' }).click();
    codes.push({ text: (await item.innerText()).replace(/\s+/g, ' '), code: await clipboardOf(popup) });
  }
  return codes;
}
