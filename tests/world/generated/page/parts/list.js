/** The codes an account has: columns and their heads as the plan says. */
import { bad, plan, S, set, W } from '../core.js';

export function list(k, stamp) {
  const day = (code) => (code.expiresAt ? stamp(code.expiresAt) : W.forever);
  const remove = (code) => k.link({ text: W.del, on: () => set({ deleting: code.id }), w: bad('delete') });
  const columns = {
    'name-first': [
      [W.colName, (c) => c.name],
      [W.colMade, (c) => stamp(c.createdAt, true)],
      [W.colEnd, day],
      [W.colDo, remove],
    ],
    'index-first': [
      ['#', (_, i) => String(i + 1)],
      [W.colName, (c) => c.name],
      [W.colEnd, day],
      [W.colDo, remove],
    ],
    'date-first': [
      [W.colMade, (c) => stamp(c.createdAt)],
      [W.colEnd, day],
      [W.colName, (c) => c.name],
      [W.colDo, remove],
    ],
  }[plan.code.column];
  return k.box(
    'list',
    k.heading(W.listTitle, 3),
    k.table({
      cols: columns.map(([head]) => head),
      rows: S.codes.map((code, i) => ({ key: code.id, cells: columns.map(([, cell]) => cell(code, i)) })),
      none: W.none,
    }),
  );
}
