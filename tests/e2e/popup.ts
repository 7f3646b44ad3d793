/** The popup as a person uses it, by role and name (zh-CN). */
import type { Page } from '@playwright/test';
import type { Session } from './harness.ts';

export const START = {
  'get-code': '获取授权密码',
  'lift-ip-rule': '解除 IP 限制',
  'check-codes': '检查授权密码',
  /** On the card of the one stored code. */
  'bind-laifaxin': '发送到来发信',
} as const;

/** Providers beyond the first: what their button says, and the host that is asked for. */
export const PROVIDERS = {
  alibaba: { name: '阿里企业邮箱', host: 'qiye.aliyun.com' },
  google: { name: '谷歌企业邮箱、Gmail', host: 'myaccount.google.com' },
  free: { name: '163、126、yeah 免费邮箱', host: 'mail.163.com' },
  qq: { name: 'QQ 邮箱、Foxmail', host: 'wx.mail.qq.com' },
  zoho: { name: 'Zoho 邮箱', host: 'accounts.zoho.com' },
  tencent: { name: '腾讯企业邮箱', host: 'exmail.qq.com' },
} as const;

/** Another provider's mailbox, as a person picks it. */
export interface Pick {
  provider: keyof typeof PROVIDERS;
  /** Its web host, when not the usual one. */
  region?: string | undefined;
}

/** Longer than any machine takes; only what fails waits so long. */
const PATIENCE_MS = 30_000;

export interface StoredCode {
  /** Text of the list item: address, name and state in words. */
  text: string;
  /** What 「复制授权密码」 puts on the clipboard. */
  code: string;
}

/** Messages that set something going. Their answer comes when it goes. */
const STARTING = ['guide/start', 'ticket/make'];

/** Tells `window.said` of each press, and when a message of these types has its answer. Runs before the page's own scripts. */
function listenIn(types: string[]): void {
  const { said } = window as unknown as { said(what: 'pressed' | 'answered', at: number): void };
  addEventListener('click', () => said('pressed', Date.now()), true);
  type Send = (message: { type?: string }, done?: (answer: unknown) => void) => unknown;
  const { chrome, browser } = globalThis as unknown as Record<string, { runtime: { sendMessage: Send } }>;
  for (const api of new Set([chrome, browser])) {
    if (!api?.runtime?.sendMessage) continue;
    const send = api.runtime.sendMessage.bind(api.runtime);
    api.runtime.sendMessage = (message, done) => {
      if (!types.includes(message.type ?? '')) return done ? send(message, done) : send(message);
      const answered = (answer: unknown) => {
        said('answered', Date.now());
        done?.(answer);
        return answer;
      };
      return done ? send(message, answered) : (send(message) as Promise<unknown>).then(answered);
    };
  }
}

/** Picks another provider and presses its start. */
async function choose(popup: Page, { provider, region }: Pick): Promise<void> {
  const { name, host } = PROVIDERS[provider];
  await popup.getByRole('button', { name: '不是网易企业邮箱？' }).click({ timeout: PATIENCE_MS });
  await popup.getByRole('button', { name, exact: true }).click();
  if (region) await popup.getByLabel('登录网址').selectOption(region);
  await popup.getByRole('button', { name: `在 ${region ?? host} 上开始` }).click();
}

/**
 * Presses the button that starts a guide and waits until it has: a popup closed before its message has left starts nothing.
 * Returns when the press arrived, ms since the epoch.
 */
export async function startGuide(
  session: Session,
  guide: keyof typeof START,
  /** What the button is called where the browser speaks another language. */
  label: string = START[guide],
  pick?: Pick,
): Promise<number> {
  const popup = await session.context.newPage();
  const answered = Promise.withResolvers<number>();
  let pressed = 0;
  await popup.exposeFunction('said', (what: 'pressed' | 'answered', at: number) => {
    if (what === 'pressed') pressed = at;
    else answered.resolve(at);
  });
  await popup.addInitScript(listenIn, STARTING);
  await popup.goto(`chrome-extension://${session.extensionId}/popup.html`);
  // A browser just started takes some seconds to learn its policies and holds back every start till then: that is no time of ours.
  await popup.evaluate(() => chrome.storage.managed.get());
  if (pick) await choose(popup, pick);
  else await popup.getByRole('button', { name: label, exact: true }).click({ timeout: PATIENCE_MS });
  await Promise.race([answered.promise, popup.waitForTimeout(PATIENCE_MS)]);
  await popup.close();
  return pressed;
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

/** What the clipboard holds as soon as it holds anything; '' when it never does. */
async function clipboardOf(popup: Page): Promise<string> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await popup.waitForTimeout(20)) {
    const text = await popup.evaluate(() => navigator.clipboard.readText());
    if (text) return text;
  }
  return '';
}

/** The same from an open popup page. */
export async function codesIn(popup: Page): Promise<StoredCode[]> {
  const copy = popup.getByRole('button', { name: '复制授权密码' });
  const items = popup.getByRole('listitem').filter({ has: copy });
  // The list is filled after the first paint; without codes, the way to one is shown in its place.
  const none = popup.getByRole('heading', { name: '三步，让客户端收发企业邮件' });
  await items
    .first()
    .or(none)
    .waitFor({ timeout: PATIENCE_MS })
    .catch(() => undefined);
  const codes: StoredCode[] = [];
  for (const item of await items.all()) {
    await popup.bringToFront();
    await popup.evaluate(() => navigator.clipboard.writeText(''));
    await item.getByRole('button', { name: '复制授权密码' }).click();
    codes.push({ text: (await item.innerText()).replace(/\s+/g, ' '), code: await clipboardOf(popup) });
  }
  return codes;
}
