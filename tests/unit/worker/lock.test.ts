import { beforeEach, describe, expect, it } from 'vitest';
import { IDLE } from '@/utils/worker/lock';
import { turns } from './fake-browser';
import { CODE_URL, POPUP, pageSender, type World, world } from './world';

const WORD = 'four unrelated words here';

let the: World;
beforeEach(() => {
  the = world();
});
const set = () => the.send('lock/set', { passphrase: WORD }, POPUP);

describe('the passphrase', () => {
  it('is set, told, and looked after each minute while the vault is open', async () => {
    expect(await set()).toEqual({ ok: true });
    expect(await the.send('lock/status', {}, POPUP)).toMatchObject({ passphrase: true, locked: false });
    expect(the.state.alarms.get(IDLE)).toBe(60_000);
  });

  it('opens a locked vault, and only the right one does', async () => {
    await set();
    expect(await the.send('lock/now', {}, POPUP)).toEqual({ ok: true });
    expect(the.state.alarms.has(IDLE)).toBe(false);
    const refused = { ok: false, error: 'vault_error_wait', parts: ['4'] };
    expect(await the.send('lock/unlock', { passphrase: 'no' }, POPUP)).toEqual(refused);
    expect(the.state.alarms.has(IDLE)).toBe(false);
    expect(await the.send('lock/unlock', { passphrase: WORD }, POPUP)).toEqual({ ok: true });
    expect(the.state.alarms.has(IDLE)).toBe(true);
  });

  it('is changed and taken off with the old one only', async () => {
    await set();
    expect(await the.send('lock/change', { from: 'no', to: 'another one' }, POPUP)).toMatchObject({
      ok: false,
    });
    expect(await the.send('lock/change', { from: WORD, to: 'another one' }, POPUP)).toEqual({ ok: true });
    expect(await the.send('lock/remove', { passphrase: WORD }, POPUP)).toMatchObject({ ok: false });
    expect(await the.send('lock/remove', { passphrase: 'another one' }, POPUP)).toEqual({ ok: true });
    expect(the.state.alarms.has(IDLE)).toBe(false);
  });

  it.each([0, 1441, 1.5])('does not take %s minutes', async (minutes) => {
    expect(await the.send('lock/minutes', { minutes }, POPUP)).toBeUndefined();
    expect(the.lock.minutes).toBe(15);
  });

  it('is nothing a page may speak of', async () => {
    expect(await the.send('lock/set', { passphrase: WORD }, pageSender(CODE_URL))).toBeUndefined();
    expect(the.lock.passphrase).toBe('');
  });

  it('is in no log and no store', async () => {
    await set();
    await the.send('lock/unlock', { passphrase: WORD }, POPUP);
    expect(JSON.stringify([the.logged, the.local.items, the.session.items])).not.toContain(WORD);
  });
});

describe('the vault locks', () => {
  beforeEach(async () => void (await set()));

  it('with the screen', async () => {
    the.events.idle.emit('idle');
    await turns(5);
    expect(the.lock.open).toBe(true);
    the.events.idle.emit('locked');
    await turns(5);
    expect(the.lock.open).toBe(false);
  });

  it('when nobody was there for long, also in a worker that has just started', async () => {
    await the.restart();
    the.events.alarm.emit({ name: IDLE });
    await turns(5);
    expect(the.lock.open).toBe(true);
    the.lock.idle = true;
    the.events.alarm.emit({ name: IDLE });
    await turns(5);
    expect(the.lock.open).toBe(false);
    expect(the.state.alarms.has(IDLE)).toBe(false);
  });

  it('later when the user comes', async () => {
    await the.send('lock/touch', {}, POPUP);
    expect(the.lock.touched).toBe(1);
  });
});
