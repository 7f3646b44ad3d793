import { describe, expect, it } from 'vitest';
import { type FrameWindow, isOwnFrame } from '@/utils/page/gate/frame-guard';

const HOST = 'https://mail.qiye.163.com';
const MAIN = `${HOST}/js6/main.jsp?sid=x`;
const CODE = `${HOST}/static/commonweb/authcode.html`;

interface Shape {
  url: string;
  /** What the navigation entry says; the url itself when left out, no entry when null. */
  loaded?: string | null;
  origin?: string;
  parent?: FrameWindow;
  attributes?: string[];
  /** A parent of another origin: its location throws and the frame element is hidden. */
  foreign?: boolean;
}

function frame({ url, loaded = url, origin, parent, attributes = [], foreign }: Shape): FrameWindow {
  const location = new URL(url);
  const self = {
    location,
    origin: origin ?? location.origin,
    frameElement: parent && !foreign ? { hasAttribute: (name: string) => attributes.includes(name) } : null,
    performance: { getEntriesByType: () => (loaded === null ? [] : [{ name: loaded }]) },
  };
  const window: FrameWindow = Object.assign(self, { parent: parent ?? (self as unknown as FrameWindow) });
  return window;
}

const foreignTop = {
  get location(): never {
    throw new Error('SecurityError');
  },
} as unknown as FrameWindow;

const top = frame({ url: MAIN });

describe('a document of its own', () => {
  it.each<[string, FrameWindow]>([
    ['the top page', top],
    ['a top page that changed its path without loading', frame({ url: CODE, loaded: MAIN })],
    ['a frame loaded from its address', frame({ url: CODE, parent: top })],
    ['a frame two deep', frame({ url: CODE, parent: frame({ url: `${HOST}/js6/set.jsp`, parent: top }) })],
    ['a frame whose query changed', frame({ url: `${CODE}?p=a`, loaded: `${CODE}?p=b`, parent: top })],
    ['the same script with another query', frame({ url: `${HOST}/js6/main.jsp?sid=y`, parent: top })],
    ['a frame in a foreign page', frame({ url: CODE, parent: foreignTop, foreign: true })],
    ['a browser without navigation entries', frame({ url: CODE, loaded: null, parent: top })],
  ])('%s', (_, window) => expect(isOwnFrame(window)).toBe(true));
});

describe('not its own', () => {
  it.each<[string, FrameWindow]>([
    ['plain http', frame({ url: CODE.replace('https', 'http') })],
    ['about:blank', frame({ url: 'about:blank', parent: top, origin: HOST })],
    ['srcdoc', frame({ url: 'about:srcdoc', parent: top, origin: HOST })],
    ['blob', frame({ url: `blob:${HOST}/1`, parent: top, origin: HOST })],
    ['data', frame({ url: 'data:text/html,x', parent: top, origin: 'null' })],
    ['sandboxed away from its origin', frame({ url: CODE, parent: top, origin: 'null' })],
    ['sandboxed top page', frame({ url: CODE, origin: 'null' })],
    ['sandboxed with allow-same-origin', frame({ url: CODE, parent: top, attributes: ['sandbox'] })],
    [
      'written srcdoc frame',
      frame({ url: MAIN, loaded: 'about:srcdoc', parent: top, attributes: ['srcdoc'] }),
    ],
    ['written empty frame', frame({ url: MAIN, loaded: 'about:blank', parent: top })],
    ['written empty frame, parent gone on', frame({ url: CODE, loaded: 'about:blank', parent: top })],
    ['written window', frame({ url: MAIN, loaded: 'about:blank' })],
    ['written over a loaded page', frame({ url: MAIN, loaded: `${HOST}/blank.html`, parent: top })],
    ['written, no entry to tell', frame({ url: MAIN, loaded: null, parent: top })],
    ['written from two up', frame({ url: MAIN, loaded: null, parent: frame({ url: CODE, parent: top }) })],
    ['a message body', frame({ url: `${HOST}/js6/read/readhtml.jsp?mid=1`, parent: top })],
    [
      'a frame inside a message body',
      frame({ url: CODE, parent: frame({ url: `${HOST}/js6/read/readhtml.jsp`, parent: top }) }),
    ],
    [
      'a frame inside a sandboxed one',
      frame({ url: CODE, parent: frame({ url: `${HOST}/a.html`, parent: top, attributes: ['sandbox'] }) }),
    ],
    [
      'a frame inside a written one',
      frame({ url: CODE, parent: frame({ url: MAIN, loaded: 'about:blank', parent: frame({ url: HOST }) }) }),
    ],
    [
      'a frame inside an empty one',
      frame({ url: CODE, parent: frame({ url: 'about:blank', parent: top, origin: HOST }) }),
    ],
    ['an unreadable entry', frame({ url: CODE, loaded: 'not a url', parent: top })],
    ['an unreadable window', foreignTop],
  ])('%s', (_, window) => expect(isOwnFrame(window)).toBe(false));
});
