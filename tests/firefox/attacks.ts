/** Attacks in Firefox, once a password is in force: forms that send elsewhere, a mail drawn inline, forged messages. */
import { setTimeout as pause } from 'node:timers/promises';
import { tidy } from '../attacks/handover/disguise.ts';
import { ways } from '../attacks/handover/ways.ts';
import type { World } from '../world/server.ts';
import { click } from './hand.ts';
import type { Firefox } from './launch.ts';
import { openPopup, type Popup } from './popup.ts';
import { evaluate, look, tabs } from './probe.ts';

export const WEB = 'https://web.laifaxin.com';
const ACCOUNTS = `${WEB}/settings/accounts`;
const FIELD = '#account_mail_pass';
/** ms. */
const PATIENCE = 30_000;
/** Our scripts look every 0.4 s, and fill within a second of finding: nothing more comes after this. ms. */
const SETTLED = 2500;
/** By attributes alone, by an owner elsewhere, by what stands outside of the form. */
const FORMS = [
  'action-elsewhere',
  'owner-by-form',
  'formaction-outside',
  'base-elsewhere',
  'masked-attributes',
];

export interface Scene {
  firefox: Firefox;
  world: World;
  /** The one in force. */
  code: string;
}

export interface Attack {
  name: string;
  /** Throws when the attacker gets anything, or when the honest way does not work either. */
  run(scene: Scene): Promise<void>;
}

async function until<T>(what: string, ask: () => Promise<T | null | false | undefined>): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(80)) {
    const value = await ask().catch(() => null);
    if (value) return value;
  }
  throw new Error(`never: ${what}`);
}

const ask = <T>({ bidi }: Firefox, popup: Popup, type: string, body: object = {}): Promise<T> =>
  evaluate<T>(bidi, popup.context, `browser.runtime.sendMessage(${JSON.stringify({ type, body })})`);

interface Kept {
  codes: { id: string }[];
}
interface Status {
  handover: { phase: string; why?: string } | null;
}

/** A tab at that address, in front. */
async function openTab({ bidi }: Firefox, url: string): Promise<string> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  await bidi.send('browsingContext.activate', { context });
  return context;
}
const closeTab = ({ bidi }: Firefox, context: string) => bidi.send('browsingContext.close', { context });

async function foreignForm({ firefox, code }: Scene, name: string): Promise<void> {
  const disguise = ways.find((one) => one.name === name);
  if (!disguise) throw new Error('no such disguise');
  const { bidi } = firefox;
  const popup = await openPopup(firefox);
  const page = await openTab(firefox, ACCOUNTS);
  const run = <T>(expression: string) => evaluate<T>(bidi, page, expression);
  try {
    await until('the client’s page', () => run<boolean>(`document.querySelector('[data-w=new]') !== null`));
    await run(`document.querySelector('[data-w=new]').click()`);
    await until('the form', () => run<boolean>(`document.querySelector('${FIELD}') !== null`));
    await run(`(${disguise.put.toString()})()`);
    const { codes } = await ask<Kept>(firefox, popup, 'codes/list');
    const ticket = { id: codes[0]?.id, client: 'laifaxin', origin: WEB };
    await ask(firefox, popup, 'ticket/make', ticket);
    await bidi.send('browsingContext.activate', { context: page });
    const status = async () => (await ask<Status>(firefox, popup, 'handover/status')).handover;
    await until('our script in the client’s page', async () => {
      const now = await status();
      return now !== null && now.phase !== 'opening';
    });
    for (let waited = 0; waited < SETTLED; waited += 250) {
      await pause(250);
      if (
        await run<boolean>(
          `[...document.querySelectorAll('input')].some(({ value }) => value === ${JSON.stringify(code)})`,
        )
      )
        throw new Error('the code stood in a field');
    }
    await run(`(${(disguise.heal ?? tidy).toString()})()`);
    // What was refused was the disguise: the honest form is filled.
    if ((await status())?.why === 'gone') await ask(firefox, popup, 'ticket/make', ticket);
    await until('the honest form filled', () =>
      run<boolean>(`document.querySelector('${FIELD}')?.value === ${JSON.stringify(code)}`),
    );
  } finally {
    await ask(firefox, popup, 'handover/undo').catch(() => undefined);
    await closeTab(firefox, page);
    await popup.close();
  }
}

/** The mail of the practice world that imitates the code page, in the page itself; a window of its own is drawn over it. */
async function inlineMail({ firefox, world }: Scene): Promise<void> {
  const { bidi } = firefox;
  const extra = { mailbox: 'sirius-real', subjects: '客户端设置', active: 1, body: 'phish', inline: true };
  const before = { ...world.options };
  Object.assign(world.options, { ui: 'sirius', lang: 'zh-CN', extra });
  const popup = await openPopup(firefox);
  const page = await openTab(firefox, world.url('{jump}'));
  const run = <T>(expression: string) => evaluate<T>(bidi, page, expression);
  try {
    await until('the mail', () => run<boolean>(`document.body.innerText.includes('Kq8Zx3Lm5Np2Rt7W')`));
    await run(`(() => {
      const mail = [...document.querySelectorAll('b')].find((one) => one.textContent === 'Kq8Zx3Lm5Np2Rt7W').closest('div[style]');
      mail.id = 'lie';
      mail.insertAdjacentHTML('beforeend', '<div role="dialog" style="position:fixed;left:400px;top:300px;width:420px;background:#fff;z-index:9000"><h3>授权密码已生成</h3><p>授权密码：<b>Vd5Hs9Qm3Kx7Ty2B</b> <button>复制</button></p><p>仅显示一次，请妥善保管。</p><button>确定</button></div>');
    })()`);
    const { codes } = await ask<Kept>(firefox, popup, 'codes/list');
    // The walk before has shown that the direct page works here: the card would lead there, and nothing be ringed.
    await evaluate(
      bidi,
      popup.context,
      `browser.storage.local.get('settings').then(({ settings }) => browser.storage.local.set({ settings: { ...settings, directOn: [] } }))`,
    );
    await evaluate(
      bidi,
      popup.context,
      `browser.runtime.sendMessage({ type: 'guide/start', body: { guide: 'get-code' } })`,
    );
    await bidi.send('browsingContext.activate', { context: page });
    const own = await until('a ring on the mailbox itself', async () =>
      (await look(bidi)).find(({ context, ring }) => context === page && ring),
    );
    const stands = async () => {
      const ring = (await look(bidi)).find(({ context, ring }) => context === page && ring)?.ring;
      if (!ring) return false;
      const [x, y] = [ring.box.x + ring.box.width / 2, ring.box.y + ring.box.height / 2];
      return run<boolean>(`document.elementsFromPoint(${x}, ${y}).some((one) => one.closest('#lie'))`);
    };
    if (!own.ring || (await stands())) throw new Error('a ring stood on the mail');
    for (const name of ['生成授权密码', '确定']) {
      const box = await run<{ x: number; y: number; width: number; height: number } | null>(
        `(() => { const box = [...document.querySelectorAll('#lie button')].findLast((one) => one.textContent === ${JSON.stringify(name)})?.getBoundingClientRect(); return box && { x: box.x, y: box.y, width: box.width, height: box.height }; })()`,
      );
      if (!box) throw new Error(`the mail has no ${name}`);
      await click(bidi, page, box);
      for (let waited = 0; waited < SETTLED / 2; waited += 250) {
        await pause(250);
        if (await stands()) throw new Error('a ring stood on the mail');
      }
    }
    const after = await ask<Kept>(firefox, popup, 'codes/list');
    if (after.codes.length !== codes.length) throw new Error('its code was kept');
  } finally {
    await ask(firefox, popup, 'guide/stop').catch(() => undefined);
    await closeTab(firefox, page);
    await popup.close();
    Object.assign(world.options, before);
  }
}

/** What a page's own script can try: our messages by every road a page has, our pages by their address. */
async function forged({ firefox, world, code }: Scene): Promise<void> {
  const { bidi } = firefox;
  const popup = await openPopup(firefox);
  const page = await openTab(firefox, world.url('{jump}'));
  try {
    // The way in goes over other pages first.
    await until('the mailbox', () =>
      evaluate<boolean>(
        bidi,
        page,
        `document.readyState === 'complete' && document.body?.innerText.length > 40`,
      ),
    );
    const before = JSON.stringify(await ask<Kept>(firefox, popup, 'codes/list'));
    const urls = ['popup.html', 'options.html', 'manifest.json'].map(firefox.pageUrl);
    const got = await evaluate<string[]>(
      bidi,
      page,
      `(async () => {
        const got = [];
        if (typeof browser !== 'undefined' || globalThis.chrome?.runtime) got.push('our messages');
        const draft = { code: 'Vd5Hs9Qm3Kx7Ty2B', address: 'a@corp.example', name: 'x', expiresAt: null };
        for (const message of [{ type: 'code/captured', body: { draft } }, { type: 'ticket/present', body: {} }, { type: 'codes/reveal', body: {} }]) {
          window.postMessage(message, '*');
          document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
          new BroadcastChannel(message.type).postMessage(message);
        }
        for (const url of ${JSON.stringify(urls)}) {
          if (await fetch(url).then(() => true, () => false)) got.push('fetched ' + url.split('/').pop());
          const frame = document.createElement('iframe');
          frame.src = url;
          document.body.append(frame);
          await new Promise((done) => setTimeout(done, 400));
          let text = '';
          try { text = frame.contentDocument?.body?.innerText ?? ''; } catch {}
          if (text.includes('@')) got.push('read ' + url.split('/').pop());
        }
        return got;
      })()`,
    );
    if (got.length) throw new Error(`the page got ${got.join(', ')}`);
    await pause(500);
    if (JSON.stringify(await ask<Kept>(firefox, popup, 'codes/list')) !== before)
      throw new Error('the list of codes has changed');
    const trees = await tabs(bidi);
    const all = trees.flatMap(({ children, ...tree }) => [tree, ...(children ?? [])]);
    for (const { context, url } of all)
      if (
        url.startsWith('https:') &&
        (await evaluate(
          bidi,
          context,
          `document.documentElement.outerHTML.includes(${JSON.stringify(code)})`,
        ))
      )
        throw new Error('a page holds the code');
  } finally {
    await closeTab(firefox, page);
    await popup.close();
  }
}

/** @param all every form, not the first alone */
export const attacks = (all: boolean): Attack[] => [
  ...FORMS.slice(0, all ? FORMS.length : 1).map((name) => ({
    name: `refused: the form turned by ${name}`,
    run: (scene: Scene) => foreignForm(scene, name),
  })),
  { name: 'refused: a mail drawn inline with a code and a window of its own', run: inlineMail },
  { name: 'refused: messages forged by the page, and our pages read by it', run: forged },
];
