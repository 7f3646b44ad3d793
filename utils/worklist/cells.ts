/** Lines and cells of a pasted or saved table: RFC 4180 with any usual separator, and forgiving. */

/** Commas, semicolons, tabs, and what Chinese keyboards write in their place. */
const SEPARATORS = new Set([',', ';', '\t', '，', '；', '、']);

export interface Line {
  /** 1-based line of the text on which it begins. */
  number: number;
  cells: string[];
}

/** All lines that are not blank. A quote that is never closed is a character like any other. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let begun = 1;
  let cells: string[] = [];
  let cell = '';

  const endCell = () => {
    cells.push(cell.trim());
    cell = '';
  };
  const endLine = () => {
    endCell();
    if (cells.some(Boolean)) lines.push({ number: begun, cells });
    cells = [];
  };

  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const closing = char === '"' && cell.trim() === '' ? closingQuote(text, at) : -1;
    if (closing > 0) {
      const quoted = text.slice(at + 1, closing).replaceAll('""', '"');
      // A line end in a cell is a blank.
      cell = quoted.replace(/\s+/g, ' ');
      number += quoted.split('\n').length - 1;
      at = closing;
    } else if (SEPARATORS.has(char)) endCell();
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at++;
      endLine();
      begun = ++number;
    } else cell += char;
  }
  endLine();
  return lines;
}

/** Longer than any cell one would want: what follows is no quoted cell, and need not be looked through again and again. */
const MAX_CELL = 1000;

/** Where the quote that opens at `from` closes: before a separator, a line's end or the text's; -1: nowhere. */
function closingQuote(text: string, from: number): number {
  const end = Math.min(text.length, from + MAX_CELL);
  for (let at = from + 1; at < end; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else {
      const next = /[^ ]|$/.exec(text.slice(at + 1, at + 20))?.[0] ?? '';
      return next === '' || next === '\n' || next === '\r' || SEPARATORS.has(next) ? at : -1;
    }
  }
  return -1;
}
