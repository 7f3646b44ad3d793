/**
 * `npm run robot -- --worklist N [--json FILE]`: one run over N mailboxes of a list, each to its end state. Beside the side panel
 * in a tab the robot knows only the rings and cards; logging in and out it does as a person. The browser is killed in the
 * middle of one mailbox and must go on there.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { count } from '../run/counts.mjs';
import { buildWorld } from '../world/build.ts';
import { laifaxinOf } from '../world/clients/laifaxin.ts';
import type { Scenario } from '../world/scenarios.ts';
import { startWorld, type World } from '../world/server.ts';
import { openSession } from '../world/state.ts';
import { clientPage } from './client-page.ts';
import { grantedBuild } from './granted.ts';
import { actAlone } from './hand.ts';
import { WEB } from './handover-scene.ts';
import { launch, type Session } from './harness.ts';
import { END, type Entry, entries, settle, truthOf } from './list-world.ts';
import { ourScript } from './our-script.ts';
import { type Found, probeOf } from './overlay.ts';
import { type OnStep, type Walk, Walker } from './walk.ts';

const HOST = 'mailh.qiye.163.com';
const PHONE = ['open-platform', 'bind-open', 'phone', 'sms-send', 'sms', 'bind-ok', 'bind-back'];
/** Longer than any machine takes; only what fails waits so long. */
const PATIENCE = 60_000;
/** What a person does to log in, and to log out: address, password, consent, button; 退出. */
const LOGIN = ['login-address', 'login-password', 'login-agree', 'login-submit'];

interface Row {
  address: string;
  code: string;
  client: string;
  next: string;
}

interface Turn extends Entry {
  /** From the open mailbox to the end state: rings followed, the link, and the one press in the list. */
  presses: number;
  /** Presses on the cards' buttons before: the address copied, another passed over. */
  cardPresses: number;
  problems: string[];
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for what is awaited. Null when it never came. */
async function until<T>(ask: () => Promise<T | null | undefined | false>): Promise<T | null> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
  }
  return null;
}

export class ListWalk {
  readonly turns: Turn[] = [];
  private session!: Session;
  private list!: Page;
  private mail!: Page;
  private readonly profile = mkdtempSync(join(tmpdir(), 'qiye-profile-'));
  private readonly build = grantedBuild([WEB]);
  private readonly world: World;
  private readonly all: Entry[];

  private readonly onStep: OnStep | undefined;

  constructor(world: World, all: Entry[], onStep?: OnStep) {
    this.world = world;
    this.all = all;
    this.onStep = onStep;
  }

  async open(): Promise<void> {
    const { world, build, profile } = this;
    this.session = await launch({ chromeArgs: world.chromeArgs, extension: build.path, profile });
    this.mail = this.session.context.pages()[0] ?? (await this.session.context.newPage());
    this.list = await this.session.open('sidepanel.html');
  }

  async close(): Promise<void> {
    await this.session.close().catch(() => undefined);
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
    this.build.drop();
  }

  /** Pasted into the list; what ends soon was kept by an earlier run. */
  async begin(): Promise<void> {
    for (const { address, kind } of this.all) if (kind === 'expiring') await this.keepOld(address);
    await this.list.bringToFront();
    await this.list.getByRole('button', { name: '添加邮箱', exact: true }).click();
    await this.list.getByLabel('粘贴邮箱地址').fill(this.all.map(({ address }) => address).join('\n'));
    await this.list.getByRole('button', { name: `添加 ${this.all.length} 个`, exact: true }).click();
    await until(async () => (await this.rows()).length === this.all.length);
  }

  private async keepOld(address: string): Promise<void> {
    const { mail, world } = this;
    const account = world.state.accounts.find((one) => one.address === address);
    const [old] = account?.codes ?? [];
    if (!old) throw new Error(`${address} has no password.`);
    const { sid } = openSession(world.state, address);
    await mail.goto(`https://${HOST}/static/commonweb/authcode.html?sid=${sid}`);
    const script = await until(() => ourScript(this.session.context, mail.mainFrame()));
    const { code, name, expiresAt } = old;
    const draft = { code, address, name, expiresAt };
    const kept = await script?.send<{ id: string }>('code/captured', { draft });
    await script?.send('code/confirmed', { id: kept?.id });
    await mail.goto('about:blank');
  }

  private ask<T>(type: string): Promise<T> {
    return this.list.evaluate((what) => chrome.runtime.sendMessage({ type: what, body: {} }), type);
  }

  async rows(): Promise<Row[]> {
    return (await this.ask<{ rows: Row[] }>('worklist/read')).rows;
  }

  private card = async (page: Page, test: (card: NonNullable<Found['card']>) => boolean): Promise<Found> => {
    const found = await until(async () =>
      (await probeOf(page).look()).find(({ card }) => card && test(card)),
    );
    if (!found) throw new Error('The card never said what was waited for.');
    return found;
  };

  private async pressOnCard(page: Page, found: Found, text: string): Promise<void> {
    const { x, y, width, height } = await found.button(text);
    await page.mouse.click(x + width / 2, y + height / 2);
  }

  private async pressInList(name: string): Promise<void> {
    await this.list.bringToFront();
    await this.list.getByRole('button', { name, exact: true }).click({ timeout: PATIENCE });
  }

  /** The list's own button starts the guide; the tab it leads in is the mailbox's from now on. */
  async start({ address, kind }: Entry): Promise<void> {
    await this.mail.goto('https://qiye.163.com/login/');
    await this.pressInList(`${kind === 'expiring' ? '换新的' : '获取'}：${address}`);
    await this.mail.bringToFront();
  }

  /** On the login page: the card names this one; its address is copied and typed as a person would. */
  private async logIn({ address, kind }: Entry, turn: Turn): Promise<void> {
    const { mail } = this;
    const found = await this.card(mail, ({ text }) => text.includes(`下一个：${address}`));
    if (found.card?.links.length) turn.problems.push('the login card has a link');
    await this.pressOnCard(mail, found, '复制地址');
    turn.cardPresses += 1;
    await this.card(mail, ({ text }) => text.includes(`已复制 ${address}`));
    const copied = await mail.evaluate(() => navigator.clipboard.readText());
    if (copied !== address) turn.problems.push(`copied ${copied}`);
    const world = this.as(address);
    for (const control of LOGIN)
      if (!(await until(() => actAlone(mail, control, world)))) throw new Error(`No ${control}.`);
    const landed = kind === 'wrong' ? /login\/\?msg=/ : /sirius-web/;
    await mail.waitForURL(landed, { timeout: PATIENCE });
  }

  /** The world to a walker: this account's person. */
  private as(address: string): World {
    const { world } = this;
    const account = world.state.accounts.find((one) => one.address === address);
    const typed: Record<string, string> = {
      'login-address': address,
      'login-password': account?.password ?? 'x',
    };
    return { ...world, personTypes: (control) => typed[control] ?? world.personTypes(control) };
  }

  private walk(entry: Entry, more: Partial<Scenario>): Promise<Walk> {
    const scenario = { id: entry.address, title: '', guide: 'get-code', options: {}, start: '', ...more };
    const all = { goal: () => true, maxActions: 20, ...scenario } as Scenario;
    return new Walker(this.session, this.as(entry.address), all, this.onStep).goOn();
  }

  private count(turn: Turn, { failure, actions, wrongRings, covered }: Walk): boolean {
    turn.presses += actions;
    turn.problems.push(
      ...(failure ? [failure] : []),
      ...wrongRings,
      ...covered.map(({ step }) => `covers at ${step}`),
    );
    return !failure;
  }

  /** One mailbox from the login page to its end state. `kill`: the browser dies once somebody is logged in. */
  async turn(entry: Entry, kill = false): Promise<boolean> {
    const turn: Turn = { ...entry, presses: 0, cardPresses: 0, problems: [] };
    this.turns.push(turn);
    try {
      await this.logIn(entry, turn);
      if (kill) {
        this.turns.pop();
        await this.session.kill();
        return false;
      }
      if (entry.kind !== 'wrong') await this.makeAndSend(entry, turn);
    } catch (error) {
      turn.problems.push(error instanceof Error ? error.message : String(error));
    }
    await this.judge(entry, turn);
    return turn.problems.length === 0;
  }

  private async makeAndSend(entry: Entry, turn: Turn): Promise<void> {
    const { address, kind } = entry;
    const { state } = this.world;
    const account = state.accounts.find((one) => one.address === address);
    const before = account?.codes.length ?? 0;
    const person = kind === 'no-phone' ? PHONE : [];
    const made = await this.walk(entry, { goal: () => (account?.codes.length ?? 0) > before, person });
    if (!this.count(turn, made)) return;
    await this.pressInList(`发送：${address}`);
    turn.presses += 1;
    const client = await clientPage(this.session);
    await client.bringToFront();
    const expect = kind === 'barred' ? 'blocked' : 'done';
    const goal = () => truthOf(state, address).client === END[kind].client;
    this.count(turn, await this.walk(entry, { guide: 'bind-laifaxin', expect, goal }));
    // The failed form stays open: a person closes it.
    if (kind === 'barred') await client.reload();
    for (const page of this.session.context.pages()) if (page.url().includes('authcode')) await page.close();
  }

  /** The row says what the server knows, and that is where such a mailbox must end. */
  private async judge({ address, kind }: Entry, turn: Turn): Promise<void> {
    const want = JSON.stringify(END[kind]);
    const told = await until(async () => {
      const row = (await this.rows()).find((one) => one.address === address);
      const said = JSON.stringify({ code: row?.code, client: row?.client });
      return said === want ? said : null;
    });
    const truth = JSON.stringify(truthOf(this.world.state, address));
    if (truth !== want) turn.problems.push(`the server has ${truth}`);
    if (!told) turn.problems.push(`the row does not say ${want}`);
  }

  async logOut(): Promise<void> {
    await this.mail.bringToFront();
    await this.mail.getByText('退出', { exact: false }).last().click({ timeout: PATIENCE });
    await this.mail.waitForURL(/qiye\.163\.com\/login/, { timeout: PATIENCE });
  }

  /** Rows that do not say what the server knows. */
  async untrue(): Promise<string[]> {
    return (await this.rows())
      .filter(({ address, code, client }) => {
        const truth = truthOf(this.world.state, address);
        return truth.code !== code || truth.client !== client;
      })
      .map(({ address }) => address);
  }

  /** Mailboxes that were sent to 来发信 as new ones though they stood there, or stand there twice. */
  doubles(): string[] {
    const addresses = laifaxinOf(this.world.state).mailboxes.map(({ address }) => address);
    return [
      ...laifaxinOf(this.world.state).doubled,
      ...addresses.filter((address, at) => addresses.indexOf(address) !== at),
    ];
  }
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Walks the list. Resolves to the exit code. */
export async function walkList(total: number, json?: string, onStep?: OnStep): Promise<number> {
  await buildWorld();
  const all = entries(total);
  const world = await startWorld({ ui: 'sirius', codePage: 'code-antd', host: HOST });
  settle(world.state, all);
  // The client's page may be open since the mailbox before: a wrong row shows in the end state.
  laifaxinOf(world.state).wanted = '*';
  const killAt = Math.floor(total * 0.425);
  const walk = new ListWalk(world, all, onStep);
  let ok = true;
  try {
    await walk.open();
    await walk.begin();
    for (const [at, entry] of all.entries()) {
      if (at === 0) await walk.start(entry);
      else if (ok) await walk.logOut();
      else await walk.start(entry);
      if (at === killAt && !(await walk.turn(entry, true))) {
        await walk.open();
        // A browser that has forgotten the run: the list's own next row is where one goes on.
        await walk.start(entry);
      }
      ok = await walk.turn(entry);
      const { address, kind, presses, problems } = walk.turns.at(-1) as Turn;
      console.log(
        `${address.padEnd(24)} | ${kind.padEnd(9)} | ${String(presses).padStart(3)} | ${problems.join('; ') || 'ok'}`,
      );
    }
    const untrue = [...(await walk.untrue()), ...walk.doubles()];
    const walked = walk.turns.filter(({ kind }) => kind !== 'wrong').map(({ presses }) => presses);
    const failed = walk.turns.filter(({ problems }) => problems.length).length + (untrue.length ? 1 : 0);
    const figures = {
      total,
      median: median(walked),
      worst: Math.max(...walked),
      killedAt: killAt + 1,
      untrue,
    };
    console.log(
      `presses a mailbox: median ${figures.median}, worst ${figures.worst}; killed at ${killAt + 1}; ${untrue.length} rows untrue`,
    );
    if (json) writeFileSync(json, JSON.stringify({ ...figures, mailboxes: walk.turns }, null, 2));
    count(total + 1 - failed, failed);
    return failed ? 1 : 0;
  } finally {
    await walk.close();
    await world.stop();
  }
}
