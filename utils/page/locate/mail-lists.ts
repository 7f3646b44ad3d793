/**
 * What a mailbox lists: folders and mails. Their names are words by others, whatever they say: a folder may be called
 * 「客户端设置」, a subject may read 「点击进入设置」. Recognised by what such lists have in common: 收件箱 and 草稿箱 stand in the
 * one, every row of the other bears a date.
 */
import { boxOf } from './style';
import { parentOf, shortText, upwards } from './tree';

export const FOLDER =
  /^\s*(?:收件[箱匣夹夾]|草稿[箱匣夹夾]?|[发發]件[箱匣]|已?[发發]送|已傳送|已[删刪]除|垃圾[箱桶]?|垃圾[邮郵]件|[广廣]告[邮郵]件|星[标標](?:[邮郵]件)?|[红紅]旗[邮郵]件|inbox|drafts?|sent(?: ?items| ?mail)?|junk|spam|deleted|trash|starred|flagged)[\s\d()]*$/i;
/** 12:30, 2026-03-04, 3月4日, 昨天, 星期三, "Mar 4", "Yesterday". */
export const DATE =
  /\d{1,2}:\d\d|\d{1,4}[-/.年]\d{1,2}|\d{1,2}月\d|[昨前今]天|[刚剛][刚剛]|(?:周|週|星期)[一二三四五六日天]|\b(?:yesterday|today)\b|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d/i;
const LONGEST = 400;
/** A row is so many levels above its words at most. */
const DEEPEST = 8;
/** Rows looked at: a list's first ones tell what it is. */
const SAMPLE = 12;
const SHORTEST_DATE = 4;
/** What is higher is a page or a copy of one, no row. CSS px. */
const HIGHEST_ROW = 200;

/** Lists already judged; one per look. */
export type MailLists = Map<Element | null, RegExp | null>;

const textOf = (element: Element): string => shortText(element, LONGEST) ?? '';

/** Whether an element stands among the folders every mailbox has, or in a row of mails, beside a date and more. */
export function isListed(element: Element, what: RegExp, known: MailLists): boolean {
  return [...upwards(element, DEEPEST)].some((up) => {
    const list = parentOf(up);
    if (!known.has(list)) known.set(list, kindOf([...(list?.children ?? [])].slice(0, SAMPLE)));
    // An entry such as 「180 天（至 2027-05-01）」 is all one text.
    const isOne = known.get(list) === what;
    if (!isOne || what === FOLDER) return isOne;
    const row = textOf(up);
    return DATE.test(row) && row.length > textOf(element).length + SHORTEST_DATE;
  });
}

function kindOf(rows: readonly Element[]): RegExp | null {
  if (rows.filter((row) => FOLDER.test(textOf(row))).length > 1) return FOLDER;
  const least = Math.max(1, rows.length / 2);
  const dated = rows.filter((row) => DATE.test(textOf(row)));
  if (dated.length <= least) return null;
  return dated.filter((row) => boxOf(row).height <= HIGHEST_ROW).length > least ? DATE : null;
}
