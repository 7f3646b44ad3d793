/**
 * After the user pressed the ringed control, the same ring would only say "again!" while the page works. It rests until the
 * page has answered, or long enough to believe that it will not. Pure but for the clock passed in.
 */

/** Quiet time after which a press is taken as answered, ms. */
const QUIET_MS = 2500;
/** Longest rest, ms: then the ring returns although the page keeps moving. */
const LONGEST_MS = 7000;
/** What a menu entry opens may take longer, and pressing it again would not help. */
const OPENING_MS = 10_000;

type Pressed = Pick<Element, 'isConnected'>;

export class PressCooldown {
  private element: Pressed | null = null;
  private step = '';
  private pressedAt = 0;
  private changedAt = 0;
  private restedAt: number | null = null;

  pressed(element: Pressed, step: string, now: number): void {
    this.element = element;
    this.step = step;
    this.pressedAt = now;
    this.changedAt = now;
  }

  changed(now: number): void {
    this.changedAt = now;
  }

  /** Whether the ring on this control at this step should rest now. */
  rests(element: Pressed, step: string, now: number, opens = false): boolean {
    if (!this.element || this.step !== step) return false;
    // A menu may draw the pressed entry anew while it opens its page. Elsewhere the next window may ask the same again.
    if (this.element !== element && (!opens || this.element.isConnected)) return false;
    this.element = element;
    const resting = opens
      ? now - this.pressedAt < OPENING_MS
      : now - this.pressedAt < LONGEST_MS && now - this.changedAt < QUIET_MS;
    if (!resting) this.element = null;
    return resting;
  }

  /** For how long the ring has rested without a break, ms. */
  restedFor(rests: boolean, now: number): number {
    this.restedAt = rests ? (this.restedAt ?? now) : null;
    return now - (this.restedAt ?? now);
  }
}
