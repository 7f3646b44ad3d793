/** The page's own list of codes: which rows it has, and what they say of name and expiry. */
import { dayIn } from '../locate/duration';
import { queryAll } from '../locate/tree';

export interface CodeRow {
  /** Shown text of the row; stays inside the page script. */
  text: string;
  /** Last moment of the shown expiry day, ms; null when the row shows none. */
  expiresAt: number | null;
}

const EXPIRY = /到期|有效期|过期|過期|失效|expir|valid/i;
/** A row of a list, whatever it is written with. */
export const ROW = 'tr,[role=row],li';

/** Rows of every list whose header speaks of expiry. Reads only lists, never the page. */
export function codeRows(doc: Document): CodeRow[] {
  const rows: CodeRow[] = [];
  for (const list of queryAll(doc, 'table,[role=table],[role=grid]')) {
    if (!EXPIRY.test(headerText(list))) continue;
    for (const row of list.querySelectorAll(ROW)) {
      const text = (row.textContent ?? '').trim();
      if (text && row.querySelector('td,[role=cell],[role=gridcell]'))
        rows.push({ text, expiresAt: lastDay(text) });
    }
  }
  return rows;
}

/** A library may split header and body into two tables: the text of the box around both counts. */
function headerText(list: Element): string {
  const own = list.querySelector('thead,[role=columnheader],th')?.closest('tr,thead,[role=row]')?.textContent;
  if (own) return own;
  const around = list.parentElement?.parentElement?.parentElement;
  return around && (around.textContent ?? '').length < 5000
    ? (around.textContent ?? '')
    : (list.textContent ?? '').slice(0, 200);
}

/** Rows show when a code was made and when it ends; the later day is the end. */
function lastDay(text: string): number | null {
  let last: number | null = null;
  for (const day of text.match(/20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}/g) ?? []) {
    const at = dayIn(day);
    if (at !== null && (last === null || at > last)) last = at;
  }
  return last;
}

/** The row that was not there before and, if the code has a name, holds it; null while there is none. */
export function newRow(before: readonly CodeRow[], now: readonly CodeRow[], name: string): CodeRow | null {
  const known = new Map<string, number>();
  for (const { text } of before) known.set(text, (known.get(text) ?? 0) + 1);
  const fresh = now.filter(({ text }) => {
    const count = known.get(text) ?? 0;
    known.set(text, count - 1);
    return count <= 0;
  });
  const named = name ? fresh.filter((row) => row.text.includes(name)) : fresh;
  return named.length === 1 ? (named[0] ?? null) : null;
}
