/** A code is made anew: where the user is led, and what the vault is told. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LOGIN_URL } from '@/utils/providers/netease/hosts';
import { CODE_URL, INBOX_URL, POPUP, pageSender, type World, world } from './world';

const MINE = 'li@corp.example';
const OTHER = 'wang@corp.example';
const HOUR = 3_600_000;
const draftOf = (code: string) => ({ code, address: MINE, name: '', expiresAt: null });

let the: World;
let old: string;
beforeEach(async () => {
  the = world();
  old = await captured('Abcd1234Efgh5678');
});

async function captured(code: string): Promise<string> {
  const sent = await the.send('code/captured', { draft: draftOf(code) }, pageSender(CODE_URL));
  return (sent as { id: string }).id;
}
const renew = () => the.send('guide/start', { guide: 'get-code', codeId: old }, POPUP);
const tab = (id: number, lastAccessed: number, active = false) => ({
  id,
  url: INBOX_URL,
  windowId: 1,
  active,
  lastAccessed,
});
/** Pages tell whose they are while a guide is shown in them. */
async function toldIn(tabId: number, address: string): Promise<void> {
  await the.send('guide/start', { guide: 'get-code' }, POPUP);
  const frame = await the.connect(pageSender(INBOX_URL, tabId));
  await frame.say({ kind: 'address', address });
}

describe('the tab one is led to', () => {
  it('is one of that account, before the one at hand', async () => {
    the.state.tabs = [tab(1, 9, true), tab(2, 5), tab(3, 7)];
    await toldIn(2, MINE.toUpperCase());
    expect(await renew()).toEqual({ ok: true, tabId: 2 });
  });

  it('is never one where somebody else is logged in', async () => {
    the.state.tabs = [tab(1, 9, true), tab(2, 5)];
    await toldIn(1, OTHER);
    expect(await renew()).toEqual({ ok: true, tabId: 2 });
    await toldIn(2, OTHER);
    expect(await renew()).toEqual({ ok: true, tabId: 99 });
    expect(the.log).toContainEqual(['tabs.create', LOGIN_URL]);
  });

  it('is the one at hand when nothing is known of any', async () => {
    the.state.tabs = [tab(1, 5, true), tab(2, 9)];
    expect(await renew()).toEqual({ ok: true, tabId: 1 });
  });
});

describe('the code made in the run', () => {
  const confirm = vi.fn();
  beforeEach(() => {
    confirm.mockReset();
    the.vault.confirm = async (...told) => void confirm(...told);
  });

  it('is told to the vault as the one in place of the old', async () => {
    await renew();
    expect(await the.send('guide/status', {}, POPUP)).toMatchObject({ guide: 'get-code', codeId: old });
    const id = await captured('Ijkl1234Mnop5678');
    await the.send('code/confirmed', { id }, pageSender(CODE_URL));
    expect(confirm).toHaveBeenCalledWith(id, { replaces: true, renews: old });
  });

  it('is not, when it was made before the run or the run is over', async () => {
    const id = await captured('Ijkl1234Mnop5678');
    the.clock.now += 1000;
    await renew();
    await the.send('code/confirmed', { id }, pageSender(CODE_URL));
    const late = await captured('Qrst1234Uvwx5678');
    the.clock.now += HOUR;
    await the.send('code/confirmed', { id: late }, pageSender(CODE_URL));
    expect(confirm.mock.calls).toEqual([
      [id, { replaces: true }],
      [late, { replaces: true }],
    ]);
  });

  it('replaces none when the guide was started for no code', async () => {
    await the.send('guide/start', { guide: 'get-code' }, POPUP);
    const id = await captured('Ijkl1234Mnop5678');
    await the.send('code/confirmed', { id }, pageSender(CODE_URL));
    expect(confirm).toHaveBeenCalledWith(id, { replaces: true });
    expect(await the.send('guide/status', {}, POPUP)).toMatchObject({ codeId: null });
  });
});

it('cannot be started by a page', async () => {
  const asked = await the.send('guide/start', { guide: 'get-code', codeId: old }, pageSender(CODE_URL));
  expect(asked).toBeUndefined();
});
