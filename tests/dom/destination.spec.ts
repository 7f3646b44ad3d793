/** Where a form could send a secret: each way out, before it is filled and while it stands filled. */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../run/browser.mjs';
import { bundlePageApi } from './bundle.ts';
import type { DestinationApi } from './destination-api.ts';

let browser: Browser;
let script = '';
let page: Page;
const ORIGIN = 'https://client.example';
let html = '';

// In parallel mode each test would launch a browser of its own.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  script = await bundlePageApi('tests/dom/destination-api.ts');
  browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><body>${html}` }),
  );
});
test.afterAll(() => browser.close());
test.describe.configure({ timeout: 60_000 });

async function open(markup: string): Promise<void> {
  html = markup;
  await page.goto(`${ORIGIN}/settings/accounts?sid=1`);
  await page.addScriptTag({ content: script });
}
const api = <T>(run: (api: DestinationApi) => T) =>
  page.evaluate(`(${run.toString()})(globalThis.destinationApi)`) as Promise<T>;
const code = '<input type="password" id="code" name="code">';
const form = (attributes: string, more = '') =>
  `<form id="f" ${attributes}>${code}${more}<button>Save</button></form>`;

const GOOD: [string, string][] = [
  ['in no form at all', code],
  ['in a form its script sends', form('')],
  ['in a form its script sends, with an empty action', form('action=""')],
  ['posted to this site', form('action="/save" method="post"')],
  ['posted to this site by its full address', form(`action="${ORIGIN}/save" method="POST" target="_self"`)],
  ['posted by a button', form('method="post"', '<button formaction="/try">Try</button>')],
  [
    'beside a form that goes elsewhere',
    `${form('')}<form action="https://evil.example"><button>x</button></form>`,
  ],
  ['with a base that changes nothing', `<base href="/settings/">${form('action="/save" method="post"')}`],
  ['with fields called like texts', form('', '<input name="id"><input name="title"><input name="name">')],
  ['with a field called action', form('action="/save" method="post"', '<input name="action">')],
];
for (const [name, markup] of GOOD)
  test(`good: ${name}`, async () => {
    await open(markup);
    expect(await api((one) => one.badDestination())).toBeNull();
  });

const BAD: [string, string, string][] = [
  ['another site', 'origin', form('action="https://evil.example/take" method="post"')],
  ['another port', 'origin', form('action="https://client.example:8443/" method="post"')],
  ['an address without a scheme', 'origin', form('action="//evil.example/" method="post"')],
  ['a look-alike host', 'origin', form('action="https://client.example.evil.example/" method="post"')],
  ['the same host without TLS', 'scheme', form('action="http://client.example/" method="post"')],
  ['javascript:', 'scheme', form('action=" JavaScript:alert(1)" method="post"')],
  ['data:', 'scheme', form('action="data:text/html,x" method="post"')],
  ['blob: of this origin', 'scheme', form('action="blob:https://client.example/1" method="post"')],
  ['mailto:', 'scheme', form('action="mailto:a@evil.example" method="post"')],
  ['no address at all', 'scheme', form('action="https://" method="post"')],
  ['an action without a method', 'get', form('action="/save"')],
  ['method=get', 'get', form('method="get"')],
  ['a method nobody knows', 'get', form('method="put" action="/save"')],
  ['formmethod=get', 'get', form('method="post"', '<button formmethod="get">x</button>')],
  ['method=dialog', 'dialog', form('method="dialog"')],
  ['formmethod=dialog', 'dialog', form('', '<button formmethod="dialog">x</button>')],
  ['another window', 'target', form('target="_blank"')],
  ['a frame by its name', 'target', form('action="/save" method="post" target="inner"')],
  ['formtarget', 'target', form('', '<input type="submit" formtarget="inner">')],
  ['a base with a target', 'target', `<base target="inner">${form('')}`],
  ['a foreign base', 'base', `<base href="https://evil.example/">${form('')}`],
  ['a foreign base for a field in no form', 'base', `<base href="https://evil.example/">${code}`],
  [
    'a base of this site that changes the way',
    'base',
    `<base href="/upload/">${form('action="save" method="post"')}`,
  ],
  ['formaction', 'origin', form('', '<button formaction="https://evil.example">x</button>')],
  [
    'formaction of a button that is none yet',
    'origin',
    form('', '<button type="button" formaction="https://evil.example">x</button>'),
  ],
  ['input type=image', 'origin', form('', '<input type="image" formaction="https://evil.example">')],
  [
    'a button anywhere, by form=',
    'origin',
    `${form('')}<div><button form="f" formaction="https://evil.example">x</button></div>`,
  ],
  [
    'an image anywhere, by form=',
    'origin',
    `<input type="image" form="f" formaction="//evil.example">${form('')}`,
  ],
  [
    'the owner by form=, not the form around',
    'origin',
    `<form id="g" action="https://evil.example" method="post"></form><form><input type="password" id="code" form="g"></form>`,
  ],
  ['a field that hides the form’s parent', 'masked', form('', '<input name="parentNode">')],
  [
    'a field that hides getAttribute',
    'masked',
    form('action="https://evil.example"', '<input id="getAttribute">'),
  ],
];
for (const [name, bad, markup] of BAD)
  test(`bad: ${name}`, async () => {
    await open(markup);
    expect(await api((one) => one.badDestination())).toBe(bad);
  });

const TURNS: [string, () => void][] = [
  ['action', () => document.querySelector('#f')?.setAttribute('action', 'https://evil.example')],
  ['method', () => document.querySelector('#f')?.setAttribute('method', 'get')],
  ['target', () => document.querySelector('#f')?.setAttribute('target', 'x')],
  [
    'a new button',
    () =>
      document
        .querySelector('#f')
        ?.insertAdjacentHTML('beforeend', '<button formaction="https://evil.example">x</button>'),
  ],
  [
    'a new button elsewhere',
    () =>
      document.body.insertAdjacentHTML('beforeend', '<input type=image form=f formaction=//evil.example>'),
  ],
  ['a button that joins', () => document.querySelector('#b')?.setAttribute('form', 'f')],
  [
    'a button that gets an address',
    () => document.querySelector('#f button')?.setAttribute('formaction', '//evil.example'),
  ],
  ['a base', () => document.head.insertAdjacentHTML('beforeend', '<base href="https://evil.example/">')],
  [
    'a base that is changed',
    () => document.querySelector('#base')?.setAttribute('href', 'https://evil.example/'),
  ],
  [
    'another form, by moving the field',
    () => document.querySelector('#g')?.append(document.querySelector('#code') as Node),
  ],
  ['another form, by form=', () => document.querySelector('#code')?.setAttribute('form', 'g')],
  [
    'another form, by its id',
    () => {
      (document.querySelector('#f') as Element).id = 'x';
      (document.querySelector('#code') as Element).setAttribute('form', 'f');
      (document.querySelector('#g') as Element).id = 'f';
    },
  ],
  ['no form', () => document.body.append(document.querySelector('#code') as Node)],
  [
    'a shadow tree',
    () =>
      document
        .querySelector('#host')
        ?.attachShadow({ mode: 'open' })
        .append(document.querySelector('#f') as Node),
  ],
  [
    'a frame’s document',
    () =>
      document.querySelector('iframe')?.contentDocument?.body.append(document.querySelector('#f') as Node),
  ],
  [
    'a name that hides the form',
    () => document.querySelector('#f')?.insertAdjacentHTML('beforeend', '<input name="parentNode">'),
  ],
];
for (const [name, turn] of TURNS)
  test(`while it stands: ${name} empties the field at once`, async () => {
    await open(
      `<base id="base" href="/">${form('')}<form id="g"></form><button id="b" formaction="https://evil.example"></button><div id="host"></div><iframe srcdoc="x"></iframe>`,
    );
    const seen = (await page.evaluate(`(async () => {
      const { code, turned } = destinationApi.guard();
      await new Promise((done) => setTimeout(done, 20));
      const before = [code.value, turned()];
      (${turn.toString()})();
      await new Promise((done) => setTimeout(done, 0));
      return { before, after: [code.value, turned()] };
    })()`)) as unknown;
    expect(seen).toEqual({ before: ['made-up-secret-1', 0], after: ['', 1] });
  });

test('while it stands: what does not concern the form leaves the field alone', async () => {
  await open(`${form('')}<form id="g"></form><button id="b" formaction="https://evil.example"></button>`);
  const seen = await page.evaluate(`(async () => {
    const { code, turned } = destinationApi.guard();
    document.querySelector('#g').action = 'https://evil.example';
    document.body.insertAdjacentHTML('beforeend', '<a href="https://evil.example">x</a><button form="g">x</button>');
    document.querySelector('#f').insertAdjacentHTML('beforeend', '<button>y</button>');
    code.type = 'text';
    const form = document.querySelector('#f');
    form.remove();
    await new Promise((done) => setTimeout(done, 0));
    document.body.append(form);
    await new Promise((done) => setTimeout(done, 0));
    return [code.value, turned()];
  })()`);
  expect(seen).toEqual(['made-up-secret-1', 0]);
});

test('while it stands: a press in the same turn as the change comes too late for it', async () => {
  await open(form(''));
  const seen = await page.evaluate(`(() => {
    const { code, turned } = destinationApi.guard();
    const form = document.querySelector('#f');
    let sent = null;
    form.addEventListener('submit', (event) => { event.preventDefault(); sent = code.value; });
    form.action = 'https://evil.example';
    form.querySelector('button').click();
    return [sent, turned()];
  })()`);
  expect(seen).toEqual(['', 1]);
});
