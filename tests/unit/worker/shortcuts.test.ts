/** The shortcut reaches the one frame that shows its card, and no other. */
import { beforeEach, expect, it } from 'vitest';
import { turns } from './fake-browser';
import { CODE_URL, INBOX_URL, pageSender, type World, world } from './world';

let the: World;
beforeEach(() => {
  the = world();
});

const press = async (command = 'focus-card') => {
  the.events.command.emit(command);
  await turns(4);
};

it('puts its script where the card is', async () => {
  await the.connect(pageSender(INBOX_URL, 1));
  const frame = await the.connect(pageSender(CODE_URL, 2, 5));
  await press();
  expect(the.state.executed).toEqual([]);
  await frame.say({
    kind: 'claim',
    claim: { guide: 'get-code', step: 'generate', rank: 5, state: 'pointing', focused: true },
  });
  await press('another');
  expect(the.state.executed).toEqual([]);
  await press();
  expect(the.state.executed).toEqual(['/card-focus.js 2/5']);
});
