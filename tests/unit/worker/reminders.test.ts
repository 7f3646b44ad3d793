import { beforeEach, describe, expect, it } from 'vitest';
import { REMINDERS } from '@/utils/worker/reminders';
import { turns } from './fake-browser';
import { CODE_URL, POPUP, pageSender, type World, world } from './world';

const DAY = 86_400_000;
const ADDRESS = 'li@corp.example';
const CODE = 'Abcd1234Efgh5678';

let the: World;
beforeEach(() => {
  the = world();
});

async function keep(days: number): Promise<string> {
  const expiresAt = the.clock.now + days * DAY;
  const draft = { code: CODE, address: ADDRESS, name: 'Foxmail', expiresAt };
  const { id } = (await the.send('code/captured', { draft }, pageSender(CODE_URL))) as { id: string };
  await the.send('code/confirmed', { id, expiresAt }, pageSender(CODE_URL));
  await written();
  return id;
}
async function written(): Promise<void> {
  the.events.stored.emit({ 'code:1': {} }, 'local');
  await turns(20);
}
async function ring(): Promise<void> {
  the.events.alarm.emit({ name: REMINDERS });
  await turns(20);
}
const notices = () => the.log.filter((entry) => (entry as unknown[])[0] === 'notify');

describe('an expiring code', () => {
  it('is told of at the next stage, which the alarm waits for', async () => {
    await keep(20);
    expect(notices()).toEqual([]);
    expect(the.state.badge.text).toBe('');
    expect(the.state.alarms.get(REMINDERS)).toBe(the.clock.now + 6 * DAY);
    the.clock.now += 6 * DAY;
    await the.restart();
    await ring();
    const words = ['reminder_expiring_title', 'reminder_expiring_text 1 14'];
    expect(notices()).toEqual([['notify', 'reminders:expiring-14', ...words]]);
    expect(the.state.badge.text).toBe('1');
    expect(the.state.alarms.get(REMINDERS)).toBe(the.clock.now + 11 * DAY);
  });

  it('is told of once, however often one looks', async () => {
    await keep(3);
    for (let n = 0; n < 3; n++) await written();
    await ring();
    expect(notices()).toHaveLength(1);
  });

  it('is told of without its address and without itself', async () => {
    await keep(0);
    expect(notices()).toHaveLength(1);
    expect(JSON.stringify(the.log)).not.toMatch(new RegExp(`${ADDRESS}|${CODE}`));
  });

  it('shows on the badge alone when the user wants no reminders, and is told of when they do again', async () => {
    await the.send('settings/change', { reminders: false }, POPUP);
    await keep(3);
    expect(notices()).toEqual([]);
    expect(the.state.badge.text).toBe('1');
    await the.send('settings/change', { reminders: true }, POPUP);
    expect(notices()).toHaveLength(1);
  });

  it('opens the list at what is due, where there is one', async () => {
    const add = [{ address: 'li@corp.example', name: '' }];
    await the.send('worklist/change', { add }, POPUP);
    the.events.notified.emit('reminders:expiring-7');
    await turns(10);
    expect(the.log).toContainEqual(['tabs.create', expect.stringMatching(/sidepanel\.html#expiring$/)]);
  });

  it('opens the popup page when the notification is clicked', async () => {
    the.events.notified.emit('reminders:expired');
    await turns(5);
    expect(the.log).toContainEqual([
      'tabs.create',
      expect.stringMatching(/^chrome-extension:.*popup\.html$/),
    ]);
  });
});

describe('while the vault is locked', () => {
  beforeEach(async () => {
    await keep(20);
    await the.send('lock/set', { passphrase: 'a long passphrase' }, POPUP);
    await the.send('lock/now', {}, POPUP);
    the.clock.now += 6 * DAY;
  });

  it('says that there is something to look at, and no more', async () => {
    await ring();
    const words = ['reminder_locked_title', 'reminder_locked_text'];
    expect(notices()).toEqual([['notify', 'reminders:locked', ...words]]);
  });

  it('says nothing for a mere look', async () => {
    await written();
    the.events.startup.emit();
    await turns(20);
    expect(notices()).toEqual([]);
  });

  it('tells the rest once it is opened', async () => {
    await the.send('lock/unlock', { passphrase: 'a long passphrase' }, POPUP);
    await turns(20);
    expect(notices()).toHaveLength(1);
    expect(the.state.badge.text).toBe('1');
  });
});
