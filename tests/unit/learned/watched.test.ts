/** Presses of the user's own accord: which of them were steps. */
import { expect, it } from 'vitest';
import type { Entry } from '@/utils/learned/entry';
import {
  BROUGHT_MS,
  NOTHING_WATCHED,
  type Watched,
  withAnswer,
  withPress,
  withSight,
} from '@/utils/learned/watched';

const ORDER = ['done', 'confirm', 'name', 'generate', 'turn-on', 'enter'];
const entry = (step: string, words: string): Entry => ({
  guide: 'get-code',
  step,
  thing: 'control',
  words,
  near: null,
  language: 'zh-CN',
  page: 'code',
  provider: 'netease',
  date: '2026-11-30',
});
const COIN = entry('generate', '铸一枚');
const press = (one: Entry, at = 1000) => ({ entry: one, tabId: 2, at });
const pressed = withPress(NOTHING_WATCHED, press(COIN));
const sees = (watched: Watched, step: string, more: object = {}, tabs: (number | null)[] = [2], now = 2000) =>
  withSight(watched, { guide: 'get-code', step, state: 'pointing', ...more }, ORDER, tabs, now);

it('was a step when a step nearer to the goal is there then', () => {
  expect(sees(pressed, 'name')).toEqual({ pressed: null, found: [COIN] });
  expect(sees(pressed, 'done', { state: 'done' }).found).toEqual([COIN]);
  expect(sees(pressed, 'name', {}, [7, 2]).found).toEqual([COIN]);
});

it.each<[string, Watched]>([
  ['the same step is there', sees(pressed, 'generate')],
  ['a step farther away is there', sees(pressed, 'enter')],
  ['a step of another guide is there', sees(pressed, 'name', { guide: 'lift-ip-rule' })],
  ['a step the guide does not have is there', sees(pressed, 'lost')],
  ['it comes too late', sees(pressed, 'name', {}, [2], 1001 + BROUGHT_MS)],
  ['something else was pressed meanwhile', sees(withPress(pressed, null), 'name')],
])('was none when %s', (_, watched) => {
  expect(watched).toEqual(NOTHING_WATCHED);
});

it.each<[string, Watched]>([
  ['words without a ring', sees(pressed, 'name', { state: 'words-only' })],
  ['a page that waits', sees(pressed, 'name', { state: 'waiting' })],
  ['another tab', sees(pressed, 'name', {}, [3, null])],
])('is not decided by %s', (_, watched) => {
  expect(watched).toEqual(pressed);
});

it('names each once, and not too many', () => {
  let watched: Watched = NOTHING_WATCHED;
  for (let at = 0; at < 20; at++)
    watched = sees(withPress(watched, press(entry('generate', `铸${at % 9}`))), 'name');
  expect(watched.found).toHaveLength(6);
  const twice = sees(withPress(sees(pressed, 'name'), press(COIN)), 'name');
  expect(twice.found).toEqual([COIN]);
});

it('asks no more in this run once the user said no', () => {
  const declined = withAnswer(sees(pressed, 'name'), false);
  expect(declined.found).toEqual([]);
  expect(sees(withPress(declined, press(COIN)), 'name').found).toEqual([]);
  expect(withAnswer(sees(pressed, 'name'), true)).toEqual(NOTHING_WATCHED);
});
