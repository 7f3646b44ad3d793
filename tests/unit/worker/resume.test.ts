/** A run whose beginning was cut off by the end of the worker is begun again by the next one. */
import { beforeEach, describe, expect, it } from 'vitest';
import { turns } from './fake-browser';
import { INBOX_URL, POPUP, type World, world } from './world';

let the: World;
beforeEach(() => {
  the = world();
  the.state.tabs = [{ id: 4, url: INBOX_URL, windowId: 1, active: true, lastAccessed: 1 }];
});

const never = () => new Promise<never>(() => undefined);

/** The worker gets no further than this call, and is stopped. */
async function cutOff(area: object, call: string): Promise<void> {
  const calls = area as Record<string, unknown>;
  const real = calls[call];
  calls[call] = never;
  void the.events.message.emit({ type: 'guide/start', body: { guide: 'get-code' } }, POPUP);
  await turns(60);
  calls[call] = real;
  await the.restart();
  await turns(60);
}

describe('a worker stopped', () => {
  it.each<[string, () => [object, string]]>([
    ['before it has set an alarm', () => [the.browser.alarms, 'create']],
    ['before it has registered the script', () => [the.browser.scripting, 'registerContentScripts']],
    ['before it has put the script into the open pages', () => [the.browser.scripting, 'executeScript']],
    ['before it has found the tab', () => [the.browser.windows, 'getLastFocused']],
  ])('%s leaves a guide that goes on', async (_, at) => {
    the.state.tabs.push({ id: 5, url: INBOX_URL, windowId: 2, active: true, lastAccessed: 9 });
    the.state.focusedWindow = 3;
    await cutOff(...at());
    expect(the.state.registered.get('guide-run')?.js).toEqual(['/guide.js']);
    expect(the.state.executed).toContain('/guide.js 4/*');
    expect(the.log).toContainEqual(['tabs.update', 5, { active: true }]);
    expect(await the.send('guide/status', {}, POPUP)).toMatchObject({ guide: 'get-code' });
    expect(the.state.alarms.has('guide-resume')).toBe(false);
  });

  it('is woken by an alarm when nobody else does', async () => {
    const { registerContentScripts } = the.browser.scripting;
    the.browser.scripting.registerContentScripts = never;
    void the.events.message.emit({ type: 'guide/start', body: { guide: 'get-code' } }, POPUP);
    await turns(60);
    expect(the.state.alarms.get('guide-resume')).toBe(the.clock.now + 30_000);
    the.browser.scripting.registerContentScripts = registerContentScripts;
    await the.restart();
    the.events.alarm.emit({ name: 'guide-resume' });
    await turns(60);
    expect(the.state.executed).toEqual(['/guide.js 4/*']);
    expect(the.state.alarms.has('guide-resume')).toBe(false);
  });
});

it('a run that has begun is not begun again: nobody is led away from where they are', async () => {
  await the.send('guide/start', { guide: 'get-code' }, POPUP);
  await turns(60);
  the.state.executed.length = 0;
  the.log.length = 0;
  await the.restart();
  await turns(60);
  expect([the.state.executed, the.log]).toEqual([[], []]);
});
