/** How rings go: what the worker is told, and that the card stays when nothing is left to ring. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Verdict } from '@/utils/page/engine/evaluate';
import { newPageMemory } from '@/utils/page/locate/page-memory';
import type { Ringed } from '@/utils/page/session/outcomes';
import type { FromFrame } from '@/utils/protocol/frame-port';

vi.stubGlobal('chrome', { runtime: { id: 'own' }, i18n: { getMessage: (key: string) => key } });
const { createOutcomes } = await import('@/utils/page/session/outcomes');

const verdict = (id: string, own?: string): Verdict =>
  ({
    step: { id, target: own ? `learned-${own}` : `${id}Sight`, ...(own && { learned: { own } }) },
    rank: 3,
    ring: `${id}Sight`,
    action: 'click',
  }) as unknown as Verdict;
const element = (isConnected = true) => ({ isConnected }) as Element;

let sent: FromFrame[];
let now: Ringed | null;
let memory: ReturnType<typeof newPageMemory>;
let the: ReturnType<typeof createOutcomes>;
beforeEach(() => {
  sent = [];
  now = null;
  memory = newPageMemory();
  the = createOutcomes(
    memory,
    () => now,
    (message) => sent.push(message),
    () => {},
  );
});

it('tells that a press on what was shown led on', () => {
  the.pressed(verdict('generate', 'a1').step, 1000);
  expect(the.looked(verdict('generate', 'a1'), 1500)?.ring).toBe('generateSight');
  expect(sent).toEqual([]);
  the.looked(verdict('name'), 2000);
  the.looked(verdict('submit'), 3000);
  expect(sent).toEqual([{ kind: 'learned', id: 'a1', ok: true }]);
});

it('tells that it led to another page', () => {
  the.pressed(verdict('enter', 'a1').step, 1000);
  the.left();
  the.left();
  expect(sent).toEqual([{ kind: 'learned', id: 'a1', ok: true }]);
});

it('tells that it led nowhere', () => {
  the.pressed(verdict('generate', 'a1').step, 1000);
  the.looked(verdict('generate', 'a1'), 20_000);
  expect(sent).toEqual([{ kind: 'learned', id: 'a1', ok: false }]);
});

it('says nothing of what the guide knows by itself', () => {
  the.pressed(verdict('generate').step, 1000);
  the.looked(verdict('name'), 2000);
  the.left();
  expect(sent).toEqual([]);
});

it('keeps the card when the only ring was wrong, and gives it back', () => {
  now = { element: element(), verdict: verdict('generate') };
  the.notThis();
  expect(memory.rejected.has(now.element)).toBe(true);
  expect(the.looked(null, 0)).toMatchObject({ step: { id: 'generate' }, ring: null });
  expect(the.looked(verdict('turn-on'), 0)?.ring).toBe('turn-onSight');
  the.offer?.button.press();
  expect(memory.rejected.has(now.element)).toBe(false);
  expect([the.looked(null, 0), the.offer]).toEqual([null, null]);
});

it('counts what was shown and is wrong, and takes that back, too', () => {
  now = { element: element(), verdict: verdict('generate', 'a1') };
  the.notThis();
  the.offer?.button.press();
  const id = 'a1';
  expect(sent).toEqual([
    { kind: 'learned', id, ok: false },
    { kind: 'learned', id, ok: true },
  ]);
});

it('forgets it when the user goes on, or the page has drawn it anew', () => {
  now = { element: element(), verdict: verdict('generate') };
  the.notThis();
  the.pressed(null, 0);
  expect(the.looked(null, 0)).toBe(null);
  now = { element: element(false), verdict: verdict('generate') };
  the.notThis();
  expect(the.looked(null, 0)).toBe(null);
});

it('leaves a row that was read alone', () => {
  now = { element: element(), verdict: verdict('expired'), key: 'row' };
  the.notThis();
  expect([the.looked(null, 0), memory.reviewed.has('row')]).toEqual([null, true]);
});
