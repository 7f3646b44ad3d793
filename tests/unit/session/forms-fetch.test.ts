/** The script for pages with something to fill in: asked for until it comes, and nothing is led on before. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Guide } from '@/utils/guides/types';
import { type Forms, offerForms } from '@/utils/page/forms/forms';
import { createFormsFetch } from '@/utils/page/session/forms-fetch';

const WHERE = { pages: ['security'], labels: ['generate'] } as unknown as Guide['forms'];
const never = () => false;

let requests: number;
let arrivals: Forms[];
let look: (
  now: number,
  has?: () => boolean,
  page?: string,
) => ReturnType<ReturnType<typeof createFormsFetch>>;
beforeEach(() => {
  vi.useFakeTimers();
  offerForms(null as unknown as Forms);
  requests = 0;
  arrivals = [];
  const doc = { defaultView: { setTimeout } } as unknown as Document;
  const fetch = createFormsFetch({
    doc,
    request: () => requests++,
    retry: () => {},
    arrived: (forms) => arrivals.push(forms),
  });
  look = (now, has = never, page = 'mail') => fetch(WHERE, page as never, { has }, now);
});

it('is not asked for where nothing is to be filled in', () => {
  expect(look(0)).toEqual({ forms: null, isAwaited: false });
  expect(requests).toBe(0);
});

it('is asked for by a label or by the kind of the page, and awaited until it is here', () => {
  expect(look(0, () => true)).toEqual({ forms: null, isAwaited: true });
  // The label may go again: the page has spoken of it.
  expect(look(100).isAwaited).toBe(true);
  expect(requests).toBe(1);
  const forms = {} as Forms;
  offerForms(forms);
  expect(look(200)).toEqual({ forms, isAwaited: false });
  expect(look(300)).toEqual({ forms, isAwaited: false });
  expect(arrivals).toEqual([forms]);
});

it('is asked for again when nobody heard the first time, ever more seldom', () => {
  for (let now = 0; now <= 60_000; now += 15) look(now, never, 'security');
  expect(requests).toBeGreaterThanOrEqual(6);
  expect(requests).toBeLessThan(15);
  const before = requests;
  look(90_000, never, 'security');
  expect(requests).toBe(before + 1);
});
