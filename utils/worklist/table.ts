/** Rows as a table of text, for a spreadsheet. No secrets in it. Pure. */
import { cell } from '../codes/csv';
import type { WorkRow } from '../protocol/work-row';
import type { Say } from '../words/message-key';
import { clientWords, codeWords, NEXT_WORDS } from './words';

const HEADINGS = [
  'worklist_colAddress',
  'worklist_colName',
  'worklist_colCode',
  'worklist_colClient',
  'worklist_colNext',
] as const;

/** `say`: the text of a message key. `tsv` is what spreadsheets take from the clipboard; `csv` is RFC 4180 with a byte order mark. */
export function tableOf(rows: readonly WorkRow[], as: 'tsv' | 'csv', say: Say): string {
  const lines = rows.map((row) => {
    const [code, client] = [codeWords(row), clientWords(row)];
    const reason = row.detail ? `${say(client.key)} (${row.detail})` : say(client.key);
    return [row.address, row.name, say(code.key, ...code.parts), reason, say(NEXT_WORDS[row.next])];
  });
  const all = [HEADINGS.map((key) => say(key)), ...lines];
  const [between, end] = as === 'csv' ? [',', '\r\n'] : ['\t', '\n'];
  const clean = as === 'csv' ? cell : (text: string) => cell(text).replace(/[\t\r\n]+/g, ' ');
  return (as === 'csv' ? '\uFEFF' : '') + all.map((line) => line.map(clean).join(between) + end).join('');
}
