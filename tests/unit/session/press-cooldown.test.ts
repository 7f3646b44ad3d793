/** How long the ring stays off a control that has just been pressed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { PressCooldown } from '@/utils/page/session/press-cooldown';

const control = () => ({ isConnected: true });
let cooldown: PressCooldown;
const pressed = control();
beforeEach(() => {
  cooldown = new PressCooldown();
  pressed.isConnected = true;
  cooldown.pressed(pressed, 'enter', 1000);
});

describe('a ring that was followed', () => {
  it('rests until the page has been quiet for a while', () => {
    expect(cooldown.rests(pressed, 'enter', 1100)).toBe(true);
    cooldown.changed(3000);
    expect(cooldown.rests(pressed, 'enter', 5000)).toBe(true);
    expect(cooldown.rests(pressed, 'enter', 5600)).toBe(false);
  });

  it('does not rest for ever where the page keeps moving', () => {
    for (let now = 1000; now < 9000; now += 100) cooldown.changed(now);
    expect(cooldown.rests(pressed, 'enter', 9000)).toBe(false);
  });

  it('is another at another step, or on another control beside the pressed one', () => {
    expect(cooldown.rests(pressed, 'generate', 1100)).toBe(false);
    expect(cooldown.rests(control(), 'enter', 1100)).toBe(false);
  });

  it('rests on the entry that a menu has drawn in the place of the pressed one', () => {
    pressed.isConnected = false;
    const again = control();
    expect(cooldown.rests(again, 'enter', 1100, true)).toBe(true);
    expect(cooldown.rests(again, 'enter', 9000, true)).toBe(true);
    expect(cooldown.rests(again, 'enter', 11_000, true)).toBe(false);
  });

  it('does not rest on the like button of the next window', () => {
    pressed.isConnected = false;
    expect(cooldown.rests(control(), 'enter', 1100)).toBe(false);
  });
});
