import type { CodeSummary } from './code';

export const CSV_COLUMNS = [
  'address',
  'name',
  'state',
  'client',
  'host',
  'tags',
  'createdAt',
  'expiresAt',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/**
 * A list without secrets, RFC 4180, with a byte order mark, without which Excel takes Chinese text for another
 * encoding. `heading` and `state` give the words in the user's language.
 */
export function toCsv(
  codes: CodeSummary[],
  heading: (column: CsvColumn) => string,
  state: (code: CodeSummary) => string,
): string {
  const rows = codes.map((code) => CSV_COLUMNS.map((column) => cell(value(code, column, state))));
  const lines = [CSV_COLUMNS.map((column) => cell(heading(column))), ...rows];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function value(code: CodeSummary, column: CsvColumn, state: (code: CodeSummary) => string): string {
  switch (column) {
    case 'state':
      return state(code);
    case 'tags':
      return code.tags.join('; ');
    case 'createdAt':
      return new Date(code.createdAt).toISOString();
    case 'expiresAt':
      return code.expiresAt === null ? '' : new Date(code.expiresAt).toISOString();
    default:
      return code[column];
  }
}

/** A name that starts like a formula would be run by the spreadsheet (OWASP, CSV Injection). */
export function cell(text: string): string {
  const harmless = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
