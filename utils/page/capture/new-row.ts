/** Which row of the page's list is that of the code just made. Pure. */

/** A row as read; stays inside the page script. */
export interface ReadRow {
  /** All it shows. */
  text: string;
  /** '' for none; null where nobody can tell. */
  name: string | null;
  /** Last moment of the code, ms; null when the row shows none, or no end. */
  expiresAt: number | null;
}

export interface ListReading {
  rows: readonly ReadRow[];
  /** There are more rows than these. */
  isPart: boolean;
}

const fold = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Running numbers in front of rows, up or down; null when there are none. */
function withoutNumbers(rows: readonly ReadRow[]): string[] | null {
  const numbers = rows.map(({ text }) => Number(/^\s*(\d{1,3})(?!\d)/.exec(text)?.[1] ?? Number.NaN));
  const first = numbers[0] ?? 1;
  const step = (numbers[1] ?? first + 1) - first;
  const areRunning = Math.abs(step) === 1 && numbers.every((number, at) => number === first + at * step);
  return areRunning ? rows.map(({ text }) => text.replace(/^\s*\d+\s*/, '')) : null;
}

/** Rows that were not there before; of rows alike, as many as there are more now. */
export function freshRows(before: readonly ReadRow[], now: readonly ReadRow[]): ReadRow[] {
  // A row that comes first moves the numbers of all others on by one.
  const [bareBefore, bareNow] = [withoutNumbers(before), withoutNumbers(now)];
  const texts = (rows: readonly ReadRow[]) => rows.map(({ text }) => text);
  const isNumbered = bareBefore !== null && bareNow !== null;
  const known = new Map<string, number>();
  for (const text of isNumbered ? bareBefore : texts(before)) known.set(text, (known.get(text) ?? 0) + 1);
  const said = isNumbered ? bareNow : texts(now);
  return now.filter((_, at) => {
    const text = said[at] ?? '';
    const count = known.get(text) ?? 0;
    known.set(text, count - 1);
    return count <= 0;
  });
}

/** Whether a row bears the name; where nobody can tell names, whether it shows it. */
export function bears({ name, text }: ReadRow, wanted: string): boolean {
  const sought = fold(wanted);
  if (!sought) return false;
  return name === null ? fold(text).includes(sought) : fold(name) === sought;
}

/**
 * The row that proves the code named `name` to be in force: new since `before`, alone, of that name, and not over. Without a
 * name, the only new one of a list that is all here. Null while there is none.
 */
export function provingRow(
  before: ListReading | null,
  now: ListReading | null,
  name: string,
  moment: number,
): ReadRow | null {
  if (!before || !now) return null;
  const fresh = freshRows(before.rows, now.rows).filter(
    ({ expiresAt }) => expiresAt === null || expiresAt > moment,
  );
  // An older row of another page of the list is new to the eye alone.
  const isWhole = !before.isPart && !now.isPart;
  const named = fresh.filter((row) => bears(row, name));
  const found = name ? named : fresh;
  return found.length === 1 && isWhole ? (found[0] ?? null) : null;
}

/** The row that tells more of a code known to be in force: the new one of its name, else the only new one. */
export function tellingRow(
  before: ListReading | null,
  now: ListReading | null,
  name: string,
): ReadRow | null {
  if (!now) return null;
  const fresh = freshRows(before?.rows ?? [], now.rows);
  const named = fresh.filter((row) => bears(row, name));
  if (named.length === 1) return named[0] ?? null;
  return before && named.length === 0 && fresh.length === 1 ? (fresh[0] ?? null) : null;
}
