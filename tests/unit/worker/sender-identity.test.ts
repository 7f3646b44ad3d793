import { describe, expect, it } from 'vitest';
import { type IdentityDeps, identify } from '@/utils/worker/sender-identity';
import { OWN_ID, OWN_ORIGIN } from './fake-browser';
import { CODE_URL, MAIL, POPUP, pageSender } from './world';

const CLIENT = 'https://web.laifaxin.com';
/** Addresses that frames tell of themselves. */
const frames: Record<string, string> = {
  '7/3': CODE_URL,
  '7/4': 'about:blank',
  '7/5': 'https://evil.example/static/commonweb/authcode.html',
};
const deps: IdentityDeps = {
  id: OWN_ID,
  ownOrigin: OWN_ORIGIN,
  isGranted: async (origin) => origin === MAIL || origin === CLIENT,
  isClient: async (origin) => origin === CLIENT,
  addressOf: async (tabId, frameId) => frames[`${tabId}/${frameId}`] ?? null,
};
const who = (sender: unknown) => identify(sender as Parameters<typeof identify>[0], deps);

describe('our own', () => {
  it('knows a page', async () => {
    expect(await who(pageSender(CODE_URL, 7, 3, 5))).toEqual({
      kind: 'page',
      tabId: 7,
      openerTabId: 5,
      documentId: '',
      tabUrl: null,
      frameId: 3,
      url: new URL(CODE_URL),
    });
  });

  it('knows a frame whose address the browser has never told anew, by asking it', async () => {
    const stale = { ...pageSender(CODE_URL, 7, 3), url: 'about:blank' };
    expect(await who(stale)).toMatchObject({ kind: 'page', frameId: 3, url: new URL(CODE_URL) });
  });

  it('knows a client’s page, and never takes it for a granted one', async () => {
    expect(await who(pageSender(`${CLIENT}/settings/accounts`, 7, 3))).toMatchObject({
      kind: 'client',
      tabId: 7,
      frameId: 3,
    });
    for (const url of [
      `${CLIENT}:8443/`,
      'https://web.laifaxin.com.evil.example/',
      'http://web.laifaxin.com/',
    ])
      expect(await who(pageSender(url))).toBeNull();
  });

  it.each<[string, unknown]>([
    ['the popup', POPUP],
    ['the popup as a tab', { ...POPUP, tab: { id: 4 }, frameId: 0 }],
    ['the options, in a browser that tells no origin', { id: OWN_ID, url: `${OWN_ORIGIN}/options.html` }],
  ])('knows %s', async (_, sender) => expect(await who(sender)).toEqual({ kind: 'extension' }));
});

describe('nobody', () => {
  const page = pageSender(CODE_URL);
  it.each<[string, unknown]>([
    ['no sender', undefined],
    ['another extension', { ...POPUP, id: 'pppppppppppppppppppppppppppppppp' }],
    ['another extension that names no id', { url: POPUP.url, origin: POPUP.origin }],
    ['another extension posing as our page', { ...page, id: 'pppppppppppppppppppppppppppppppp' }],
    ['our page framed by a web page', { ...POPUP, tab: { id: 4 }, frameId: 2 }],
    ['a web page whose origin is not its address', { ...page, origin: 'https://evil.example' }],
    ['our address with another origin', { ...POPUP, origin: MAIL }],
    ['a sandboxed frame', { ...page, origin: 'null' }],
    ['about:blank of a granted origin', { ...page, url: 'about:blank' }],
    ['a frame that says itself that it is empty', { ...pageSender(CODE_URL, 7, 4), url: 'about:blank' }],
    [
      'a frame that names another origin than the browser',
      { ...pageSender(CODE_URL, 7, 5), url: 'about:blank' },
    ],
    [
      'an empty frame of an origin not granted',
      { ...pageSender('https://evil.example/', 7, 5), url: 'about:blank' },
    ],
    [
      'a sandboxed frame named about:blank',
      { ...pageSender(CODE_URL, 7, 3), url: 'about:blank', origin: 'null' },
    ],
    ['a blob of a granted origin', { ...page, url: `blob:${MAIL}/1` }],
    ['plain http', pageSender(CODE_URL.replace('https', 'http'))],
    ['an origin not granted', pageSender('https://evil.example/static/commonweb/authcode.html')],
    ['a look-alike host', pageSender('https://mail.qiye.163.com.evil.example/')],
    ['a name before the host', pageSender('https://mail.qiye.163.com@evil.example/')],
    ['a page without a tab', { ...page, tab: undefined }],
    ['a page without a frame', { ...page, frameId: undefined }],
    ['no address', { id: OWN_ID, tab: { id: 1 }, frameId: 0 }],
    ['no address at all', { ...page, url: 'x' }],
  ])('%s', async (_, sender) => expect(await who(sender)).toBeNull());
});
