/** After the main job the code stands in the encrypted record and nowhere else. */
import { expect, test } from '@playwright/test';
import { findLeaks, record } from './leaks.ts';
import { probeOf } from './overlay.ts';
import { codesIn } from './popup.ts';
import { inScene } from './scene.ts';

test.describe.configure({ timeout: 90_000 });

test('a whole run leaves the code only as ciphertext', async () => {
  await inScene('new-ui', async ({ world, session, walk }) => {
    const recorder = await record(session);
    const overlays: string[] = [];
    const done = await walk({
      onStep: async ({ page }) => {
        for (const { card, ring } of await probeOf(page).look()) overlays.push(JSON.stringify([card, ring]));
      },
    });
    expect(done.failure).toBe('');
    const code = world.state.accounts[0]?.codes[0]?.code ?? '';
    expect(code).toHaveLength(16);

    const popup = await session.open('popup.html');
    await expect(popup.getByRole('listitem').filter({ hasText: 'zhangwei@corp.example' })).toBeVisible();
    expect(await findLeaks(code, session, popup, recorder)).toEqual([]);
    expect(overlays.join()).not.toContain(code);
    expect(recorder.lines.length).toBeGreaterThan(10);
    // It is kept all the same.
    expect((await codesIn(popup)).map((one) => one.code)).toEqual([code]);
  });
});

test('the scan finds a code planted in any of these places', async () => {
  await inScene('new-ui', async ({ world, session }) => {
    const secret = 'Abcd1234Efgh5678';
    const recorder = await record(session);
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await page.goto(world.url('{jump}'));
    const popup = await session.open('popup.html');
    const worker = await session.worker();

    const plant: [string, () => Promise<unknown>][] = [
      ['console', () => page.evaluate((s) => console.log('x', s), secret)],
      ['worker log', () => worker.evaluate((s) => console.warn(s), secret)],
      [
        'DOM of',
        () =>
          page.evaluate((s) => {
            const host = document.body.appendChild(document.createElement('div'));
            host.attachShadow({ mode: 'closed' }).innerHTML = `<b title="${s}"></b>`;
          }, secret),
      ],
      ['storage of', () => page.evaluate((s) => sessionStorage.setItem('a', btoa(`{"c":"${s}"}`)), secret)],
      ['stores of the extension', () => popup.evaluate((s) => chrome.storage.local.set({ a: s }), secret)],
      ['address', () => page.evaluate((s) => history.replaceState(null, '', `#${s}`), secret)],
    ];
    for (const [where, act] of plant) {
      await act();
      await expect
        .poll(
          async () =>
            (await findLeaks(secret, session, popup, recorder)).some((place) => place.startsWith(where)),
          where,
        )
        .toBe(true);
    }
  });
});
