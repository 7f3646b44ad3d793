import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isFromWorker } from '@/utils/codes/clipboard/offscreen';
import { CLIPBOARD } from '@/utils/worker/clipboard';
import { OWN_ID, OWN_ORIGIN, turns } from './fake-browser';
import { CODE_URL, POPUP, pageSender, type World, world } from './world';

const CODE = 'Abcd1234Efgh5678';

let the: World;
let id: string;
beforeEach(async () => {
  // The worker's own timer never rings here: the alarm alone must do.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  the = world();
  const draft = { code: CODE, address: '', name: '', expiresAt: null };
  ({ id } = (await the.send('code/captured', { draft }, pageSender(CODE_URL))) as { id: string });
  the.state.permitted.add('clipboardRead').add('clipboardWrite');
});
afterEach(() => void vi.useRealTimers());

const copied = () => the.send('clipboard/copied', { id }, POPUP);
const settled = () =>
  the.log.filter((entry) => (entry as unknown[])[0] === 'runtime.sendMessage') as [
    string,
    { type: string },
  ][];
async function ring(): Promise<void> {
  the.events.alarm.emit({ name: CLIPBOARD });
  await turns(40);
}

describe('a copied code', () => {
  it('is to leave after the usual time, also by a worker that has just started', async () => {
    expect(await copied()).toEqual({ clearsIn: 30 });
    expect(the.state.alarms.get(CLIPBOARD)).toBe(the.clock.now + 30_000);
    await the.restart();
    await ring();
    expect(settled()).toEqual([]);
    the.clock.now += 30_000;
    await ring();
    expect(settled()).toHaveLength(1);
    expect(the.log.at(-1)).toEqual(['offscreen.close']);
    await ring();
    expect(settled()).toHaveLength(1);
  });

  it('is remembered in a form that tells nobody what it was', async () => {
    await copied();
    the.clock.now += 30_000;
    expect(JSON.stringify(the.session.items)).toContain('salt');
    await ring();
    expect(JSON.stringify([the.session.items, the.local.items, the.log])).not.toContain(CODE);
    expect(the.session.items).not.toHaveProperty([CLIPBOARD]);
  });

  it('stays where the user has not let us look, or wants it to stay', async () => {
    the.state.permitted.delete('clipboardRead');
    expect(await copied()).toEqual({ clearsIn: null });
    the.state.permitted.add('clipboardRead');
    await the.send('settings/change', { clearSeconds: 0 }, POPUP);
    expect(await copied()).toEqual({ clearsIn: null });
    expect(the.state.alarms.has(CLIPBOARD)).toBe(false);
  });

  it('waits as long as the user chose, counted from the last copy', async () => {
    await the.send('settings/change', { clearSeconds: 60 }, POPUP);
    await copied();
    the.clock.now += 50_000;
    expect(await copied()).toEqual({ clearsIn: 60 });
    the.clock.now += 50_000;
    await ring();
    expect(settled()).toEqual([]);
  });
});

describe('the clipboard document', () => {
  const runtime = { id: OWN_ID, getURL: (path: string) => OWN_ORIGIN + path };
  const worker = { id: OWN_ID, url: `${OWN_ORIGIN}/background.js` };
  it.each([
    ['the worker', worker, true],
    ['the popup', POPUP, false],
    ['a page', pageSender(CODE_URL), false],
    ['another extension', { ...worker, id: 'p'.repeat(32) }, false],
    ["a tab at the worker's address", { ...worker, tab: { id: 1 } }, false],
  ])('listens to %s only if it is the worker', (_, sender, expected) => {
    expect(isFromWorker(sender, runtime)).toBe(expected);
  });
});
