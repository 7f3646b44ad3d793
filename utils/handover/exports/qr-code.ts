/** Draws a QR code locally, as one SVG path: no canvas, no image address, nothing to download. */
import { encode } from 'uqr';

export interface QrCode {
  /** Width and height in modules, quiet zone included: the `viewBox` is `0 0 size size`. */
  size: number;
  /** Path of the dark modules, unit squares joined by rows. */
  path: string;
}

/** Quiet zone that the standard asks for, in modules. */
const QUIET = 4;

/** Error correction L, as the writers of this format use. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'L', border: QUIET });
  const rows = data.map((row, y) =>
    runsOf(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return { size, path: rows.join('') };
}

/** Start and length of each stretch of dark modules. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  });
  return runs;
}
