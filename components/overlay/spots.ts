/** Corners from which a card of one size is free of everything in its way. Pure geometry. */
import { type Box, gap, type Size, shared } from './box';

export interface Spot {
  left: number;
  top: number;
}

/** Between the card and what it points at, and between it and the window's edge, CSS px. */
const GAP = 16;
export const EDGE = 8;
/** A bar lies closer to the edge: there it takes least. */
const BAR_EDGE = 4;

/** Keeps `value` between EDGE and `most`. */
const clamp = (value: number, most: number) => Math.min(Math.max(value, EDGE), Math.max(EDGE, most));

/** Beside the dialog, level with the target; beside the target; the corners, the one where least is covered first. */
export function usual(size: Size, view: Size, target: Box | null, dialog: Box | null): Spot[] {
  const [right, bottom] = [view.width - size.width - EDGE, view.height - size.height - EDGE];
  const beside = (around: Box, at: Box): Spot[] => {
    const level = clamp(at.top + at.height / 2 - size.height / 2, bottom);
    const middle = clamp(at.left + at.width / 2 - size.width / 2, right);
    // Forms run downwards: beside a field the card hides least of what comes next.
    return [
      { left: around.left + around.width + GAP, top: level },
      { left: middle, top: around.top + around.height + GAP },
      { left: middle, top: around.top - GAP - size.height },
      { left: around.left - GAP - size.width, top: level },
    ];
  };
  return [
    ...(dialog ? beside(dialog, target ?? dialog) : []),
    ...(target ? beside(target, target) : []),
    { left: right, top: bottom },
    { left: EDGE, top: bottom },
    { left: right, top: EDGE },
    { left: EDGE, top: EDGE },
  ];
}

/** Along the bottom edge, then the top: in the middle, to the right, to the left. */
export function edges(size: Size, view: Size): Spot[] {
  const right = view.width - size.width - BAR_EDGE;
  return [view.height - size.height - BAR_EDGE, BAR_EDGE].flatMap((top) =>
    [right / 2 + BAR_EDGE / 2, right, BAR_EDGE].map((left) => ({ left, top })),
  );
}

export const fits = ({ left, top }: Spot, { width, height }: Size, view: Size): boolean =>
  left >= 0 && top >= 0 && left + width <= view.width && top + height <= view.height;

export const isFree = (spot: Spot, size: Size, inWay: readonly Box[]): boolean =>
  inWay.every((box) => shared({ ...spot, ...size }, box) === 0);

/** The free corner nearest to `toward`, wherever there is one. Looks at every gap that two things in the way leave. */
export function anywhere(size: Size, view: Size, toward: Box, inWay: readonly Box[]): Spot | null {
  const [right, bottom] = [view.width - size.width - EDGE, view.height - size.height - EDGE];
  if (right < EDGE || bottom < EDGE) return null;
  const lefts = new Set([EDGE, right, clamp(toward.left + toward.width / 2 - size.width / 2, right)]);
  for (const box of inWay) lefts.add(box.left + box.width).add(box.left - size.width);
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  const level = toward.top + toward.height / 2 - size.height / 2;
  for (const left of lefts) {
    if (left < EDGE || left > right) continue;
    const column = inWay
      .filter((box) => box.left < left + size.width && box.left + box.width > left)
      .sort((a, b) => a.top - b.top);
    let from = EDGE;
    for (const end of [...column, null]) {
      const to = end ? end.top - size.height : bottom;
      if (to >= from) {
        const spot = { left, top: Math.min(Math.max(level, from), Math.min(to, bottom)) };
        const way = gap({ ...spot, ...size }, toward);
        if (spot.top >= from && way < least) [best, least] = [spot, way];
      }
      if (end) from = Math.max(from, end.top + end.height);
    }
  }
  return best;
}
