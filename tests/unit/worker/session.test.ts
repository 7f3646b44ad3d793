import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSettings } from '@/utils/settings/settings';
import { createSession, type Session } from '@/utils/worker/session';
import {
  captureOf,
  hintFor,
  isDismissed,
  withCapture,
  withDismissal,
  withHint,
} from '@/utils/worker/session-reducers';
import { fakeBrowser } from './fake-browser';

const EMPTY: Session = {
  run: null,
  beside: null,
  captures: [],
  hints: [],
  dismissed: [],
  noDirect: [],
  allowances: [],
};
const inFrame = (tabId: number) => ({ tabId, frameId: 0, documentId: '' });
const alone = (tabId: number) => ({ tabId, openerTabId: null });
const locks = { request: ((_: string, work: () => unknown) => work()) as unknown as LockManager['request'] };

it('loses no change of parallel frames', async () => {
  const session = createSession(fakeBrowser().session);
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => session.change((all) => withHint(all, i, `a${i}@corp.example`))),
  );
  expect((await session.read()).hints).toHaveLength(20);
});

it('goes on after a change that failed', async () => {
  const { session: area } = fakeBrowser();
  const session = createSession(area);
  const failing = session.change(() => {
    throw new Error('once');
  });
  await expect(failing).rejects.toThrow('once');
  expect((await session.change((all) => withHint(all, 1, 'a@corp.example'))).hints).toHaveLength(1);
});

it('writes nothing when nothing changed', async () => {
  const { session: area } = fakeBrowser();
  await createSession(area).change((all) => all);
  expect(area.items).toEqual({});
});

it('stays small, and remembers the newest', () => {
  const numbers = Array.from({ length: 200 }, (_, i) => i);
  const full = numbers.reduce(
    (all, i) =>
      withDismissal(withHint(withCapture(all, `id${i}`, inFrame(i), i), i, `a${i}@b.example`), {
        tabId: i,
        guide: 'get-code',
        kind: 'code',
      }),
    EMPTY,
  );
  expect([full.captures.length, full.hints.length, full.dismissed.length]).toEqual([50, 50, 50]);
  expect(captureOf(full, 'id199', inFrame(199))).toMatchObject({ at: 199 });
  expect(hintFor(full, alone(199))).toBe('a199@b.example');
  expect(isDismissed(full, 199, 'get-code')).toBe(true);
});

it('lets no busy tab push out what another handed in', () => {
  const busy = Array.from({ length: 200 }, (_, i) => i).reduce(
    (all, i) => withCapture(all, `false${i}`, inFrame(1), i),
    withCapture(EMPTY, 'real', inFrame(2), 0),
  );
  expect(captureOf(busy, 'real', inFrame(2))).not.toBeNull();
});

it('answers with the last address each tab told, whatever the order of tabs', () => {
  const told = fc.array(fc.tuple(fc.nat(5), fc.constantFrom('a@x.example', 'b@x.example', null)), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(told, (all) => {
      const session = all.reduce((so, [tabId, address]) => withHint(so, tabId, address), EMPTY);
      for (const [tabId, address] of new Map(all)) expect(hintFor(session, alone(tabId))).toBe(address ?? '');
    }),
  );
});

const USUAL = {
  clients: [],
  hiddenGuides: [],
  hiddenOn: [],
  directOn: [],
  learned: [],
  sites: [],
  reminders: true,
  clearSeconds: 30,
  language: 'browser',
  debugView: false,
  greeted: false,
};

it.each<[string, unknown, { hiddenGuides: string[]; sites: string[] }]>([
  ['nothing stored', undefined, USUAL],
  ['something else stored', 'x', USUAL],
  [
    'a damaged field',
    { hiddenGuides: 7, sites: ['https://a.example'], reminders: 'no', clearSeconds: 5 },
    { ...USUAL, sites: ['https://a.example'] },
  ],
  ['a guide of another version', { hiddenGuides: ['no-such'] }, USUAL],
])('settings with %s are readable', async (_, stored, expected) => {
  const { local } = fakeBrowser();
  if (stored !== undefined) local.items = { settings: stored };
  expect(await createSettings({ local }, locks).read()).toEqual(expected);
});

it('settings keep what a newer version wrote beside', async () => {
  const { local } = fakeBrowser();
  local.items = { settings: { fromLater: 30, reminders: false } };
  await createSettings({ local }, locks).change((all) => ({ ...all, sites: ['https://a.example'] }));
  expect(local.items).toEqual({
    settings: { ...USUAL, fromLater: 30, reminders: false, sites: ['https://a.example'] },
  });
});
