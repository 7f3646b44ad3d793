/** From pasted text or a spreadsheet's file to mailboxes, with everything named that is not taken. Pure. */
import { foldAddress, isAddress, type NewMailbox } from '../codes/mailbox';
import { type Line, linesOf } from './cells';

export interface ParsedList {
  mailboxes: NewMailbox[];
  /** Addresses that stand there once more. `line`, `first`: 1-based lines of the text. */
  duplicates: { line: number; address: string; first: number }[];
  /** Cells that look like an address and are none, and lines without one. `text` is cut. */
  wrong: { line: number; text: string }[];
}

/** Longer than any cell one would want to see. */
const SHOWN = 60;
/** As the list keeps it. */
const NAME_LENGTH = 100;
const NAME_HEADING =
  /^(?:姓名|名称|名稱|显示名|顯示名|昵称|暱稱|员工|員工|使用者|name|display ?name|full ?name|user)/i;

/** Never throws. Of a line with one address, the cell under a heading for names, else the first other one, is the name. */
export function parseList(text: string): ParsedList {
  const parsed: ParsedList = { mailboxes: [], duplicates: [], wrong: [] };
  const firstLines = new Map<string, number>();
  let nameAt = -1;

  linesOf(text).forEach((line, index) => {
    const found = readLine(line, nameAt);
    if (found.addresses.length === 0 && found.wrong.length === 0) {
      // The headings of a table are no mistake.
      if (index === 0 && line.cells.length > 1)
        nameAt = line.cells.findIndex((cell) => NAME_HEADING.test(cell));
      else if (index > 0 || !isHeading(line)) found.wrong.push(line.cells.filter(Boolean).join(' '));
    }
    for (const cell of found.wrong) parsed.wrong.push({ line: line.number, text: cell.slice(0, SHOWN) });
    for (const address of found.addresses) {
      const first = firstLines.get(address);
      if (first !== undefined) parsed.duplicates.push({ line: line.number, address, first });
      else {
        firstLines.set(address, line.number);
        parsed.mailboxes.push({
          address,
          name: found.addresses.length === 1 ? found.name.slice(0, NAME_LENGTH) : '',
        });
      }
    }
  });
  return parsed;
}

const isHeading = ({ cells }: Line) =>
  /邮箱|信箱|郵件|邮件|帐号|账号|帳號|mail|address|account/i.test(cells.join(' '));

function readLine({ cells }: Line, nameAt: number): { addresses: string[]; name: string; wrong: string[] } {
  const addresses: string[] = [];
  const names: string[] = [];
  const wrong: string[] = [];
  for (const cell of cells) {
    if (!/[@＠]/.test(cell)) {
      names.push(cell);
      continue;
    }
    const { found, before, left } = addressesIn(cell);
    addresses.push(...found);
    if (before) names.push(before);
    wrong.push(...left);
  }
  const name =
    (nameAt >= 0 && !/[@＠]/.test(cells[nameAt] ?? '@') ? cells[nameAt] : names.find(Boolean)) ?? '';
  return { addresses, name, wrong };
}

/** 「张伟 <zhang@a.cn>」, bare addresses with blanks between, `mailto:` before them. */
function addressesIn(cell: string): { found: string[]; before: string; left: string[] } {
  const framed = /^([^<>＜＞]*)[<＜]\s*([^<>＜＞\s]+)\s*[>＞]$/.exec(cell);
  const words = framed ? [framed[2] ?? ''] : cell.split(/\s+/).filter(Boolean);
  const found: string[] = [];
  const left: string[] = [];
  const before: string[] = [];
  for (const word of words) {
    const address = foldAddress(word)
      .replace(/^mailto:/, '')
      .replace(/[.>]+$/, '')
      .replace(/^</, '');
    if (isAddress(address)) found.push(address);
    else if (/[@＠]/.test(word)) left.push(word);
    else before.push(word);
  }
  const name = (framed?.[1] ?? before.join(' ')).replace(/^"|"$/g, '').trim();
  return { found, before: name, left };
}
