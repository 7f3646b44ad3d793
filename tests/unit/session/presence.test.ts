/** The frame's side of the port: what the worker says reaches the right part, and what it should know is told once. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Presence } from '@/utils/page/session/presence';
import type { Looked } from '@/utils/page/session/runner';
import { type FakeFrame, fakeFrame, fakeWorker } from './frame';

const worker = fakeWorker();
vi.stubGlobal('chrome', worker.chrome);
const { createPresence } = await import('@/utils/page/session/presence');

const RUN = { guide: 'get-code', mode: 'started' } as const;
const progress = (seen: boolean) => ({ seen, confirmed: false });
const step = { id: 'enter' };
const looked = (more: Partial<Looked> = {}) =>
  ({
    guide: { id: 'get-code' },
    snapshot: { report: () => [] },
    found: { step, rank: 4, ring: 'enter', action: 'click' },
    verdict: { step, rank: 4, ring: 'enter', action: 'click' },
    isJudging: false,
    isLost: false,
    ...more,
  }) as unknown as Looked;

let frame: FakeFrame;
let did: string[];
let presence: Presence;
let controller: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  frame = fakeFrame();
  did = [];
  worker.heard.length = 0;
  worker.ports.length = 0;
  worker.chrome.runtime.id = 'own';
  controller = new AbortController();
  presence = createPresence(
    {
      doc: frame.doc,
      learn: ({ guide }) => did.push(`learn ${guide.id}`),
      run: (isAnew) => did.push(isAnew ? 'run anew' : 'run'),
      turn: (isMine) => did.push(`turn ${isMine} ${presence.isMine}`),
      point: (on) => did.push(`point ${on}`),
      end: () => did.push('end'),
    },
    controller.signal,
  );
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

it('hands on what the worker says', () => {
  worker.say({ kind: 'bundle', guide: { id: 'get-code' } });
  worker.say({ kind: 'turn', mine: true });
  worker.say({ kind: 'point', on: true });
  worker.say({ kind: 'turn', mine: false });
  worker.say({ kind: 'stop' });
  expect(did).toEqual(['learn get-code', 'turn true true', 'point true', 'turn false false', 'end']);
});

it('knows the run and how far it is, and when another one has begun', () => {
  expect([presence.run, presence.progress]).toEqual([null, progress(false)]);
  worker.say({ kind: 'run', run: RUN, progress: progress(false) });
  worker.say({ kind: 'run', run: RUN, progress: progress(true) });
  worker.say({ kind: 'run', run: RUN, progress: progress(true) });
  expect([presence.run, presence.progress]).toEqual([RUN, progress(true)]);
  worker.say({ kind: 'run', run: RUN, progress: progress(false) });
  expect(did).toEqual(['run', 'run', 'run', 'run anew']);
});

it('asks for the address until the page tells it, and tells it once', () => {
  presence.meet(() => '');
  presence.meet(() => 'li@corp.example');
  presence.meet(() => 'wang@corp.example');
  expect(presence.address).toBe('li@corp.example');
  expect(worker.heard).toEqual([{ kind: 'address', address: 'li@corp.example' }]);
});

it('claims what it would show, once for each change', () => {
  presence.tell(looked());
  presence.tell(looked());
  presence.tell(looked({ verdict: null }));
  presence.tell(looked({ verdict: null, isLost: true }));
  const claim = { guide: 'get-code', step: 'enter', rank: 4, state: 'pointing', focused: true };
  expect(worker.heard).toEqual([
    { kind: 'claim', claim },
    { kind: 'claim', claim: null },
    { kind: 'claim', claim: { ...claim, step: 'lost', rank: 900, state: 'words-only' } },
  ]);
});

it('says nothing while the page puts a code into force', () => {
  presence.tell(looked());
  presence.tell(looked({ verdict: null, isJudging: true }));
  expect(worker.heard).toHaveLength(1);
});

it('withdraws its claim when the tab is hidden', () => {
  presence.tell(looked());
  presence.hidden();
  presence.hidden();
  expect(worker.heard.slice(1)).toEqual([{ kind: 'claim', claim: null }]);
});

it('tells what a look saw only while the debug view is on', () => {
  presence.tell(looked());
  worker.say({ kind: 'run', run: RUN, progress: progress(false), explain: true });
  presence.tell(looked());
  presence.tell(looked());
  expect(worker.heard.slice(1)).toEqual([
    { kind: 'insight', insight: { guide: 'get-code', step: 'enter', targets: [] } },
  ]);
});

it('tells a worker that was stopped what it has forgotten', () => {
  presence.meet(() => 'li@corp.example');
  presence.tell(looked());
  worker.heard.length = 0;
  worker.drop();
  expect(worker.ports).toHaveLength(1);
  vi.advanceTimersByTime(150);
  expect(worker.ports).toHaveLength(2);
  expect(worker.heard).toMatchObject([{ kind: 'claim' }, { kind: 'address' }]);
});

it('keeps its worker awake while it can be seen, and ends when the extension has gone', () => {
  vi.advanceTimersByTime(20_000);
  frame.hide(true);
  vi.advanceTimersByTime(20_000);
  expect(worker.heard).toEqual([{ kind: 'ping' }]);
  worker.chrome.runtime.id = undefined;
  vi.advanceTimersByTime(20_000);
  expect(did).toEqual(['end']);
});

it('is silent after the end', () => {
  controller.abort();
  presence.tell(looked());
  vi.advanceTimersByTime(60_000);
  expect(worker.heard).toEqual([]);
});
