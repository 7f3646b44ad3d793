/** The icon tells of a page with a guide, and of no other. */
import { beforeEach, expect, it } from 'vitest';
import { CODE_URL, INBOX_URL, POPUP, pageSender, type World, world } from './world';

let the: World;
beforeEach(() => {
  the = world();
});

const hello = (url: string) => the.send('frame/hello', { arrived: true }, pageSender(url, 3));

it('shows a dot and a title on the tab whose page has a guide, until the page goes', async () => {
  await hello(CODE_URL);
  expect([...the.state.signs]).toEqual([[3, '●']]);
  expect(the.state.titles.get(3)).toBe('sign_offer popup_getCode');
  await the.send('frame/bye', {}, pageSender(INBOX_URL, 3));
  expect([...the.state.signs]).toEqual([]);
  expect(the.state.titles.get(3)).toBe('extName');
});

it('says nothing of a page without one', async () => {
  await hello(INBOX_URL);
  expect(the.state.signs.size + the.state.titles.size).toBe(0);
});

it('stays where the guide was sent away for this visit: the icon is the way back', async () => {
  await the.send('guide/dismiss', { guide: 'get-code' }, pageSender(CODE_URL, 3));
  await the.send('frame/hello', { arrived: false }, pageSender(CODE_URL, 3));
  expect(the.state.signs.get(3)).toBe('●');
});

it('keeps quiet where the guide was sent away for good', async () => {
  await the.send('settings/change', { hiddenGuides: ['get-code'] }, POPUP);
  await hello(CODE_URL);
  expect(the.state.signs.size + the.state.titles.size).toBe(0);
});

it('leaves the number of expiring codes in its place', async () => {
  the.state.badge.text = '2';
  await hello(CODE_URL);
  expect(the.state.signs.size).toBe(0);
  expect(the.state.titles.get(3)).toBe('sign_offer popup_getCode');
});
