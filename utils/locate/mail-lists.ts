/**
 * What a mailbox lists: folders and mails. Their names are words by others, whatever they say: a folder may be called
 * 「客户端设置」, a subject may read 「点击进入设置」. Recognised by what such lists have in common: 收件箱 and 草稿箱 stand in the
 * one, every row of the other bears a date.
 */
import { normalise } from '../guides/normalise';
import { parentOf, shortText, upwards } from './tree';

const FOLDER =
  /^(?:收件[箱匣夹夾]|草稿[箱匣夹夾]?|[发發]件[箱匣]|已?[发發]送|已傳送|已[删刪]除|垃圾[箱桶]?|垃圾邮件|[广廣]告邮件|星[标標](?:邮件)?|[红紅]旗邮件|inbox|drafts?|sent(?:items|mail)?|junk|spam|deleted|trash|starred|flagged)\d*$/;
const DATE =
  /\d{1,2}:\d\d|\d{1,4}[-/.年]\d{1,2}|\d{1,2}月\d|[昨前今]天|[刚剛][刚剛]|(?:周|週|星期)[一二三四五六日天]|yesterday|today|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;
const LONGEST_FOLDER = 40;
const LONGEST_ROW = 400;
/** A row is so many levels above its words at most. */
const DEEPEST = 8;
/** Children looked at: a list's first ones tell what it is. */
const SAMPLE = 12;
const FOLDERS_ENOUGH = 2;
const ROWS_ENOUGH = 2;
const MOST = 0.6;

type Kind = 'folders' | 'mails' | null;
/** Lists already judged; one per look. */
export type MailLists = Map<Element, Kind>;

function kindOf(list: Element, known: MailLists): Kind {
  const before = known.get(list);
  if (before !== undefined) return before;
  const kind = judge(list);
  known.set(list, kind);
  return kind;
}

function judge(list: Element): Kind {
  if (list.childElementCount < 2) return null;
  const sample = [...list.children].slice(0, SAMPLE);
  const isFolder = (child: Element) => FOLDER.test(normalise(shortText(child, LONGEST_FOLDER) ?? ''));
  if (sample.filter(isFolder).length >= FOLDERS_ENOUGH) return 'folders';
  const dated = sample.filter((child) => DATE.test(shortText(child, LONGEST_ROW) ?? '')).length;
  return dated >= ROWS_ENOUGH && dated >= sample.length * MOST ? 'mails' : null;
}

/** Whether an element stands among a mailbox's folders. */
export function isFolder(element: Element, known: MailLists): boolean {
  for (const up of upwards(element, DEEPEST)) {
    const list = parentOf(up);
    if (list && kindOf(list, known) === 'folders') return true;
  }
  return false;
}

/** Whether an element stands in a row of a list of mails, beside a date and more. */
export function isInMailRow(element: Element, known: MailLists): boolean {
  const own = shortText(element, LONGEST_ROW)?.length ?? 0;
  for (const up of upwards(element, DEEPEST)) {
    const list = parentOf(up);
    if (!list || kindOf(list, known) !== 'mails') continue;
    const row = shortText(up, LONGEST_ROW);
    // An entry such as 「180 天（至 2027-05-01）」 is all one text.
    if (row !== null && DATE.test(row) && row.replace(DATE, '').trim().length > own) return true;
  }
  return false;
}
