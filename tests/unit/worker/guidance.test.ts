import { beforeEach, describe, expect, it } from 'vitest';
import type { Claim, ToFrame } from '@/utils/protocol/frame-port';
import type { GuideId } from '@/utils/protocol/messages';
import { ADMIN_LOGIN_URL, LOGIN_URL, NETEASE_MATCHES } from '@/utils/providers/netease/hosts';
import type { FakeTab } from './fake-browser';
import { turns } from './fake-browser';
import { CODE_URL, INBOX_URL, MAIL, POPUP, pageSender, type World, world } from './world';

const ADMIN_URL = `${MAIL}/admin/index.html#/safe`;
const POPUP_TAB = { id: 50, url: POPUP.url, windowId: 1, active: true };
const HOUR = 3_600_000;
const DRAFT = { code: 'Abcd1234Efgh5678', address: '', name: '', expiresAt: null };

let the: World;
beforeEach(() => {
  the = world();
});

const tab = (id: number, more: Partial<FakeTab> = {}): FakeTab => ({
  id,
  url: INBOX_URL,
  windowId: 1,
  active: false,
  ...more,
});
const start = (guide: GuideId = 'get-code') => the.send('guide/start', { guide }, POPUP);
const status = () => the.send('guide/status', {}, POPUP);
const claimOf = (guide: GuideId, more: Partial<Claim> = {}): Claim => ({
  guide,
  step: 'open-settings',
  rank: 5,
  state: 'pointing',
  focused: true,
  ...more,
});
const claim = (more: Partial<Claim> = {}) => ({ kind: 'claim', claim: claimOf('get-code', more) }) as const;
const run = (
  mode: 'started' | 'self',
  guide: GuideId = 'get-code',
  seen = false,
  confirmed = false,
): ToFrame => ({
  kind: 'run',
  run: { guide, mode },
  progress: { seen, confirmed },
});
const turn = (mine: boolean): ToFrame => ({ kind: 'turn', mine });
const STOP: ToFrame = { kind: 'stop' };

describe('starting', () => {
  it.each<[string, FakeTab[], number, unknown[]]>([
    ['the active NetEase tab', [tab(1, { active: true }), tab(2, { lastAccessed: 9 })], 1, []],
    [
      'the most recent one, when the popup is the active tab',
      [POPUP_TAB, tab(1, { lastAccessed: 5 }), tab(2, { lastAccessed: 9 }), tab(3, { lastAccessed: 7 })],
      2,
      [['tabs.update', 2, { active: true }]],
    ],
    [
      'one in another window, raised',
      [POPUP_TAB, tab(2, { windowId: 8, lastAccessed: 9 })],
      2,
      [
        ['tabs.update', 2, { active: true }],
        ['windows.update', 8, { focused: true }],
      ],
    ],
    [
      'one that is active in its window, where no time is told',
      [POPUP_TAB, tab(4), tab(3, { active: true, windowId: 8 })],
      3,
      [
        ['tabs.update', 3, { active: true }],
        ['windows.update', 8, { focused: true }],
      ],
    ],
    [
      'a new one, without any',
      [POPUP_TAB, tab(1, { url: 'https://evil.example/' })],
      99,
      [['tabs.create', LOGIN_URL]],
    ],
  ])('takes the user to %s', async (_, tabs, tabId, log) => {
    the.state.tabs = tabs;
    expect(await start()).toEqual({ ok: true, tabId });
    expect(the.log).toEqual(log);
  });

  it('opens the administrator’s login for the administrator’s guide', async () => {
    expect(await start('lift-ip-rule')).toEqual({ ok: true, tabId: 99 });
    expect(the.log).toEqual([['tabs.create', ADMIN_LOGIN_URL]]);
  });

  it('does not start a guide that begins elsewhere', async () => {
    expect(await start('bind-laifaxin')).toEqual({ ok: false, tabId: null });
    expect(await status()).toMatchObject({ guide: null });
    expect(the.state.registered.size).toBe(0);
  });

  it('reaches every open page, new pages, and those alone', async () => {
    the.state.tabs = [tab(1), tab(2, { discarded: true }), tab(3), tab(4, { url: 'https://evil.example/' })];
    the.state.broken.add(1);
    await start();
    expect(the.state.executed).toEqual(['/guide.js 3/*']);
    expect([...the.state.registered.values()]).toEqual([
      {
        id: 'guide-run',
        js: ['/guide.js'],
        matches: [...NETEASE_MATCHES],
        allFrames: true,
        runAt: 'document_start',
        persistAcrossSessions: false,
      },
    ]);
  });

  it('stands two starts at once: the later one holds', async () => {
    const answers = await Promise.all([start('get-code'), start('lift-ip-rule')]);
    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await status()).toMatchObject({ guide: 'lift-ip-rule' });
    expect(the.state.registered.size).toBe(1);
  });

  it('is one at a time', async () => {
    const frame = await the.connect(pageSender(CODE_URL));
    await start('get-code');
    await start('lift-ip-rule');
    expect(frame.take()).toEqual([run('self'), run('started'), run('started', 'lift-ip-rule')]);
    expect(the.state.registered.size).toBe(1);
  });
});

describe('a run', () => {
  beforeEach(() => start());

  it('is told to every frame, in every tab, at any time', async () => {
    const frames = [
      await the.connect(pageSender(INBOX_URL, 1)),
      await the.connect(pageSender(`${MAIL}/x`, 1, 4)),
      await the.connect(pageSender(CODE_URL, 2)),
    ];
    for (const frame of frames) expect(frame.take()).toEqual([run('started')]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the user stops it', () => the.send('guide/stop', {}, POPUP)],
    [
      'its hour is over',
      async () => {
        the.clock.now += HOUR;
        the.events.alarm.emit({ name: 'guide-run' });
        await turns(20);
      },
    ],
    [
      'the user closes the card',
      () => the.send('guide/dismiss', { guide: 'get-code' }, pageSender(INBOX_URL)),
    ],
  ])('ends when %s: every frame withdraws, nothing stays registered', async (_, end) => {
    const frames = [await the.connect(pageSender(INBOX_URL, 1)), await the.connect(pageSender(CODE_URL, 2))];
    for (const frame of frames) frame.take();
    await end();
    for (const frame of frames) {
      expect(frame.take()).toEqual([STOP]);
      expect(frame.open).toBe(false);
    }
    expect(the.state.registered.size + the.state.alarms.size).toBe(0);
    expect(await status()).toEqual({ guide: null, startedAt: null, codeId: null, step: null, state: null });
  });

  it('ends by its hour even when no alarm came', async () => {
    expect(the.state.alarms.get('guide-run')).toBe(the.clock.now + HOUR);
    the.clock.now += HOUR;
    expect((await the.connect(pageSender(INBOX_URL))).take()).toEqual([STOP]);
    expect(await status()).toMatchObject({ guide: null });
  });

  it('does not outlive a clock set back by a day', async () => {
    the.clock.now -= 24 * HOUR;
    expect(await status()).toMatchObject({ guide: null });
  });

  it('goes on after the worker was stopped', async () => {
    const before = await the.connect(pageSender(INBOX_URL));
    await before.say(claim());
    await the.restart();
    expect(before.open).toBe(false);
    const after = await the.connect(pageSender(INBOX_URL));
    await after.say(claim());
    expect(after.take()).toEqual([run('started'), turn(true)]);
    expect(await status()).toMatchObject({ guide: 'get-code', step: 'open-settings', state: 'pointing' });
  });

  it('tells every frame when a code is seen, and when it is confirmed', async () => {
    const inbox = await the.connect(pageSender(INBOX_URL, 1));
    const page = await the.connect(pageSender(CODE_URL, 2));
    const { id } = (await the.send('code/captured', { draft: DRAFT }, pageSender(CODE_URL, 2))) as {
      id: string;
    };
    await the.send('code/confirmed', { id }, pageSender(CODE_URL, 2));
    const expected = [
      run('started'),
      run('started', 'get-code', true),
      run('started', 'get-code', true, true),
    ];
    expect(inbox.take()).toEqual(expected);
    expect(page.take()).toEqual(expected);
  });

  it('lets a frame ask again when the worker could not find out what to tell it', async () => {
    const get = the.session.get;
    the.session.get = () => Promise.reject(new Error('out of order'));
    const failed = await the.connect(pageSender(INBOX_URL));
    expect([failed.open, failed.take()]).toEqual([false, []]);
    the.session.get = get;
    expect((await the.connect(pageSender(INBOX_URL))).take()).toEqual([run('started')]);
  });

  it('sends the guide before its first run, and the script for forms to the frame that asks', async () => {
    await start();
    const frame = await the.connect(pageSender(INBOX_URL, 2, 5));
    expect(frame.kinds()).toEqual(['bundle', 'run']);
    await frame.say({ kind: 'forms' });
    expect(the.state.executed.at(-1)).toBe('/forms.js 2/5');
  });

  it('does not count a code of an earlier run', async () => {
    await the.send('code/captured', { draft: DRAFT }, pageSender(CODE_URL, 2));
    the.clock.now += 1000;
    await start();
    expect((await the.connect(pageSender(CODE_URL, 2))).take()).toEqual([run('started')]);
  });
});

describe('a page that a guide shows itself on', () => {
  const hello = (sender: unknown, arrived = true) => the.send('frame/hello', { arrived }, sender);
  const dismiss = (sender: unknown, guide: GuideId = 'get-code') =>
    the.send('guide/dismiss', { guide }, sender);

  it.each<[string, string, string[], ToFrame]>([
    ['the code page', CODE_URL, ['/forms.js,/guide.js 3/7'], run('self')],
    ['the admin console', ADMIN_URL, ['/guide.js 3/7'], run('self', 'lift-ip-rule')],
    ['the inbox', INBOX_URL, [], STOP],
  ])('%s: the script goes into that frame alone', async (_, url, executed, told) => {
    const sender = pageSender(url, 3, 7);
    expect(await hello(sender)).toEqual({ ok: executed.length > 0 });
    expect(the.state.executed).toEqual(executed);
    expect((await the.connect(sender)).take()).toEqual([told]);
    expect(await status()).toMatchObject({ startedAt: null });
  });

  it('says hello anywhere while a guide runs', async () => {
    await start();
    expect(await hello(pageSender(INBOX_URL, 3, 7))).toEqual({ ok: true });
  });

  it('counts the codes of its own tab only', async () => {
    await the.send('code/captured', { draft: DRAFT }, pageSender(CODE_URL, 2));
    expect((await the.connect(pageSender(CODE_URL, 2))).take()).toEqual([run('self', 'get-code', true)]);
    expect((await the.connect(pageSender(CODE_URL, 5))).take()).toEqual([run('self')]);
  });

  it('shows for some minutes that the code is in force, then starts over', async () => {
    const page = pageSender(CODE_URL, 2);
    const { id } = (await the.send('code/captured', { draft: DRAFT }, page)) as { id: string };
    await the.send('code/confirmed', { id }, page);
    expect((await the.connect(page)).take()).toEqual([run('self', 'get-code', true, true)]);
    the.clock.now += HOUR;
    expect((await the.connect(page)).take()).toEqual([run('self')]);
  });

  describe('sent away for this visit', () => {
    const page = pageSender(CODE_URL, 3);
    beforeEach(() => dismiss(page));

    it.each<[string, unknown, boolean, boolean]>([
      ['stays away after a reload', page, false, false],
      ['stays away from another frame of the tab', pageSender(CODE_URL, 3, 7), false, false],
      ['comes back when the tab arrives there anew', page, true, true],
      [
        'comes back when the tab’s top page is new',
        pageSender(`${MAIL}/static/sirius-web/#setting`, 3),
        true,
        true,
      ],
      ['is there in another tab', pageSender(CODE_URL, 4), false, true],
    ])('%s', async (_, sender, arrived, ok) => {
      expect(await hello(sender, arrived)).toEqual({ ok });
    });

    it('stays away although another kind of frame arrives', async () => {
      const settings = pageSender(`${MAIL}/static/sirius-web/#setting`, 3, 9);
      expect(await hello(settings, true)).toEqual({ ok: false });
    });

    it('stays away after the worker was stopped', async () => {
      await the.restart();
      expect(await hello(page, false)).toEqual({ ok: false });
      expect((await the.connect(page)).take()).toEqual([STOP]);
    });

    it('is there when started', async () => {
      await start();
      expect((await the.connect(page)).take()).toEqual([run('started')]);
    });
  });

  it('sent away for this visit, withdraws from every frame of the tab and from no other tab', async () => {
    const here = await the.connect(pageSender(CODE_URL, 3));
    const frame = await the.connect(pageSender(CODE_URL, 3, 7));
    const elsewhere = await the.connect(pageSender(CODE_URL, 4));
    await dismiss(pageSender(CODE_URL, 3));
    expect([here.take(), frame.take(), elsewhere.take()]).toEqual([
      [run('self'), STOP],
      [run('self'), STOP],
      [run('self')],
    ]);
  });

  it('sends nothing away for good: that message is refused from a page', async () => {
    const page = pageSender(CODE_URL, 3);
    expect(
      await the.raw({ type: 'guide/dismiss', body: { guide: 'get-code', forGood: true } }, page),
    ).toBeUndefined();
    for (const body of [{ hiddenGuides: ['get-code'] }, { hiddenOn: [] }])
      expect(await the.raw({ type: 'settings/change', body }, page)).toBeUndefined();
    const host = 'mail.qiye.163.com';
    expect(await the.raw({ type: 'guide/hide', body: { guide: 'get-code', host } }, page)).toBeUndefined();
    expect(await hello(pageSender(CODE_URL, 8))).toEqual({ ok: true });
  });

  it('switched off in our settings, is gone after a restart of the browser, and that guide alone', async () => {
    await the.send('settings/change', { hiddenGuides: ['get-code'] }, POPUP);
    the.session.items = {};
    await the.restart();
    expect(await hello(pageSender(CODE_URL, 8))).toEqual({ ok: false });
    expect(await hello(pageSender(ADMIN_URL, 8))).toEqual({ ok: true });
  });

  it('gives way to a guide that is started, and does not come back at its end', async () => {
    const page = await the.connect(pageSender(CODE_URL));
    await start('lift-ip-rule');
    await the.send('guide/stop', {}, POPUP);
    expect(page.take()).toEqual([run('self'), run('started', 'lift-ip-rule'), STOP]);
  });
});

describe('the turn', () => {
  beforeEach(() => start());

  it('goes from frame to frame, taken before given, and is told on change only', async () => {
    const top = await the.connect(pageSender(INBOX_URL, 1, 0));
    const below = await the.connect(pageSender(CODE_URL, 1, 5));
    the.said.splice(0);
    await top.say(claim({ rank: 5 }));
    await top.say(claim({ rank: 4 }));
    await below.say(claim({ rank: 1 }));
    await below.say({ kind: 'ping' });
    await below.say({ kind: 'claim', claim: null });
    expect(the.said).toEqual([
      { to: top, message: turn(true) },
      { to: top, message: turn(false) },
      { to: below, message: turn(true) },
      { to: below, message: turn(false) },
      { to: top, message: turn(true) },
    ]);
    expect(the.said.map(({ to }) => to === top)).toEqual([true, true, false, false, true]);
  });

  it('passes on when its frame goes', async () => {
    const top = await the.connect(pageSender(INBOX_URL, 1, 0));
    const below = await the.connect(pageSender(CODE_URL, 1, 5));
    await below.say(claim({ rank: 1 }));
    await top.say(claim({ rank: 5 }));
    await below.leave();
    expect(top.take()).toEqual([run('started'), turn(false), turn(true)]);
    expect(await status()).toMatchObject({ step: 'open-settings' });
  });

  it('is denied to a frame that still believes to have it from a worker that was stopped', async () => {
    const better = await the.connect(pageSender(CODE_URL, 1, 5));
    await better.say(claim({ rank: 0 }));
    const stale = await the.connect(pageSender(INBOX_URL, 1, 0));
    await stale.say(claim({ rank: 5 }));
    expect(stale.take()).toEqual([run('started'), turn(false)]);
  });

  it('is not given for a claim to another guide, nor for one of no known shape', async () => {
    const frame = await the.connect(pageSender(INBOX_URL));
    await frame.say({ kind: 'claim', claim: claimOf('lift-ip-rule') });
    await frame.say({ kind: 'claim', claim: { ...claimOf('get-code'), html: '<b>' } });
    await frame.say({ kind: 'claim' });
    expect(frame.take()).toEqual([run('started')]);
  });

  it('hears what a frame said before the worker knew the frame', async () => {
    const frame = the.open(pageSender(INBOX_URL));
    await frame.say(claim());
    expect(frame.take().at(-1)).toEqual(turn(true));
  });
});

describe('a port', () => {
  it.each<[string, unknown, string | undefined]>([
    ['of our own page', POPUP, undefined],
    ['of a foreign origin', pageSender('https://evil.example/static/commonweb/authcode.html'), undefined],
    ['of another extension', { ...pageSender(CODE_URL), id: 'p'.repeat(32) }, undefined],
    ['of a sandboxed frame', { ...pageSender(CODE_URL), origin: 'null' }, undefined],
    ['of another name', pageSender(CODE_URL), 'other'],
  ])('%s is refused and hears nothing of the run', async (_, sender, name) => {
    await start();
    const frame = await the.connect(sender, name);
    await frame.say(claim());
    await frame.say({ kind: 'address', address: 'evil@evil.example' });
    expect(frame.open).toBe(false);
    expect(frame.take().filter(({ kind }) => kind !== 'stop')).toEqual([]);
    expect(JSON.stringify(the.session.items)).not.toContain('evil');
    expect(await status()).toMatchObject({ step: null });
    expect(the.logged).toEqual([['port refused']]);
  });
});
