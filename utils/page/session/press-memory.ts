/**
 * The one small memory of a run: which ringed control was pressed last, and what came of it. What floats up within two seconds
 * of the press is its consequence; a way in that led nowhere is spent, and the next best is ringed instead. No DOM but
 * identity and place; the clock is passed in.
 */
import type { Consequence } from '../locate/press';

/** What appears this long after a press was brought by it, ms. */
const BROUGHT_MS = 2000;
/** A way in that has shown nothing for so long has led nowhere, ms. A page that is slow shows its next step, which comes first. */
const NOWHERE_MS = 4000;
/** The address that a way in leads to shows within so long, ms. */
const ARRIVES_MS = 3000;
/** A float must be gone this long before it counts as closed: libraries redraw. ms. */
const GONE_MS = 300;

/** What a press is known by when the page draws the control anew. */
export interface Mark {
  element: Pick<Element, 'isConnected'>;
  words: string;
  left: number;
  top: number;
}

export interface Press {
  mark: Mark;
  step: string;
  /** The control opens a page, a menu or a tab of settings; otherwise it does something. */
  opens: boolean;
  /** Pressed again it would undo what it has done. */
  once?: boolean;
  /** Opens another tab: nothing on this page tells where it led, so it is never spent. */
  opensTab?: boolean;
  /** Says yes to what the press before asked. */
  agrees?: boolean;
  at: number;
  /** What floated before. */
  before: ReadonlySet<unknown>;
}

/** Place that still counts as the same, CSS px. */
const SAME_PLACE = 24;
/** An entry that is open now may have lost its hand cursor, and with it its padding: as far to the side. CSS px. */
const ASIDE = 64;

/** Whether `now` is what the page has drawn in place of `before`: it says the same at the same place. */
export const isRedrawn = (before: Mark, now: Mark, aside = SAME_PLACE): boolean =>
  !before.element.isConnected &&
  before.words === now.words &&
  Math.abs(before.left - now.left) <= aside &&
  Math.abs(before.top - now.top) <= SAME_PLACE;

const isSame = (a: Mark, b: Mark): boolean => a.element === b.element || isRedrawn(a, b, ASIDE);

/** What was pressed once is not asked for again: a way in, and the yes to a question, whose window may take a while to go. */
const isFollowed = ({ opens, opensTab, agrees }: Press): boolean => (opens && !opensTab) || agrees === true;

export class PressMemory<E extends Pick<Element, 'isConnected'> = Element> {
  private press: Press | null = null;
  private float: E | null = null;
  private goneAt: number | null = null;
  private wasUseful = false;
  private spent: Mark[] = [];
  /** Ways in that were followed, and a nearer one after them: they are behind us. */
  private passed: Mark[] = [];
  private place = '';

  /** Set while a look should say what floats: shortly after a press, and while what it brought is there. */
  isWatching(now: number): boolean {
    const { press } = this;
    if (this.float || !press) return this.float !== null;
    return now - press.at <= BROUGHT_MS || (press.once === true && !this.isDone(press));
  }

  get near(): Mark['element'] | null {
    return this.press?.mark.element ?? null;
  }

  pressed(press: Press): void {
    // Closed by hand, unused: what had brought it led nowhere.
    if (this.float && this.press?.opens && !this.press.opensTab && !this.wasUseful)
      this.spend(this.press.mark);
    if (press.step === '') this.passed = [];
    else if (this.press?.opens && !this.press.opensTab && !isSame(this.press.mark, press.mark))
      this.passed = [...this.passed.filter((one) => !isSame(one, press.mark)), this.press.mark];
    // What the press before asked is answered: it has done its work.
    if (press.agrees && this.press?.once) this.spend(this.press.mark);
    this.press = press;
    this.float = null;
    this.goneAt = null;
    this.wasUseful = false;
  }

  /** The tab was left for another: the press led there. */
  left(): void {
    if (this.press && !this.float) this.press = null;
  }

  /** Elsewhere in the app: what led nowhere there may lead somewhere here. Where a press of the guide led is its way on. */
  at(place: string, now: number): void {
    if (place === this.place) return;
    this.place = place;
    if (this.press?.opens && now - this.press.at <= ARRIVES_MS) return;
    this.spent = [];
    this.passed = [];
    this.press = null;
    this.float = null;
  }

  /** Takes note of what floats now, after a press. */
  saw(floats: ReadonlySet<E>, now: number): void {
    const { press } = this;
    if (!press) return;
    if (this.float && (floats.has(this.float) || (this.float.isConnected && this.goneAt === null))) {
      this.goneAt = floats.has(this.float) ? null : now;
      return;
    }
    if (this.float) {
      if (now - (this.goneAt ?? now) < GONE_MS) return;
      this.closed();
      return;
    }
    if (now - press.at > BROUGHT_MS) {
      if (press.once && !this.isDone(press)) this.spend(press.mark);
      return;
    }
    for (const float of floats) {
      if (press.before.has(float)) continue;
      this.float = float;
      this.goneAt = null;
      return;
    }
  }

  private closed(): void {
    if (this.press?.opens && !this.press.opensTab && !this.wasUseful) this.spend(this.press.mark);
    this.float = null;
    this.press = null;
  }

  /** The guide goes on inside what the press brought. */
  useful(): void {
    this.wasUseful = true;
  }

  /** The same control is still the best one: after a while without anything new it has led nowhere. True when it is spent now. */
  again(mark: Mark, now: number): boolean {
    const { press } = this;
    if (
      !press?.opens ||
      press.opensTab ||
      this.float ||
      !isSame(press.mark, mark) ||
      now - press.at < NOWHERE_MS
    )
      return false;
    this.spend(press.mark);
    this.press = null;
    return true;
  }

  private isDone = ({ mark }: Press): boolean => this.spent.some((one) => isSame(one, mark));

  private spend(mark: Mark): void {
    this.spent.push(mark);
  }

  get consequence(): Consequence<E> | null {
    const { float, press } = this;
    return float && press ? { float, ofAct: !press.opens && press.step !== '', step: press.step } : null;
  }

  /** Nothing can be spent: no control need be compared. */
  get isUnspent(): boolean {
    return (
      this.spent.length === 0 && this.passed.length === 0 && (this.press === null || !isFollowed(this.press))
    );
  }

  /** Whether a control should not be pressed again: it led nowhere, or it was followed last and its page is there or on its way. */
  isSpent(mark: Mark): boolean {
    const { press } = this;
    return (
      [...this.spent, ...this.passed].some((one) => isSame(one, mark)) ||
      (press !== null && isFollowed(press) && isSame(press.mark, mark))
    );
  }

  /** What the last press brought, while it is there. */
  get brought(): E | null {
    return this.float;
  }
}
