/** The bounds of the design's speed table that the bench can see. */
import { type Row, table } from './rows.ts';

/** Words of every bound that is missed; empty when all hold. */
export function missed(rows: readonly Row[]): string[] {
  const problems: string[] = [];
  const of = (part: string, at: Partial<Row> = {}) =>
    rows.filter(
      (row) =>
        row.name.includes(part) &&
        Object.entries(at).every(([key, value]) => row[key as keyof Row] === value),
    );
  const most = (found: Row[], which: 'median' | 'p95', bound: number, what: string) => {
    for (const row of found)
      if (!(row[which] <= bound))
        problems.push(`${what}: ${row.name}: ${which} ${row[which]} ${row.unit}, bound ${bound} ${row.unit}`);
  };
  const find = rows.filter(({ group }) => group === 'find');
  if (find.length) {
    const largest = Math.max(...find.map(({ nodes = 0, changed }) => (changed ? 0 : nodes)));
    const pairs = [
      ['this finder: the whole guide', 'bare TreeWalker text pass, fresh'],
      ['this finder: first look', 'bare TreeWalker text pass of a just'],
    ] as const;
    for (const [mine, bare] of pairs) {
      const [a, b] = [of(mine, { nodes: largest })[0], of(bare, { nodes: largest })[0]];
      if (a && b && !(a.median <= 3 * b.median))
        problems.push(
          `full look at ${largest} nodes: ${a.name}: ${a.median} ms is ${(a.median / b.median).toFixed(1)} × ${b.median} ms, bound 3 ×`,
        );
      if (a) most([a], 'median', 50, 'no task above 50 ms');
    }
    // With the page fifty times as large, a small change may cost little more.
    const after = of('look after a change', { changed: 1 });
    const [small, large] = [after[0], after.at(-1)];
    if (small && large && !(large.median <= 3 * small.median + 2))
      problems.push(
        `a change of 1 node grows with the page: ${small.median} ms at ${small.nodes}, ${large.median} ms at ${large.nodes} nodes`,
      );
  }
  most(of('visible to ring painted: this guide'), 'p95', 50, 'ring in time');
  most(of('scrolls: this guide'), 'p95', 8, 'ring on its target');
  most(of('our script, storm'), 'median', 2, 'storm');
  most(of('longest stretch of ours'), 'median', 50, 'no task above 50 ms');
  // A guide in debt costs nothing because it no longer looks: idle figures count only with these two.
  most(of('wrong step ringed'), 'median', 0, 'never fooled');
  most(of('answers a change after the storm'), 'median', 300, 'guide still looks');
  most(of('nothing to guide: our script'), 'median', 1, 'nothing to guide');
  most(of('nothing to guide: observers'), 'median', 0, 'nothing to guide');
  most(of('nothing to guide: other listeners'), 'median', 0, 'nothing to guide');
  most(of('layout shift'), 'p95', 0, 'nothing in the popup moves by itself');
  most(of('first paint', { nodes: 1000 }), 'median', 150, 'popup');
  most(of('search,', { nodes: 1000 }), 'median', 16, 'popup');
  most(of('list: first paint', { nodes: 10_000 }), 'median', 150, 'list of mailboxes');
  most(of('list: search,', { nodes: 10_000 }), 'median', 16, 'list of mailboxes');
  return problems;
}

/** What the table says and what is missed, for people. */
export const report = (rows: readonly Row[]) =>
  [table(rows), ...missed(rows).map((one) => `MISSED ${one}`)].join('\n');
