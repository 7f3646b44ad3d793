/** Cuts a long log down without losing its cause: Java and Python print it last, a client's dialog first. */

/** Characters read whole. Work stays bounded, whatever is pasted. */
export const MAX_LENGTH = 100_000;
const HEAD = 30_000;
const TAIL = 50_000;

/** Lines in the middle of a long log that may bear an answer. */
const TELLING =
  /err|fail|refus|reject|denied|invalid|expire|exception|certif|\bno\b|\bbad\b|\b[45]\d\d[ -]|unable|cannot|could not|timed? ?out|closed|mismatch|235|[^\0-\x7f]/i;

/** The text, or its beginning, the telling lines of its middle without repetitions, and its end, in this order. */
export function bothEnds(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const middle = text.slice(HEAD, -TAIL);
  const seen = new Set<string>();
  const kept: string[] = [];
  let room = MAX_LENGTH - HEAD - TAIL;
  for (const line of middle.split(/\r?\n/)) {
    if (line.length > 2000 || !TELLING.test(line)) continue;
    // The same answer every minute is one answer.
    const shape = line.replace(/\d+/g, '0');
    if (seen.has(shape)) continue;
    seen.add(shape);
    room -= line.length + 1;
    if (room < 0) break;
    kept.push(line);
  }
  return [text.slice(0, HEAD), ...kept, text.slice(-TAIL)].join('\n');
}
