/**
 * A provider that does not exist, walked from its inbox to a code in force by the rings alone, with a real mouse: the finder, the
 * engine and the capture as shipped, and nothing of it but data.
 */
import { expect, type Page, test } from '@playwright/test';
import { postern } from '../providers/postern/index.ts';
import { bundlePageApi } from './bundle.ts';
import type { PageApi } from './page-api.ts';

declare const finderApi: PageApi;
declare global {
  interface Window {
    walked?: ReturnType<PageApi['capturing']>;
    /** Kind of the page on show. */
    kind?: string;
  }
}

const KEY = 'k7d2-9fqa-x3mz';
/** Three screens in one document, as a mailbox of one page has them. */
const MAILBOX = `<header><a href="#">Preferences</a> <a href="#">Handbook</a> <a href="#">Step outside</a></header>
<nav><div>Arrivals</div><div>Departures</div></nav><main><p>Sender: Ann, 12 May. Order 9fqa-k7d2-x3mz has left.</p></main>`;
const PREFS = `<ul role="menu"><li role="menuitem" id="keys" style="cursor:pointer">Door keys</li><li role="menuitem">Colours</li></ul>`;
const KEYS = `<section><h2>Door keys</h2><button id="cut">Cut a door key</button>
<table><thead><tr><th>Keyring</th><th>Good until</th><th></th></tr></thead><tbody id="rows"><tr><td>Old laptop</td><td>2027-01-31</td><td>×</td></tr></tbody></table></section>`;
const FORM = `<div id="form" role="dialog" style="position:fixed;left:300px;top:120px;width:420px;height:160px;background:#fff">
<h3>Cut a door key</h3><label>What for <input id="what"></label> <button id="cutit">Cut it</button></div>`;
const shown = (
  key: string,
) => `<div id="shown" role="dialog" style="position:fixed;left:300px;top:120px;width:420px;height:200px;background:#fff">
<h3>Your door key</h3><p>Door key: <b>${key}</b> <button>Copy</button></p><p>You will not see it again.</p><button id="have">I have it</button></div>`;

let page: Page;
test.beforeEach(async ({ browser }) => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><html lang="en"><title>t</title><body></body></html>');
  await page.evaluate(await bundlePageApi());
});
test.afterEach(() => page.close());

/** Puts the mailbox up; what is pressed leads on as in a page of its own. */
const enter = (key = KEY) =>
  page.evaluate(
    ([mailbox, prefs, keys, form, code, provider]) => {
      const on = (selector: string, then: () => void) =>
        document.querySelector(selector)?.addEventListener('click', then);
      const main = (html: string, kind: string) => {
        const target = document.querySelector('main');
        if (target) target.innerHTML = html;
        window.kind = kind;
      };
      document.body.innerHTML = mailbox;
      window.kind = 'inbox';
      on('header a', () => {
        main(prefs, 'prefs');
        on('#keys', () => {
          main(keys, 'code');
          on('#cut', () => {
            document.body.insertAdjacentHTML('beforeend', form);
            on('#cutit', () => {
              const name = document.querySelector<HTMLInputElement>('#what')?.value;
              document.querySelector('#form')?.remove();
              document.body.insertAdjacentHTML('beforeend', code);
              on('#have', () => {
                document.querySelector('#shown')?.remove();
                document
                  .querySelector('#rows')
                  ?.insertAdjacentHTML('beforeend', `<tr><td>${name}</td><td>2027-05-01</td><td>×</td></tr>`);
              });
            });
          });
        });
      });
      window.walked = finderApi.capturing('code', 'get-code', provider);
    },
    [MAILBOX, PREFS, KEYS, FORM, shown(key), postern] as const,
  );

/** The step that is due, its control marked. */
const due = () =>
  page.evaluate(async (provider) => {
    for (const old of document.querySelectorAll('[data-due]')) old.removeAttribute('data-due');
    window.walked?.look();
    // As a session does: nothing is shown while the page puts a code into force.
    while (window.walked?.isJudging()) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      window.walked.look();
    }
    const verdict = finderApi
      .finder('get-code', () => null, provider)
      .verdict(window.kind, window.walked?.progress());
    verdict?.element?.setAttribute('data-due', '');
    return verdict && { step: verdict.step, action: verdict.action };
  }, postern);

const told = () =>
  page.evaluate(() => ({ kept: window.walked?.kept ?? [], confirmed: window.walked?.confirmed ?? [] }));

async function walk(most = 12): Promise<string[]> {
  const steps: string[] = [];
  while (steps.length < most) {
    const step = await due();
    if (!step) break;
    steps.push(step.step);
    if (step.step === 'done') break;
    const control = page.locator('[data-due]');
    if (step.action === 'type') await control.fill('Thunderbird');
    else await control.click();
  }
  return steps;
}

test('is led from the inbox to a code in force, which is kept with its hyphens', async () => {
  await enter();
  expect(await walk()).toEqual(['prefs', 'keys', 'generate', 'name', 'submit', 'confirm', 'done']);
  const { kept, confirmed } = await told();
  expect(kept.at(-1)).toMatchObject({ code: KEY });
  expect(new Set(kept.map(({ code }) => code))).toEqual(new Set([KEY]));
  // Name and last day are those of the page's own row.
  const expiresAt = new Date(2027, 4, 1, 23, 59, 59).getTime();
  expect(confirmed).toMatchObject([{ name: 'Thunderbird', expiresAt }]);
});

for (const [what, key] of [
  ['of another shape', 'aB3dE6gH9jK2mN5p'],
  ['too short', 'k7d2-9fqa-x3m'],
  ['in capitals', 'K7D2-9FQA-X3MZ'],
  ['that is a word', 'door-keyo-nlyx'],
] as const)
  test(`keeps nothing ${what}`, async () => {
    await enter(key);
    expect(await walk(6)).not.toContain('confirm');
    expect((await told()).kept).toEqual([]);
  });

test('finds nothing of it with the words of another provider', async () => {
  await enter();
  const steps = await page.evaluate(() => finderApi.finder('get-code').verdict('inbox')?.step ?? null);
  expect(steps).toBeNull();
});
