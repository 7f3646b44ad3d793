/**
 * Tabs of open things: in a mailbox a mail that is open has a tab, named by its subject, which a stranger wrote. Told by its
 * cross, or by the folder's tab beside it.
 */
import { patternOf, SETTINGS_TABS } from '../../guides/vocabulary';
import { FOLDER } from './mail-lists';
import { boxOf } from './style';
import { shownText } from './text';
import { holds, parentOf, queryAll, shortText, upwards } from './tree';

const CROSS = /^\s*[×✕✖✗⨯xX]\s*$/;
const CLOSES = /关闭|關閉|close|remove/i;
/** CSS px: a strip of tabs is a row, a cross is small. */
const TALLEST_TAB = 64;
const LARGEST_CROSS = 30;
const LONGEST_TAB = 120;
const DEEPEST = 4;
const MOST_TABS = 40;
const ENOUGH_TABS = 3;

export function isOpenTab(element: Element): boolean {
  for (const up of upwards(element, DEEPEST)) {
    if (boxOf(up).height > TALLEST_TAB || shortText(up, LONGEST_TAB) === null) return false;
    const row = parentOf(up)?.children ?? [];
    if (row.length > MOST_TABS) return false;
    if (hasCross(up, element)) return true;
    if (row.length > 1 && [...row].some((one) => one !== up && isFolderTab(one, up)))
      return !isOfSettings(row);
  }
  return false;
}

/** 常规, 标签, 过滤器 …: tabs of settings, of which one may be about 收件箱. No open mail has a tab without a cross among these. */
const isOfSettings = (row: Iterable<Element>): boolean =>
  [...row].filter((one) => patternOf(SETTINGS_TABS).test(shownText(one, 30).trim())).length >= ENOUGH_TABS;

/** 收件箱 in the same row, drawn as the same kind of thing. */
function isFolderTab(other: Element, tab: Element): boolean {
  const a = boxOf(other);
  const b = boxOf(tab);
  const isBeside = Math.abs(a.top - b.top) <= 4 && Math.abs(a.height - b.height) <= 6 && a.height > 8;
  return isBeside && other.tagName === tab.tagName && FOLDER.test(shownText(other, 30));
}

/** Something small that closes, behind the words. */
function hasCross(tab: Element, words: Element): boolean {
  const { right } = boxOf(words);
  return queryAll(tab, '*').some((one) => {
    if (holds(one, words)) return false;
    const { width, height, left } = boxOf(one);
    if (width > LARGEST_CROSS || height > LARGEST_CROSS || width < 4) return false;
    const said = `${one.getAttribute('title') ?? ''} ${one.getAttribute('aria-label') ?? ''}`;
    const text = shownText(one, 3);
    if (holds(words, one) && !(left > boxOf(words).left + boxOf(words).width / 2)) return false;
    if (!holds(words, one) && left < right - 2) return false;
    return CROSS.test(text) || (CLOSES.test(said) && !text.trim());
  });
}
