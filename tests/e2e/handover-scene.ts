/** A code in force that is stored, a client's page, and the popup that sends the one to the other. */
import type { Page } from '@playwright/test';
import { type FieldRecord, fieldsOf } from '../world/fields.ts';
import type { WorldOptions } from '../world/options.ts';
import { startWorld, type World } from '../world/server.ts';
import { mainAccount } from '../world/state.ts';
import { clientPage } from './client-page.ts';
import { grantedBuild } from './granted.ts';
import { launch, type Session } from './harness.ts';
import { ourScript } from './our-script.ts';
import { startGuide } from './popup.ts';
import { Walker } from './walk.ts';

export const WEB = 'https://web.laifaxin.com';
export const APP = 'https://app.laifaxin.com';
export const ACCOUNTS = `${WEB}/settings/accounts`;
const CODE_PAGE = 'https://{host}/static/commonweb/authcode.html?sid={sid}';

export interface HandoverScene {
  world: World;
  session: Session;
  /** The code in force, as only server and vault know it. */
  code: string;
  /** What the worker logged. */
  log: string[];
  /** Stores the code, confirmed, as the code page would have. Answers with its id. */
  store(): Promise<string>;
  /** Presses 「发送到来发信」 in a popup that is a tab. Answers with the client's page. */
  send(): Promise<Page>;
  /** Sends, and follows the rings to their end. */
  walk(more?: { maxActions?: number; person?: string[] }): ReturnType<Walker['run']>;
  /** One question to the worker, as the popup asks it. */
  ask<T>(type: string, body?: object): Promise<T>;
  /** Every value that ever stood in a field and holds the account's newest code. */
  codeSeen(): FieldRecord[];
}

/** @param how `granted`: origins the user has permitted; `beside`: folders of other extensions */
export async function inHandover(
  test: (scene: HandoverScene) => Promise<void>,
  options: Partial<WorldOptions> = {},
  { granted = [WEB, APP], beside = [] }: { granted?: readonly string[]; beside?: readonly string[] } = {},
): Promise<void> {
  const world = await startWorld({ codes: 1, ...options });
  const build = grantedBuild(granted);
  const all = [build.path, ...beside].join();
  const extensions = beside.length ? [`--disable-extensions-except=${all}`, `--load-extension=${all}`] : [];
  const session = await launch({ chromeArgs: [...world.chromeArgs, ...extensions], extension: build.path });
  try {
    const log: string[] = [];
    (await session.worker()).on('console', (message) => log.push(message.text()));
    const code = mainAccount(world.state).codes[0]?.code ?? '';
    const { context } = session;

    const store = async () => {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(world.url(CODE_PAGE));
      const { address } = mainAccount(world.state);
      let script: Awaited<ReturnType<typeof ourScript>> = null;
      while (!script) script = await ourScript(context, page.mainFrame());
      const draft = { code, address, name: '来发信', expiresAt: Date.now() + 90 * 86_400_000 };
      const kept = await script.send<{ id: string }>('code/captured', { draft });
      await script.send('code/confirmed', { id: kept?.id });
      await page.goto('about:blank');
      return kept?.id ?? '';
    };
    const send = async () => {
      await startGuide(session, 'bind-laifaxin');
      const page = await clientPage(session);
      await page.bringToFront();
      return page;
    };
    const walk: HandoverScene['walk'] = ({ maxActions = 8, person = [] } = {}) =>
      new Walker(session, world, {
        id: 'handover',
        title: 'Hand-over',
        guide: 'bind-laifaxin',
        options: {},
        start: 'about:blank',
        goal: () => true,
        maxActions,
        person,
      }).run();
    const ask = async <T>(type: string, body: object = {}) => {
      const popup = await session.open('popup.html');
      try {
        return (await popup.evaluate((message) => chrome.runtime.sendMessage(message), { type, body })) as T;
      } finally {
        await popup.close();
      }
    };
    const codeSeen = () => {
      const secret = mainAccount(world.state).codes[0]?.code;
      return fieldsOf(world.state).filter(({ value }) => secret && value.includes(secret));
    };
    await test({ world, session, code, log, store, send, walk, ask, codeSeen });
  } finally {
    await session.close().catch(() => undefined);
    build.drop();
    await world.stop();
  }
}
