import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type SentinelRuntime, type SentinelWindow, startSentinel } from '@/utils/page/gate/sentinel';
import { selfGuideAt as guideAt } from '@/utils/providers/sites';

const selfGuideAt: Parameters<typeof startSentinel>[3] = (place) => guideAt(place);

const HOST = 'https://mail.qiye.163.com';
const CODE = `${HOST}/static/commonweb/authcode.html`;
const SIRIUS = `${HOST}/static/sirius-web/?sid=S`;

/** A frame with an address of its own, whose listeners can be counted and whose address can change. */
function page(url: string, { navigation = true, type = 'navigate', origin = HOST } = {}) {
  const events = new EventTarget();
  const adding = vi.spyOn(events, 'addEventListener');
  const self = {
    location: new URL(url),
    origin,
    frameElement: null,
    performance: { getEntriesByType: () => [{ name: url, type }] },
    addEventListener: events.addEventListener.bind(events) as EventTarget['addEventListener'],
    navigation: navigation
      ? { addEventListener: events.addEventListener.bind(events) as EventTarget['addEventListener'] }
      : undefined,
  };
  const window = Object.assign(self, { parent: self as unknown }) as unknown as SentinelWindow;
  const go = (to: string, event: string) => {
    self.location = new URL(to, url);
    events.dispatchEvent(new Event(event));
  };
  return { window, go, adding };
}

let sent: unknown[];
let runtime: { id?: string } & SentinelRuntime;
beforeEach(() => {
  sent = [];
  runtime = {
    id: 'x',
    sendMessage: (message) => {
      sent.push(message);
      return Promise.reject(new Error('no receiver'));
    },
  };
});

const hello = (arrived = true) => ({ type: 'frame/hello', body: { arrived } });

describe('on a page made for a guide', () => {
  it('says hello once', () => {
    const { window, go } = page(CODE);
    startSentinel(window, runtime, new AbortController(), selfGuideAt);
    go(`${CODE}#list`, 'hashchange');
    expect(sent).toEqual([hello()]);
  });

  it('tells a reload from an arrival, once', () => {
    const { window, go } = page(`${SIRIUS}#setting`, { type: 'reload' });
    startSentinel(window, runtime, new AbortController(), selfGuideAt);
    go(`${SIRIUS}#mailbox`, 'currententrychange');
    go(`${SIRIUS}#setting`, 'currententrychange');
    expect(sent).toEqual([hello(false), { type: 'frame/bye', body: {} }, hello(true)]);
  });
});

describe.each(['currententrychange', 'hashchange', 'popstate'])('arriving by %s', (event) => {
  it('says hello at each arrival, and only then', () => {
    const { window, go } = page(`${SIRIUS}#mailbox`, { navigation: event === 'currententrychange' });
    startSentinel(window, runtime, new AbortController(), selfGuideAt);
    expect(sent).toEqual([]);
    go(`${SIRIUS}#setting`, event);
    go(`${SIRIUS}#setting?tab=2`, event);
    expect(sent).toEqual([hello()]);
    go(`${SIRIUS}#mailbox`, event);
    go(`${SIRIUS}#setting`, event);
    expect(sent).toEqual([hello(), { type: 'frame/bye', body: {} }, hello()]);
  });
});

describe('nothing to do', () => {
  it('listens to navigation and to nothing else', () => {
    const { window, adding } = page(`${SIRIUS}#mailbox`);
    startSentinel(window, runtime, new AbortController(), selfGuideAt);
    expect(adding.mock.calls.map(([type]) => type).sort()).toEqual([
      'currententrychange',
      'hashchange',
      'popstate',
    ]);
  });

  it('adds no listener in a frame that is not its own', () => {
    const { window, adding } = page(CODE, { origin: 'null' });
    startSentinel(window, runtime, new AbortController(), selfGuideAt);
    expect(adding).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  });
});

it('withdraws for good when the extension was updated under the page', () => {
  const { window, go } = page(`${SIRIUS}#mailbox`);
  const controller = new AbortController();
  startSentinel(window, runtime, controller, selfGuideAt);
  runtime.id = undefined;
  go(`${SIRIUS}#setting`, 'hashchange');
  expect(controller.signal.aborted).toBe(true);
  runtime.id = 'x';
  go(`${SIRIUS}#mailbox`, 'hashchange');
  go(`${SIRIUS}#setting`, 'hashchange');
  expect(sent).toEqual([]);
});
