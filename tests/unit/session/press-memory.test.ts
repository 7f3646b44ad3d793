/** What a press brought, and which way in is spent, under a made-up clock. */
import { describe, expect, it } from 'vitest';
import { type Mark, PressMemory } from '@/utils/page/session/press-memory';

const thing = () => ({ isConnected: true });
type Thing = ReturnType<typeof thing>;
const mark = (element: Thing, words = '设置', left = 10, top = 10): Mark => ({ element, words, left, top });
const press = (
  element: Thing,
  opens: boolean,
  before: Thing[] = [],
  step = opens ? 'settings' : 'turn-on',
) => ({
  mark: mark(element),
  step,
  opens,
  at: 0,
  before: new Set(before),
});
const memory = () => {
  const one = new PressMemory<Thing>();
  one.at('/mail', 0);
  return one;
};

describe('PressMemory', () => {
  it('takes what floats up within two seconds for the consequence', () => {
    const one = memory();
    const [button, old, dialog] = [thing(), thing(), thing()];
    one.pressed(press(button, false, [old]));
    one.saw(new Set([old]), 100);
    expect(one.consequence).toBeNull();
    one.saw(new Set([old, dialog]), 1500);
    expect(one.consequence).toEqual({ float: dialog, ofAct: true, step: 'turn-on' });
  });

  it('does not take what comes later', () => {
    const one = memory();
    one.pressed(press(thing(), false));
    one.saw(new Set([thing()]), 2500);
    expect(one.consequence).toBeNull();
  });

  it('spends a way in whose window held nothing and has gone', () => {
    const one = memory();
    const [button, drawer] = [thing(), thing()];
    one.pressed(press(button, true));
    one.saw(new Set([drawer]), 200);
    expect(one.isSpent(mark(button))).toBe(true);
    one.saw(new Set(), 3000);
    one.saw(new Set(), 3400);
    expect(one.consequence).toBeNull();
    expect(one.isSpent(mark(button))).toBe(true);
  });

  it('spends it as well when its window is closed by hand', () => {
    const one = memory();
    const [button, drawer, cross] = [thing(), thing(), thing()];
    one.pressed(press(button, true));
    one.saw(new Set([drawer]), 200);
    one.pressed({ ...press(cross, false, [drawer]), at: 2000 });
    expect(one.isSpent(mark(button))).toBe(true);
  });

  it('spends no way in whose menu the guide went on in', () => {
    const one = memory();
    const [button, menu] = [thing(), thing()];
    one.pressed(press(button, true));
    one.saw(new Set([menu]), 200);
    one.useful();
    one.saw(new Set(), 3000);
    one.saw(new Set(), 3400);
    expect(one.isSpent(mark(button))).toBe(false);
  });

  it('spends a way in after which nothing came, and knows it when drawn anew', () => {
    const one = memory();
    const button = thing();
    one.pressed(press(button, true));
    expect(one.again(mark(button), 1000)).toBe(false);
    expect(one.again(mark(button), 5000)).toBe(true);
    button.isConnected = false;
    expect(one.isSpent(mark(thing(), '设置', 14, 10))).toBe(true);
    expect(one.isSpent(mark(thing(), '设置', 400, 10))).toBe(false);
  });

  it('spends nothing whose press led to another tab, and nothing that acts', () => {
    const one = memory();
    const button = thing();
    one.pressed(press(button, true));
    one.left();
    expect(one.again(mark(button), 9000)).toBe(false);
    one.pressed(press(button, false));
    expect(one.again(mark(button), 9000)).toBe(false);
  });

  it('spends what would be undone by a second press, once nothing was asked or the question was answered', () => {
    const one = memory();
    const [pill, dialog] = [thing(), thing()];
    one.pressed({ ...press(pill, false), once: true });
    one.saw(new Set(), 1000);
    expect(one.isSpent(mark(pill))).toBe(false);
    one.saw(new Set(), 2100);
    expect(one.isSpent(mark(pill))).toBe(true);
    const other = memory();
    other.pressed({ ...press(pill, false), once: true });
    other.saw(new Set([dialog]), 300);
    expect(other.isSpent(mark(pill))).toBe(false);
    other.pressed({ ...press(thing(), false, [dialog], 'agree'), agrees: true, at: 900 });
    expect(other.isSpent(mark(pill))).toBe(true);
  });

  it('forgets what was spent elsewhere in the app', () => {
    const one = memory();
    const button = thing();
    one.pressed(press(button, true));
    one.again(mark(button), 5000);
    one.at('/settings', 60_000);
    expect(one.isSpent(mark(button))).toBe(false);
  });
});
