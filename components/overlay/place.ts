/**
 * Where the card goes, and in which form: never on what must be read while there is any other way. Pure: everything it goes
 * by comes in with the room. CSS px of the frame's viewport.
 */
import type { MustBeRead } from '@/utils/page/screen';
import { type Box, gap, grown, type Size, shared } from './box';
import { anywhere, EDGE, edges, fits, isFree, type Spot, usual } from './spots';

/** The whole card; the same with less air; one slim bar along the window's edge. */
export type Form = 'full' | 'compact' | 'bar';

export interface Place extends Spot {
  form: Form;
  /** Which of `TIERS` it is; their number where nothing was free. */
  tier: number;
}

export interface Room {
  view: Size;
  target: Box | null;
  keep: MustBeRead;
  /** What the card measures in a form with its present words. */
  size(form: Form): Size;
  /** Where it was placed before. */
  last: Place | null;
  /** A hand is on the card: it stays as long as it can. */
  held: boolean;
}

export const NOTHING_KEPT: MustBeRead = { dialog: null, never: [], must: [], rather: [] };

/** What is tried, best first. `out`: not on the dialog at all; else only where it is empty. */
const TIERS: readonly { form: Form; out: boolean }[] = [
  { form: 'full', out: true },
  { form: 'compact', out: true },
  { form: 'bar', out: true },
  { form: 'bar', out: false },
  { form: 'compact', out: false },
];
/** A window this small, at high zoom for example, has no room for the whole card. */
const SMALL: Size = { width: 700, height: 460 };
/** Air around what is kept free, and around the target with its ring. */
const AIR = 3;
const RING = 9;
/** What a better place must have to spare before the card moves on to it, and how much nearer to the target it must be. */
const SPARE = 12;
const NEARER = 120;

/** The best place in the room; the last one as long as it is about as good, so that the card does not jump about. */
export const place = (room: Room): Place =>
  // A better tier must have room to spare; where nothing else is left, any will do.
  inTiers(room, SPARE) ?? inTiers(room, 0) ?? leastCovering(room);

function inTiers(room: Room, spareForBetter: number): Place | null {
  const { view, target, keep, size, last } = room;
  const isSmall = view.width < SMALL.width || view.height < SMALL.height;
  const must = mustOf(room);
  for (const [tier, { form, out }] of TIERS.entries()) {
    if (isSmall && form === 'full') continue;
    if (!out && !keep.dialog) continue;
    const wanted = out && keep.dialog ? [...must, keep.dialog] : must;
    const spare = last && tier < last.tier ? spareForBetter : 0;
    const inWay = wanted.map((box) => grown(box, AIR + spare));
    const spot = freeSpot(room, form, inWay, out ? keep.dialog : null);
    if (!spot) continue;
    const stays =
      last?.form === form &&
      fits(last, size(form), view) &&
      isFree(last, size(form), inWay) &&
      (room.held || !target || farther(last, spot, size(form), target) <= NEARER);
    return { ...(stays ? { left: last.left, top: last.top } : spot), form, tier };
  }
  return null;
}

function mustOf({ target, keep }: Room): Box[] {
  const all = [...keep.never, ...keep.must];
  return target ? [grown(target, RING), ...all] : all;
}

function freeSpot(room: Room, form: Form, inWay: readonly Box[], dialog: Box | null): Spot | null {
  const { view, target, keep } = room;
  const size = room.size(form);
  const spots = form === 'bar' ? edges(size, view) : usual(size, view, target, dialog);
  const free = spots.filter((spot) => fits(spot, size, view) && isFree(spot, size, inWay));
  const best = free.find((spot) => isFree(spot, size, keep.rather)) ?? free[0];
  if (best || form === 'bar') return best ?? null;
  const corner = { left: view.width - EDGE, top: view.height - EDGE, width: 0, height: 0 };
  return anywhere(size, view, target ?? dialog ?? corner, inWay);
}

const farther = (last: Spot, spot: Spot, size: Size, target: Box) =>
  gap({ ...last, ...size }, target) - gap({ ...spot, ...size }, target);

/** CSS px² of the less important that the card may cover more, rather than move. */
const SMALL_LOSS = 200;
/** How many places along each side are weighed where none is free. */
const STEPS = 12;

/** Nothing is free: as little as possible of target, label, row and code, then of the rest. */
function leastCovering({ view, target, keep, size, last }: Room): Place {
  const first = target ? [grown(target, RING), ...keep.never] : keep.never;
  const cost = (at: Box, boxes: readonly Box[]) => boxes.reduce((sum, box) => sum + shared(at, box), 0);
  let best: Place | null = null;
  let least = [Number.POSITIVE_INFINITY, 0];
  const weigh = (spot: Spot, form: Form, bonus: number) => {
    const at = { ...spot, ...size(form) };
    const [a, b] = [cost(at, first), cost(at, keep.must) - bonus];
    if (a > (least[0] ?? 0) || (a === least[0] && b >= (least[1] ?? 0))) return;
    best = { ...spot, form, tier: TIERS.length };
    least = [a, b];
  };
  for (const form of ['bar', 'compact'] as const) {
    const its = size(form);
    const [right, bottom] = [view.width - its.width - EDGE, view.height - its.height - EDGE].map((most) =>
      Math.max(0, most),
    ) as [number, number];
    // What lay there before stays for a small loss.
    if (last?.form === form && fits(last, its, view)) weigh(last, form, SMALL_LOSS);
    for (const spot of edges(its, view)) if (fits(spot, its, view)) weigh(spot, form, 0);
    for (let x = 0; x <= STEPS; x++)
      for (let y = 0; y <= STEPS; y++)
        weigh({ left: (right * x) / STEPS, top: (bottom * y) / STEPS }, form, 0);
  }
  return best ?? { left: 0, top: 0, form: 'bar', tier: TIERS.length };
}
