/** Rectangles in CSS px of the frame's viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The box, wider by `by` on every side. */
export const grown = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Area both cover, CSS px²; 0 when they only touch. */
export const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

/** Way from one to the other, sideways plus up and down; 0 when they touch. */
export const gap = (a: Box, b: Box): number =>
  Math.max(0, b.left - a.left - a.width, a.left - b.left - b.width) +
  Math.max(0, b.top - a.top - a.height, a.top - b.top - b.height);
