/** The worker's border in the real browser: who is refused, who has the turn, and what a stopped worker loses (nothing). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as expectSoon, type Frame, type Page, test } from '@playwright/test';
import { buildWorld } from '../world/build.ts';
import type { WorldOptions } from '../world/options.ts';
import { startWorld, type World } from '../world/server.ts';
import { BUILD, type LaunchOptions, launch, type Session } from './harness.ts';
import { ourScript } from './our-script.ts';

const CODE_PAGE = 'https://{host}/static/commonweb/authcode.html?sid={sid}';
const CODE = 'Abcd1234Efgh5678';
const DRAFT = { draft: { code: CODE, address: '', name: '', expiresAt: null } };

/** A busy machine makes these slow, never wrong. */
const expect = expectSoon.configure({ timeout: 20_000 });
test.describe.configure({ timeout: 120_000 });

test.beforeAll(() => buildWorld());

interface Scene {
  world: World;
  session: Session;
  page: Page;
  popup: Page;
  /** What the worker logged. */
  log: string[];
}

async function inBrowser(
  run: (scene: Scene) => Promise<void>,
  options: Partial<WorldOptions> = {},
  more: Partial<LaunchOptions> = {},
) {
  const world = await startWorld({ switchOn: true, ...options });
  const session = await launch({ ...more, chromeArgs: [...world.chromeArgs, ...(more.chromeArgs ?? [])] });
  try {
    const log: string[] = [];
    (await session.worker()).on('console', (message) => log.push(message.text()));
    const popup = await session.open('popup.html');
    const page = await session.context.newPage();
    await run({ world, session, page, popup, log });
  } finally {
    await session.close();
    await world.stop();
  }
}

const ask = (popup: Page, type: string, body: object = {}) =>
  popup.evaluate((message) => chrome.runtime.sendMessage(message), { type, body });

const addFrame = (page: Page, attributes: Record<string, string>, written?: string) =>
  page.evaluate(
    ([all, text]) => {
      const frame = document.createElement('iframe');
      for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
      document.body.append(frame);
      if (text) {
        frame.contentDocument?.open();
        frame.contentDocument?.write(text);
        frame.contentDocument?.close();
      }
    },
    [attributes, written] as const,
  );

const child = async (page: Page): Promise<Frame> => {
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1] as Frame;
  await frame.waitForLoadState();
  return frame;
};

/** Waits for our script to have arrived in a frame. */
const arrived = async (session: Session, frame: Frame) => {
  await expect.poll(async () => (await ourScript(session.context, frame)) !== null).toBe(true);
  return (await ourScript(session.context, frame)) as NonNullable<Awaited<ReturnType<typeof ourScript>>>;
};

test('a page’s own scripts find no way to the extension', async () => {
  await inBrowser(async ({ world, session, page }) => {
    await page.goto(world.url(CODE_PAGE));
    await arrived(session, page.mainFrame());
    const found = await page.evaluate(async (id) => {
      const scope = globalThis as { chrome?: { runtime?: unknown }; browser?: unknown };
      const fetched = await Promise.all(
        ['manifest.json', 'guide.js', 'popup.html', 'content-scripts/sentinel.js'].map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => null,
          ),
        ),
      );
      return [scope.chrome?.runtime, ...fetched].filter(Boolean);
    }, session.extensionId);
    expect(found).toEqual([]);
  });
});

test('another extension is refused, by message and by port', async () => {
  const other = mkdtempSync(join(tmpdir(), 'qiye-other-'));
  writeFileSync(join(other, 'page.html'), '<p>');
  writeFileSync(
    join(other, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'other',
      version: '1',
      options_page: 'page.html',
      background: { service_worker: 'worker.js' },
    }),
  );
  writeFileSync(join(other, 'worker.js'), '');
  const both = `${BUILD},${other}`;
  const chromeArgs = [`--disable-extensions-except=${both}`, `--load-extension=${both}`];
  try {
    await inBrowser(
      async ({ session }) => {
        const ids = () => session.context.serviceWorkers().map((worker) => new URL(worker.url()).host);
        await expect.poll(() => ids().length).toBe(2);
        const stranger = await session.context.newPage();
        const strangerId = ids().find((id) => id !== session.extensionId);
        await stranger.goto(`chrome-extension://${strangerId}/page.html`);
        const heard = await stranger.evaluate(async (id) => {
          const told: string[] = [];
          for (const type of ['codes/list', 'guide/start', 'frame/hello'])
            await chrome.runtime.sendMessage(id, { type, body: {} }).then(
              (answer) => told.push(`answer ${JSON.stringify(answer)}`),
              () => told.push('refused'),
            );
          const port = chrome.runtime.connect(id, { name: 'guide' });
          port.onMessage.addListener((message) => told.push(`port ${JSON.stringify(message)}`));
          await new Promise<void>((done) => port.onDisconnect.addListener(() => done()));
          return told;
        }, session.extensionId);
        expect(heard).toEqual(['refused', 'refused', 'refused']);
      },
      {},
      { chromeArgs },
    );
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});

test('a page script in wrong hands can hand in, and can never ask back or steer', async () => {
  await inBrowser(async ({ world, session, page, popup, log }) => {
    await page.goto(world.url(CODE_PAGE));
    const script = await arrived(session, page.mainFrame());
    const kept = await script.send<{ id: string; saved: boolean }>('code/captured', DRAFT);
    expect(kept?.saved).toBe(true);
    const id = kept?.id;
    for (const [type, body] of [
      ['codes/list', {}],
      ['codes/reveal', { id, way: 'show' }],
      ['codes/edit', { id, name: 'x' }],
      ['codes/remove', { id }],
      ['codes/restore', { id }],
      ['guide/start', { guide: 'get-code' }],
      ['guide/stop', {}],
      ['guide/status', {}],
      ['site/enable', { origin: 'https://evil.example' }],
      ['code/captured', { ...DRAFT, host: 'evil.example' }],
      ['code/stolen', {}],
    ] as const)
      expect(await script.send(type, body), type).toBeNull();
    expect(await ask(popup, 'codes/reveal', { id, way: 'show' })).toEqual({ code: CODE });
    expect(log).toHaveLength(11);
    expect(log.join()).not.toContain(CODE);
    expect(log.join()).not.toMatch(/sid=|https:/);
    const stores =
      'Promise.all([chrome.storage.local, chrome.storage.session].map((area) => area.get().then(() => "read", () => "refused")))';
    expect(await script.evaluate(stores)).toEqual(['refused', 'refused']);
  });
});

test.describe('in a page with nothing to guide but what stands in a frame', () => {
  const AUTH = '/static/commonweb/authcode.html';
  const COPY = '<h2>客户端授权密码</h2><button>生成授权密码</button>';
  type Shape = [what: string, attributes: Record<string, string>, written?: string];

  const start = async ({ world, page, popup }: Scene, [, attributes, written]: Shape) => {
    // The first visit logs in: without, a frame would be sent to the login page.
    await page.goto(world.url(CODE_PAGE));
    await page.goto(world.url('https://{host}/static/commonweb/part.html'));
    await addFrame(page, attributes, written);
    const frame = await child(page);
    await ask(popup, 'guide/start', { guide: 'get-code' });
    return frame;
  };

  test('a page of its own is guided in its frame', async () => {
    await inBrowser(async (scene) => {
      const frame = await start(scene, ['', { src: AUTH }]);
      await expect(frame.locator('qiye-guide')).toHaveCount(1);
      await expect.poll(() => ask(scene.popup, 'guide/status')).toMatchObject({ state: 'pointing' });
    });
  });

  for (const shape of [
    ['a srcdoc frame', { srcdoc: COPY }],
    ['a written frame', {}, COPY],
    ['a frame sandboxed away', { sandbox: 'allow-scripts', src: AUTH }],
    ['a frame sandboxed with its origin', { sandbox: 'allow-scripts allow-same-origin', src: AUTH }],
    ['a message body', { src: '/js6/read/readhtml.jsp' }],
  ] as Shape[])
    test(`${shape[0]} is not`, async () => {
      await inBrowser(async (scene) => {
        const frame = await start(scene, shape);
        if (shape[1].src?.includes('read')) await frame.evaluate((html) => document.write(html), COPY);
        // The page's own frame gets to speak: no other claimed to know more.
        await expect.poll(() => ask(scene.popup, 'guide/status')).toMatchObject({ step: 'lost' });
        await expect(frame.locator('qiye-guide')).toHaveCount(0);
      });
    });

  for (const shape of [
    ['a srcdoc frame', { srcdoc: COPY }],
    ['a frame sandboxed away', { sandbox: 'allow-scripts', src: AUTH }],
  ] as Shape[])
    test(`even our own script is not believed from ${shape[0]}`, async () => {
      await inBrowser(async (scene) => {
        const frame = await start(scene, shape);
        const script = await arrived(scene.session, frame);
        expect(await script.send('code/captured', DRAFT)).toBeNull();
        expect((await ask(scene.popup, 'codes/list')).codes).toEqual([]);
      });
    });
});

/** Opens a line like the guide script's and keeps what it hears in `lines[name]`. */
const LINE = (name: string, claim: object) => `
  (() => {
    const port = chrome.runtime.connect({ name: 'guide' });
    const heard = [];
    globalThis.lines = { ...globalThis.lines, [${JSON.stringify(name)}]: { port, heard } };
    port.onMessage.addListener((message) => heard.push(message));
    port.postMessage(${JSON.stringify({ kind: 'claim', claim })});
  })()`;

const claim = (rank: number) => ({
  guide: 'get-code',
  step: 'test',
  rank,
  state: 'pointing',
  focused: true,
});

test('of many frames that claim at once, one has the turn, at every moment', async () => {
  await inBrowser(async ({ world, session, page, popup }) => {
    await page.goto(world.url(CODE_PAGE));
    for (let i = 0; i < 8; i++) await addFrame(page, { src: `/static/commonweb/part-${i}.html` });
    await expect.poll(() => page.frames().length).toBe(9);
    await ask(popup, 'guide/start', { guide: 'get-code' });
    const frames = page.frames().slice(1);
    const scripts = await Promise.all(frames.map((frame) => arrived(session, frame)));
    await Promise.all(scripts.map((script, i) => script.evaluate(LINE('a', claim((i * 5) % 8)))));
    const turns = () =>
      Promise.all(
        scripts.map(async (script) => {
          const heard = await script.evaluate<{ kind: string; mine?: boolean }[]>(`globalThis.lines.a.heard`);
          return heard.filter(({ kind }) => kind === 'turn').at(-1)?.mine ?? false;
        }),
      );
    await expect.poll(turns).toEqual(scripts.map((_, i) => (i * 5) % 8 === 0));
    expect(await ask(popup, 'guide/status')).toMatchObject({ step: 'test' });
    // The holder goes away with its frame: the next best follows.
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    scripts.shift();
    await expect.poll(turns).toEqual(scripts.map((_, i) => ((i + 1) * 5) % 8 === 1));
  });
});

test('a worker stopped at any time loses neither the run, nor the turn, nor a code', async () => {
  await inBrowser(async ({ world, session, page, popup }) => {
    await page.goto(world.url(CODE_PAGE));
    await ask(popup, 'guide/start', { guide: 'get-code' });
    await expect(page.locator('qiye-guide')).toHaveCount(1);
    const status = () => ask(popup, 'guide/status');
    await expect.poll(status).toMatchObject({ guide: 'get-code', state: 'pointing' });
    const before = await status();
    const script = await arrived(session, page.mainFrame());
    const kept = await script.send<{ id: string }>('code/captured', DRAFT);
    for (let round = 0; round < 3; round++) {
      await session.stopWorker();
      await page.bringToFront();
      await expect.poll(status).toMatchObject({ guide: 'get-code', startedAt: before.startedAt });
      await expect.poll(async () => (await status()).step, String(round)).not.toBeNull();
      await expect(page.locator('qiye-guide')).toHaveCount(1);
    }
    await session.stopWorker();
    expect(await script.send('code/confirmed', { id: kept?.id })).toEqual({ ok: true });
    const { codes } = await ask(popup, 'codes/list');
    expect(codes).toMatchObject([{ id: kept?.id, state: 'confirmed', host: 'mail.qiye.163.com' }]);
  });
});

test('after an update, open pages get the new script, and the old one goes without a trace', async () => {
  await inBrowser(
    async ({ world, session, page }) => {
      await page.goto(world.url(CODE_PAGE));
      await expect(page.locator('qiye-guide')).toHaveCount(1);
      const old = await arrived(session, page.mainFrame());
      const debug = await session.context.browser()?.newBrowserCDPSession();
      await debug?.send('Extensions.loadUnpacked' as never, { path: BUILD } as never);
      await expect.poll(() => old.evaluate('typeof chrome.runtime?.id')).toBe('undefined');
      await expect
        .poll(async () =>
          (await ourScript(session.context, page.mainFrame()))?.evaluate('typeof chrome.runtime?.id'),
        )
        .toBe('string');
      await expect(page.locator('qiye-guide')).toHaveCount(1);
    },
    {},
    { chromeArgs: ['--enable-unsafe-extension-debugging'] },
  );
});

test('a code page opened without an opener still knows whose code it is', async () => {
  await inBrowser(async ({ world, session, page, popup }) => {
    await page.goto(world.url('https://{host}/static/commonweb/part.html?sid={sid}'));
    await ask(popup, 'guide/start', { guide: 'get-code' });
    const inbox = await arrived(session, page.mainFrame());
    await inbox.evaluate(LINE('a', claim(3)));
    await inbox.evaluate(
      `globalThis.lines.a.port.postMessage({ kind: 'address', address: 'li@corp.example' })`,
    );
    await page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, {
        href: '/static/commonweb/other.html',
        target: '_blank',
        rel: 'noopener noreferrer',
      });
      link.textContent = '进入设置';
      document.body.append(link);
    });
    const opening = session.context.waitForEvent('page');
    await page.getByText('进入设置').click();
    const opened = await opening;
    const script = await arrived(session, opened.mainFrame());
    await script.send('code/captured', DRAFT);
    expect((await ask(popup, 'codes/list')).codes).toMatchObject([{ address: 'li@corp.example' }]);
  });
});
