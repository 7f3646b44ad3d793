/** Where the card goes: beside the target, never on it. Pure geometry in CSS px of the frame's viewport. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 16;
const EDGE = 8;

/** Top left corner for a card of the given size. Without a target: the corner where least is covered, bottom right. */
export function placeCard(
  target: Box | null,
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const maxLeft = Math.max(EDGE, view.width - card.width - EDGE);
  const maxTop = Math.max(EDGE, view.height - card.height - EDGE);
  const corner = { left: maxLeft, top: maxTop };
  if (!target) return corner;
  const clampLeft = (left: number) => Math.min(Math.max(left, EDGE), maxLeft);
  const clampTop = (top: number) => Math.min(Math.max(top, EDGE), maxTop);
  const middle = target.left + target.width / 2 - card.width / 2;
  const level = target.top + target.height / 2 - card.height / 2;
  // Forms run downwards: beside a field the card hides least of what comes next.
  const spots = [
    { left: target.left + target.width + GAP, top: clampTop(level) },
    { left: clampLeft(middle), top: target.top + target.height + GAP },
    { left: clampLeft(middle), top: target.top - GAP - card.height },
    { left: target.left - GAP - card.width, top: clampTop(level) },
    corner,
    { left: EDGE, top: maxTop },
    { left: maxLeft, top: EDGE },
    { left: EDGE, top: EDGE },
  ];
  const fits = (spot: { left: number; top: number }) =>
    spot.left >= 0 &&
    spot.top >= 0 &&
    spot.left + card.width <= view.width &&
    spot.top + card.height <= view.height;
  return (
    spots.find((spot) => fits(spot) && !overlaps(spot, card, target)) ??
    spots.find((spot) => !overlaps(spot, card, target)) ??
    corner
  );
}

function overlaps(
  spot: { left: number; top: number },
  card: { width: number; height: number },
  target: Box,
): boolean {
  return (
    spot.left < target.left + target.width + 8 &&
    spot.left + card.width > target.left - 8 &&
    spot.top < target.top + target.height + 8 &&
    spot.top + card.height > target.top - 8
  );
}
