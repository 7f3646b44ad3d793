import type { Point } from './kinds';

const isBad = ({ lost, duplicated, unreadable }: Point) => lost + duplicated + unreadable > 0;
/** 'kill before local.set #3' and its like are one row. */
const kindOf = ({ fault }: Point) =>
  fault.replace(/ (local|session|keys|crypto)\.\S+ #\d+$| at \d.*$| after \d+ codes.*$| \(seed.*$/, '');

/** One row per operation and kind of fault, then every point that went wrong. */
export function printed(points: Point[]): string {
  const rows = new Map<string, { cells: string[]; points: Point[] }>();
  for (const point of points) {
    const cells = [point.operation, kindOf(point)];
    const row = rows.get(cells.join('|')) ?? { cells, points: [] };
    row.points.push(point);
    rows.set(cells.join('|'), row);
  }
  const total = (of: Point[], what: 'lost' | 'duplicated' | 'unreadable') =>
    String(of.reduce((sum, point) => sum + point[what], 0));
  const line = (cells: string[], of: Point[]) => [
    ...cells,
    String(of.length),
    total(of, 'lost'),
    total(of, 'duplicated'),
    total(of, 'unreadable'),
  ];
  const table = [
    ['operation', 'fault', 'points', 'lost', 'duplicated', 'unreadable'],
    ...[...rows.values()].map((row) => line(row.cells, row.points)),
    line(['all', ''], points),
  ];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const text = table.map((row) =>
    row.map((cell, n) => (n < 2 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join(' | '),
  );
  const wrong = points.filter(isBad).map((point) => `WRONG ${JSON.stringify(point)}`);
  return [...text, ...wrong].join('\n');
}
