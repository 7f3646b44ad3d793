/** One figure of the bench, and how it is made from many values. Shape: design, "Contract: reports". */
export interface Row {
  group: 'find' | 'show' | 'cost' | 'popup' | 'learned';
  name: string;
  /** Nodes (elements and texts) of the page; in the group `popup`, codes in the vault or mailboxes on the list. */
  nodes?: number;
  /** Nodes changed before the look. */
  changed?: number;
  median: number;
  p95: number;
  unit: 'ms' | 'px' | '%' | 'MB' | 'count';
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const round = (value: number) => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100);

/** A row of the values' median and 95th percentile. */
export function rowOf(
  about: Omit<Row, 'median' | 'p95' | 'unit'>,
  values: readonly number[],
  unit: Row['unit'],
): Row {
  if (values.length === 0) throw new Error(`no values for ${about.name}`);
  return { ...about, median: round(quantile(values, 0.5)), p95: round(quantile(values, 0.95)), unit };
}

export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ group, name, nodes, changed, median, p95, unit }) =>
    [
      group.padEnd(7),
      name.padEnd(62),
      (nodes === undefined ? '' : String(nodes)).padStart(6),
      (changed === undefined ? '' : String(changed)).padStart(7),
      String(median).padStart(9),
      String(p95).padStart(9),
      unit,
    ].join(' | '),
  );
  const head = `group   | ${'what'.padEnd(62)} |  nodes | changed |    median |       p95 | unit`;
  return [head, ...lines].join('\n');
}
