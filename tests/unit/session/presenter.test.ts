/** What is seen of a look, under a clock of its own: ring, card, rest after a press, words when nothing is found. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Guide, Step } from '@/utils/guides/types';
import type { Showing } from '@/utils/page/screen';
import type { Presenter } from '@/utils/page/session/presenter';
import type { Looked } from '@/utils/page/session/runner';
import { fakeFrame } from './frame';

vi.stubGlobal('chrome', { runtime: { id: 'own' }, i18n: { getMessage: (key: string) => key } });
const current = new Set<unknown>();
vi.mock('@/utils/page/locate/current', () => ({ isCurrent: (one: unknown) => current.has(one) }));
vi.mock('@/utils/page/session/must-be-read', () => ({ mustBeRead: () => undefined }));
const { createPresenter } = await import('@/utils/page/session/presenter');

const GUIDE = { id: 'get-code', stages: 3, steps: [], lost: 'getCode_lost' } as unknown as Guide;
const STEP = { id: 'enter', action: 'click', stage: 1, text: 'getCode_enter', when: {} } as unknown as Step;
const WORDS = { ...STEP, id: 'read', action: 'read', state: 'blocked' } as unknown as Step;
const control = () => ({ isConnected: true }) as unknown as Element;

let at: {
  screen: Showing | 'hidden' | null;
  revealed: Element[];
  scanned: Element[];
  brought: Element | null;
  best: { element: Element; visibility: string; key?: string } | null;
};
let presenter: Presenter;
let element: Element;
const looked = (now: number, step: Step | null = STEP, more: Partial<Looked> = {}) =>
  ({
    now,
    guide: GUIDE,
    snapshot: { find: () => ({ best: at.best }) },
    verdict: step && { step, rank: 3, ring: step.state ? null : 'enter', action: step.action },
    silentMs: 0,
    isLost: false,
    ...more,
  }) as unknown as Looked;
/** What is on the screen after that look. */
function shows(...args: Parameters<typeof looked>) {
  presenter.show(looked(...args));
  if (!at.screen || at.screen === 'hidden') return at.screen;
  const { words, target } = at.screen;
  return { state: words.state, target };
}

beforeEach(() => {
  current.clear();
  element = control();
  at = { screen: null, revealed: [], scanned: [], brought: null, best: { element, visibility: 'shown' } };
  const { doc } = fakeFrame();
  presenter = createPresenter({
    doc,
    screen: {
      show: (showing) => {
        at.screen = showing;
      },
      hide: () => {
        at.screen = 'hidden';
      },
    },
    revealer: { reveal: (one) => at.revealed.push(one), scan: (one) => at.scanned.push(one) },
    page: () => 'other',
    progress: () => ({ seen: false, confirmed: false }),
    brought: () => at.brought,
    outcomes: { notThis: () => {}, offer: null },
    showMe: { offers: () => [{ text: 'card_showMe', press: () => {} }] },
    direct: { pressed: () => {} },
    send: () => {},
    again: () => {},
  });
});

describe('a ring', () => {
  it('stands on the control, with a card that says why', () => {
    expect(shows(0)).toEqual({ state: 'pointing', target: element });
    expect(at.screen).toMatchObject({
      words: { guide: 'get-code', step: 'enter', progress: '1 / 3', text: 'getCode_enter', note: '' },
      marks: { guide: 'get-code', step: 'enter', action: 'click', isArea: false },
    });
    expect(presenter.ringed?.element).toBe(element);
  });

  it('waits for a control that must be scrolled to, which is brought into view', () => {
    at.best = { element, visibility: 'offscreen' };
    expect(shows(0)).toEqual({ state: 'pointing', target: null });
    expect(at.revealed).toEqual([element]);
    expect(at.screen).toMatchObject({ words: { note: 'card_scroll' } });
  });

  it('goes through an open list for what may stand further down', () => {
    at.brought = control();
    shows(0, { ...STEP, scans: true });
    expect(at.scanned).toEqual([at.brought]);
  });

  it('is gone where another frame has the turn', () => {
    shows(0);
    presenter.away();
    expect(presenter.ringed).toBeNull();
    expect(presenter.pressed([element], STEP, 10)).toBe(false);
  });
});

describe('a ring that was followed', () => {
  it('rests while the page answers, and comes back when it has been quiet', () => {
    shows(0);
    expect(presenter.pressed([element], STEP, 100)).toBe(true);
    expect(shows(120)).toEqual({ state: 'waiting', target: null });
    presenter.atWork(300);
    expect(shows(400)).toEqual({ state: 'waiting', target: null });
    expect(shows(60_000)).toEqual({ state: 'pointing', target: element });
  });

  it('in vain says in words where to look', () => {
    shows(0);
    presenter.pressed([element], STEP, 100);
    const opens = { ...STEP, opens: true };
    expect(shows(200, opens)).toMatchObject({ state: 'waiting' });
    expect(shows(6200, opens)).toMatchObject({ state: 'waiting' });
    expect(shows(6201, opens)).toMatchObject({ state: 'words-only' });
  });

  it('and is open already is not asked for, and not for long', () => {
    const opens = { ...STEP, opens: true };
    current.add(element);
    expect(shows(0, opens)).toEqual({ state: 'waiting', target: null });
    expect(shows(3000, opens)).toMatchObject({ state: 'waiting' });
    expect(shows(3001, opens)).toMatchObject({ state: 'words-only' });
    current.clear();
    expect(shows(3100, opens)).toEqual({ state: 'pointing', target: element });
    current.add(element);
    // Its rest has begun anew.
    expect(shows(3200, opens)).toMatchObject({ state: 'waiting' });
  });

  it('is another matter than a press elsewhere, or in a row to be read', () => {
    shows(0);
    expect(presenter.pressed([control()], null, 100)).toBe(false);
    at.best = { element, visibility: 'shown', key: 'row' };
    shows(200);
    expect(presenter.pressed([element], null, 300)).toBe(false);
    expect(shows(400)).toEqual({ state: 'pointing', target: element });
  });
});

describe('the card', () => {
  it('says a step without a ring', () => {
    expect(shows(0, WORDS)).toEqual({ state: 'blocked', target: null });
    expect(presenter.ringed).toBeNull();
  });

  it('has what became of the code as its quieter sentence', () => {
    presenter.note('card_kept');
    shows(0);
    expect(at.screen).toMatchObject({ words: { note: 'card_kept' } });
    presenter.note('');
    shows(10);
    expect(at.screen).toMatchObject({ words: { note: '' } });
  });

  it('stays for a moment when a page is between two states', () => {
    shows(0);
    const before = at.screen;
    presenter.show(looked(100, null, { silentMs: 120 }));
    expect(at.screen).toBe(before);
    presenter.show(looked(121, null, { silentMs: 121 }));
    expect([at.screen, presenter.ringed]).toEqual(['hidden', null]);
  });

  it('says where to look, and offers to be shown, when nothing is found', () => {
    expect(shows(9000, null, { silentMs: 4000, isLost: true })).toEqual({
      state: 'words-only',
      target: null,
    });
    expect(at.screen).toMatchObject({
      words: { step: 'lost', text: 'getCode_lost', buttons: [{ text: 'card_showMe' }] },
      marks: null,
    });
  });
});
