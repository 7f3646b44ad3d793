import { beforeEach, describe, expect, it } from 'vitest';
import type { RuleVariant } from '@/utils/guides/types';
import type { Progress } from '@/utils/protocol/frame-port';
import { OWN_ORIGIN } from './fake-browser';
import { CODE_URL, MAIL, POPUP, pageSender, type World, world } from './world';

const CONSOLE = pageSender(`${MAIL}/admin/index.html#/safe`);

const MESSAGE = `${OWN_ORIGIN}/popup.html#administrator`;

let the: World;
beforeEach(() => {
  the = world();
  the.state.tabs = [{ id: 1, url: CONSOLE.url, windowId: 1, active: true }];
});

const pick = (variant: RuleVariant, sender: unknown = CONSOLE) =>
  the.send('guide/variant', { variant }, sender);
const claim = (step: string) =>
  ({
    kind: 'claim',
    claim: { guide: 'lift-ip-rule', step, rank: 1, state: 'pointing', focused: true },
  }) as const;
const told = (frame: { heard: unknown[] }) =>
  frame.heard
    .splice(0)
    .map(
      (message) =>
        message as { kind: string; guide?: { variant?: RuleVariant }; run?: object; progress?: Progress },
    );

describe('another way of the guide, picked on the card', () => {
  it('is taught to the frames of the run, and back again', async () => {
    await the.send('guide/start', { guide: 'lift-ip-rule' }, POPUP);
    const frame = await the.connect(CONSOLE);
    frame.heard.length = 0;
    expect(await pick('account')).toEqual({ ok: true });
    expect(told(frame)).toMatchObject([
      { kind: 'bundle', guide: { id: 'lift-ip-rule', variant: 'account' } },
      { kind: 'run', run: { guide: 'lift-ip-rule', mode: 'started', variant: 'account' } },
    ]);
    await pick('regions');
    const [bundle, run] = told(frame);
    expect(bundle?.guide?.variant).toBeUndefined();
    expect(run?.run).toEqual({ guide: 'lift-ip-rule', mode: 'started' });
  });

  it('starts the guide where it stood unasked', async () => {
    const frame = await the.connect(CONSOLE);
    frame.heard.length = 0;
    await pick('range');
    expect(told(frame).at(-1)).toMatchObject({ run: { mode: 'started', variant: 'range' } });
    expect(await the.send('guide/status', {}, POPUP)).toMatchObject({ guide: 'lift-ip-rule' });
  });

  it('is over when the console said so, and not before', async () => {
    await pick('account');
    const frame = await the.connect(CONSOLE);
    const progress = () => told(frame).findLast(({ kind }) => kind === 'run')?.progress;
    expect(progress()).toEqual({ seen: false, confirmed: false });
    await frame.say(claim('field'));
    expect(progress()).toBeUndefined();
    await frame.say(claim('save'));
    expect(progress()).toEqual({ seen: true, confirmed: false });
    await frame.say(claim('saved'));
    expect(progress()).toEqual({ seen: true, confirmed: true });
    await frame.say(claim('entry'));
    expect(progress()).toBeUndefined();
    // Picked anew, it begins anew.
    await pick('account');
    expect(progress()).toEqual({ seen: false, confirmed: false });
  });

  it('has nothing saved for who goes back to choosing, in the way for all regions', async () => {
    await the.send('guide/start', { guide: 'lift-ip-rule' }, POPUP);
    const frame = await the.connect(CONSOLE);
    const seen = () => told(frame).findLast(({ kind }) => kind === 'run')?.progress?.seen;
    expect(seen()).toBe(false);
    for (const save of ['save', 'save-in-dialog', 'save-in-form', 'save-moved', 'save-moved-in-dialog']) {
      await frame.say(claim(save));
      expect(seen()).toBe(true);
      // Its own end is told by the page.
      await frame.say(claim('saved'));
      expect(told(frame)).toEqual([]);
      await frame.say(claim('open-list'));
      expect(seen()).toBe(false);
    }
  });

  it('is nothing a page outside the console may ask for', async () => {
    expect(await pick('account', pageSender(CODE_URL))).toEqual({ ok: false });
    expect(await the.send('guide/status', {}, POPUP)).toMatchObject({ guide: null });
  });

  it('leaves other guides alone', async () => {
    await the.send('guide/start', { guide: 'get-code' }, POPUP);
    const frame = await the.connect(pageSender(CODE_URL, 2));
    frame.heard.length = 0;
    await frame.say({ kind: 'claim', claim: { ...claim('save').claim, guide: 'get-code' } });
    expect(frame.heard.filter((one) => (one as { kind: string }).kind === 'run')).toEqual([]);
  });
});

it('opens the message for the administrator on a page of ours, and tells the web page nothing', async () => {
  the.log.length = 0;
  expect(await the.send('guide/message', {}, CONSOLE)).toEqual({ ok: true });
  expect(the.log).toEqual([['tabs.create', MESSAGE]]);
});

it('opens the passwords in a window of ours, from the end of a guide', async () => {
  the.log.length = 0;
  expect(await the.send('guide/window', {}, CONSOLE)).toEqual({ ok: true });
  expect(the.log).toEqual([['windows.create', 'popup', MESSAGE.replace(/#.*/, '')]]);
});

describe('a page that asks for the message again and again', () => {
  it('opens one tab, to which it leads back', async () => {
    the.state.tabs.push({ id: 7, url: MESSAGE, windowId: 2, active: false });
    the.log.length = 0;
    await the.send('guide/message', {}, CONSOLE);
    expect(the.log).toEqual([
      ['tabs.update', 7, { active: true }],
      ['windows.update', 2, { focused: true }],
    ]);
  });

  it('brings nothing before a user who is elsewhere', async () => {
    Object.assign(the.state.tabs[0] ?? {}, { active: false });
    the.log.length = 0;
    expect(await the.send('guide/message', {}, CONSOLE)).toEqual({ ok: false });
    expect(the.log).toEqual([]);
  });
});
