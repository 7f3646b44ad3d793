/** The guide goes on from one mailbox of the user's list to the next: over logout, login and a hand-over in between. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { NextMailbox, Progress, ToFrame } from '@/utils/protocol/frame-port';
import { turns } from './fake-browser';
import { CODE_URL, INBOX_URL, POPUP, pageSender, type World, world } from './world';

const LI = 'li@corp.example';
const WANG = 'wang@corp.example';
const ZHAO = 'zhao@corp.example';
const LOGIN = 'https://qiye.163.com/login/';
const CODE_TAB = 2;
const HOUR = 3_600_000;

let the: World;
beforeEach(async () => {
  the = world();
  the.state.tabs = [{ id: 1, url: INBOX_URL, windowId: 1, active: true }];
  const add = [LI, WANG, ZHAO].map((address) => ({ address, name: '' }));
  await the.send('worklist/change', { add }, POPUP);
});

const start = () => the.send('guide/start', { guide: 'get-code' }, POPUP);
const latest = (frame: { heard: ToFrame[] }) =>
  frame.heard.findLast((message) => message.kind === 'run') as
    | { run: { mode: string }; progress: Progress & { next?: NextMailbox } }
    | undefined;
const NOTHING = { seen: false, confirmed: false };
const skip = async (frame: Awaited<ReturnType<World['connect']>>) => {
  await frame.say({ kind: 'skip' });
  await turns(60);
};
/** What a page that opens now is told. */
const arrive = async (url: string, tabId = 1, address = '') => {
  const frame = await the.connect(pageSender(url, tabId));
  if (address) await frame.say({ kind: 'address', address });
  return frame;
};
const make = async (address: string) => {
  const draft = { code: 'Abcd1234Efgh5678', address, name: '', expiresAt: null };
  const kept = await the.send('code/captured', { draft }, pageSender(CODE_URL, CODE_TAB));
  const { id } = kept as { id: string };
  the.clock.now += 1000;
  await the.send('code/confirmed', { id }, pageSender(CODE_URL, CODE_TAB));
  return id;
};

describe('a guide with a list', () => {
  it('begins anew for whoever logs in next, and says on the login page who that is', async () => {
    await start();
    const inbox = await arrive(INBOX_URL, 1, LI);
    await make(LI);
    expect(latest(inbox)?.progress).toMatchObject({ confirmed: true, next: { address: WANG } });
    await inbox.leave();
    the.clock.now += 1000;
    const login = await arrive(LOGIN);
    expect(latest(login)).toMatchObject({
      run: { mode: 'started' },
      progress: { seen: false, confirmed: false, next: { address: WANG } },
    });
    await login.leave();
    const next = await arrive(INBOX_URL, 1, WANG);
    expect(latest(next)?.progress).toMatchObject(NOTHING);
    await make(WANG);
    expect(latest(next)?.progress).toMatchObject({ confirmed: true, next: { address: ZHAO } });
  });

  it('begins anew also where the mailbox was left before it told whose it is', async () => {
    await (await arrive(LOGIN)).leave();
    await start();
    const inbox = await arrive(INBOX_URL);
    await make(LI);
    expect(latest(inbox)?.progress).toMatchObject({ confirmed: true });
    await inbox.leave();
    the.clock.now += 1000;
    await (await arrive(LOGIN)).leave();
    expect(latest(await arrive(INBOX_URL))?.progress).toMatchObject(NOTHING);
  });

  it('is not begun anew by a login page that stands behind', async () => {
    await start();
    const behind = await arrive(LOGIN, 7);
    const inbox = await arrive(INBOX_URL, 1, LI);
    await make(LI);
    expect(latest(inbox)?.progress).toMatchObject({ confirmed: true });
    await behind.leave();
  });

  it('says of a mailbox whose turn is over that it is done, and asks for no second password', async () => {
    await start();
    await (await arrive(INBOX_URL, 1, LI)).leave();
    await make(LI);
    await (await arrive(LOGIN)).leave();
    const again = await arrive(INBOX_URL, 1, LI);
    expect(latest(again)?.progress).toMatchObject({ confirmed: true, next: { address: WANG } });
  });

  it('leads to a new one when the same button is pressed again', async () => {
    await start();
    await (await arrive(INBOX_URL, 1, LI)).leave();
    await make(LI);
    the.clock.now += 1000;
    await start();
    expect(latest(await arrive(INBOX_URL, 1, LI))?.progress).toMatchObject(NOTHING);
  });

  it('goes on when another account shows up without a login page', async () => {
    await start();
    const inbox = await arrive(INBOX_URL, 1, LI);
    await make(LI);
    the.clock.now += 1000;
    await inbox.say({ kind: 'address', address: WANG });
    expect(latest(inbox)?.progress).toMatchObject(NOTHING);
  });

  it('lets the user go past one that cannot be logged in to, and comes back to it last', async () => {
    await start();
    const login = await arrive(LOGIN);
    expect(latest(login)?.progress.next).toMatchObject({ address: LI });
    await skip(login);
    expect(latest(login)?.progress.next).toMatchObject({ address: WANG });
    await skip(login);
    await skip(login);
    expect(latest(login)?.progress.next).toMatchObject({ address: LI });
  });

  it('says when the list is through', async () => {
    await the.send('worklist/change', { remove: [WANG, ZHAO] }, POPUP);
    await start();
    const inbox = await arrive(INBOX_URL, 1, LI);
    await make(LI);
    expect(latest(inbox)?.progress).toMatchObject({ confirmed: true, next: { address: '' } });
  });

  it('lives on for an hour after each mailbox', async () => {
    await start();
    await (await arrive(INBOX_URL, 1, LI)).leave();
    the.clock.now += HOUR - 5000;
    await make(LI);
    await (await arrive(LOGIN)).leave();
    the.clock.now += HOUR - 5000;
    expect(latest(await arrive(INBOX_URL, 1, WANG))?.run.mode).toBe('started');
  });

  it('links the new password of one that ends to the old one', async () => {
    await start();
    const old = await make(WANG);
    Object.assign(the.kept.get(old)?.summary ?? {}, { expiresAt: the.clock.now + 3 * 86_400_000 });
    await (await arrive(INBOX_URL, 1, LI)).leave();
    await (await arrive(LOGIN)).leave();
    const next = await arrive(INBOX_URL, 1, WANG);
    expect(latest(next)?.progress.confirmed).toBe(false);
    const id = await make(WANG);
    expect(the.kept.get(id)?.summary).toMatchObject({ renews: old });
  });

  it('does without a list as before: what is done stays done', async () => {
    await the.send('worklist/change', { remove: [LI, WANG, ZHAO] }, POPUP);
    await start();
    await (await arrive(INBOX_URL, 1, LI)).leave();
    await make(LI);
    await (await arrive(LOGIN)).leave();
    expect(latest(await arrive(INBOX_URL, 1, WANG))?.progress).toEqual({ seen: true, confirmed: true });
  });
});

describe('a hand-over in between', () => {
  const CLIENT = 'https://web.laifaxin.com';
  const send = async (id: string) => {
    the.state.permitted.add(`${CLIENT}/*`);
    return the.send('ticket/make', { id, client: 'laifaxin', origin: CLIENT }, POPUP);
  };

  it('leaves the guide in the mailboxes standing, and ends with it', async () => {
    await start();
    const inbox = await arrive(INBOX_URL, 1, LI);
    expect(await send(await make(LI))).toEqual({ ok: true });
    await inbox.leave();
    the.clock.now += 1000;
    expect(latest(await arrive(LOGIN))).toMatchObject({ run: { mode: 'started' } });
    const next = await arrive(INBOX_URL, 1, WANG);
    expect(latest(next)?.progress).toMatchObject(NOTHING);
    expect([...the.state.registered.keys()]).toEqual(
      expect.arrayContaining(['guide-run', 'guide-run-beside']),
    );
    await the.send('guide/stop', {}, POPUP);
    expect(next.kinds()).toContain('stop');
    expect([...the.state.registered.keys()]).toEqual([]);
  });
});

describe('the direct page', () => {
  it('is spoken of where a code came into force on it, until it does not help', async () => {
    await start();
    const inbox = await arrive(INBOX_URL, 1, LI);
    expect(latest(inbox)?.progress).toEqual({ seen: false, confirmed: false });
    await make(LI);
    await inbox.leave();
    await (await arrive(LOGIN)).leave();
    const next = await arrive(INBOX_URL, 1, WANG);
    expect(latest(next)?.progress).toEqual({ seen: false, confirmed: false, direct: true });
    expect(latest(await arrive('https://mailh.qiye.163.com/static/sirius-web/', 5))?.progress.direct).toBe(
      undefined,
    );
    await next.say({ kind: 'no-direct' });
    expect(latest(next)?.progress).toEqual({ seen: false, confirmed: false });
  });
});
