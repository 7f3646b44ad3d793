import { beforeEach, describe, expect, it } from 'vitest';
import { NETEASE_MATCHES } from '@/utils/providers/netease/hosts';
import { turns } from './fake-browser';
import { CODE_URL, POPUP, pageSender, type World, world } from './world';

const SITE = 'https://mail.corp.example';
const PAGE = `${SITE}/static/commonweb/authcode.html`;

let the: World;
beforeEach(() => {
  the = world();
  the.state.tabs = [
    { id: 1, url: CODE_URL, windowId: 1, active: true },
    { id: 2, url: PAGE, windowId: 1, active: false },
    { id: 3, url: 'https://evil.example/static/commonweb/authcode.html', windowId: 1, active: false },
  ];
});

const enable = (origin = SITE) => the.send('site/enable', { origin }, POPUP);
const hello = () => the.send('frame/hello', { arrived: true }, pageSender(PAGE, 2));
const installed = async (reason: string) => {
  the.events.installed.emit({ reason });
  await turns(40);
};
const withdraw = async () => {
  the.state.permitted.delete(`${SITE}/*`);
  the.events.permissionRemoved.emit({ origins: [`${SITE}/*`] });
  await turns(40);
};

describe('a site the user enabled', () => {
  beforeEach(() => the.state.permitted.add(`${SITE}/*`));

  it('gets the sentinel, in open pages too, and may speak', async () => {
    expect(await hello()).toBeUndefined();
    expect(await enable()).toEqual({ ok: true });
    expect(the.state.executed).toEqual(['/sentinel-more.js 2/*']);
    expect(the.state.registered.get('sites')).toMatchObject({
      js: ['/sentinel-more.js'],
      matches: [`${SITE}/*`],
      persistAcrossSessions: true,
    });
    expect(await hello()).toEqual({ ok: true });
  });

  it('is reached by a started guide', async () => {
    await enable();
    await the.send('guide/start', { guide: 'get-code' }, POPUP);
    expect(the.state.registered.get('guide-run')?.matches).toEqual([...NETEASE_MATCHES, `${SITE}/*`]);
    expect(the.state.executed.slice(1)).toEqual(['/guide.js 1/*', '/guide.js 2/*']);
  });

  it('stays enabled over a restart of the browser, and over an update that forgets registrations', async () => {
    await enable();
    the.session.items = {};
    the.state.registered.clear();
    await the.restart();
    expect(await hello()).toEqual({ ok: true });
    await installed('update');
    expect(the.state.registered.get('sites')).toMatchObject({ matches: [`${SITE}/*`] });
  });

  it('is one of several', async () => {
    the.state.permitted.add('https://webmail.other.example/*');
    await enable();
    await enable('https://webmail.other.example');
    await enable();
    expect(the.state.registered.get('sites')?.matches).toEqual([
      `${SITE}/*`,
      'https://webmail.other.example/*',
    ]);
  });

  it('stands being enabled twice at once', async () => {
    expect(await Promise.all([enable(), enable()])).toEqual([{ ok: true }, { ok: true }]);
    expect(the.state.registered.get('sites')?.matches).toEqual([`${SITE}/*`]);
  });

  it('falls silent at once when the permission is withdrawn, and stays so when it is given for another reason', async () => {
    await enable();
    const frame = await the.connect(pageSender(PAGE, 2));
    await withdraw();
    expect(frame.take().at(-1)).toEqual({ kind: 'stop' });
    expect(the.state.registered.has('sites')).toBe(false);
    expect(await hello()).toBeUndefined();
    the.state.permitted.add(`${SITE}/*`);
    expect(await hello()).toBeUndefined();
  });
});

describe('not enabled', () => {
  it.each<[string, string]>([
    ['an origin without permission', SITE],
    ['an origin with a name in it', 'https://a@mail.corp.example'],
    ['an origin in capitals', 'https://MAIL.corp.example'],
  ])('%s', async (_, origin) => {
    if (origin !== SITE) the.state.permitted.add(`${origin}/*`);
    expect(await enable(origin)).toEqual({ ok: false });
    expect(the.state.registered.size).toBe(0);
    expect(the.local.items).toEqual({});
  });

  it('a host permitted for another purpose', async () => {
    the.state.permitted.add(`${SITE}/*`);
    expect(await hello()).toBeUndefined();
  });

  it('NetEase’s own host on another port', async () => {
    const sender = pageSender(CODE_URL.replace('163.com', '163.com:8443'), 1);
    expect(await the.send('frame/hello', { arrived: true }, sender)).toBeUndefined();
  });
});

it.each(['install', 'update'])('puts the sentinel into pages already open at %s', async (reason) => {
  await installed(reason);
  expect(the.state.executed).toEqual(['/content-scripts/sentinel.js 1/*']);
});

it('does nothing when only the browser was updated', async () => {
  await installed('chrome_update');
  expect(the.state.executed).toEqual([]);
});
