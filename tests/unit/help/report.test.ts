import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browserName } from '@/utils/help/browser-name';
import { hostFamily } from '@/utils/help/host-family';
import { reportText } from '@/utils/help/report';
import { createTrail } from '@/utils/help/trail';
import type { Claim } from '@/utils/protocol/frame-port';

const claim = (changes: Partial<Claim> = {}): Claim => ({
  guide: 'get-code',
  step: 'confirm',
  rank: 1,
  state: 'pointing',
  focused: true,
  ...changes,
});
const facts = { version: '1.2.3', browser: 'Chrome 156', system: 'linux', language: 'zh-CN', pack: '' };
const say = (key: string, ...parts: string[]) => [key, ...parts].join(' ');

describe('trail', () => {
  it('keeps kinds, steps and states, once each', () => {
    const trail = createTrail();
    const page = new URL('https://mail.qiye.163.com/static/commonweb/authcode.html?sid=abc');
    trail.note(page, claim());
    trail.note(page, claim({ rank: 2 }));
    trail.note(page, claim({ step: 'lost', state: 'words-only' }));
    expect(trail.read()).toEqual([
      { host: 'mail.qiye.163.com', page: 'code', guide: 'get-code', step: 'confirm', state: 'pointing' },
      { host: 'mail.qiye.163.com', page: 'code', guide: 'get-code', step: 'lost', state: 'words-only' },
    ]);
  });

  it('keeps the last twelve', () => {
    const trail = createTrail();
    const page = new URL('https://qiye.163.com/login/');
    for (let n = 0; n < 40; n++) trail.note(page, claim({ state: n % 2 ? 'pointing' : 'waiting' }));
    expect(trail.read()).toHaveLength(12);
  });

  it('repeats no step it does not know', () => {
    const trail = createTrail();
    trail.note(new URL('https://qiye.163.com/'), claim({ step: 'zhangwei-corp-example' }));
    expect(trail.read()[0]?.step).toBe('?');
  });

  it('tells nothing of an address, whatever page the guide ran on', () => {
    const secret = fc.stringMatching(/^[a-z]{7}[0-9]{5}$/);
    fc.assert(
      fc.property(secret, secret, secret, secret, (host, path, sid, step) => {
        const trail = createTrail();
        for (const name of [`mail.${host}.example`, `${host}.qiye.163.com`])
          trail.note(
            new URL(`https://${name}/js6/${path}?sid=${sid}&uid=${sid}%40${host}.cn#${path}`),
            claim({ step }),
          );
        const text = reportText({ ...facts, traces: trail.read() }, say);
        for (const word of [host, path, sid, step]) expect(text).not.toContain(word);
      }),
    );
  });
});

describe('report', () => {
  it('is made of the facts, a line each', () => {
    const trail = createTrail();
    trail.note(new URL('https://mail.corp.example/static/sirius-web/'), claim());
    expect(reportText({ ...facts, traces: trail.read() }, say).split('\n')).toEqual([
      'help_lineVersion 1.2.3',
      'help_lineBrowser Chrome 156 linux zh-CN',
      'help_lineTrail',
      '1. get-code / confirm / pointing @ sirius, own',
    ]);
  });

  it('says so when there was no guidance', () => {
    expect(reportText({ ...facts, traces: [] }, say)).toContain('help_lineNothing');
    expect(
      reportText({ ...facts, traces: [], pack: '{}' }, say)
        .split('\n')
        .slice(-2),
    ).toEqual(['help_lineLearned', '{}']);
  });
});

it.each([
  ['mail.qiye.163.com', 'mail.qiye.163.com'],
  ['corp.qiye.163.com', '*.qiye.163.com'],
  ['mail.corp.example', 'own'],
  ['qiye.163.com.evil.example', 'own'],
])('host family of %s is %s', (host, family) => {
  expect(hostFamily(host)).toBe(family);
});

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
it.each([
  [CHROME, 'Chrome 156'],
  [`${CHROME} Edg/156.0.0.0`, 'Edge 156'],
  [CHROME.replace('Safari', 'QQBrowser/13.5 Safari'), 'QQBrowser 13 (Chromium 156)'],
  [`${CHROME} 360SE`, '360 (Chromium 156)'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['something else', '?'],
])('browser of %s is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
