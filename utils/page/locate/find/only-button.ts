/** The only thing left to press in the window that shows the code, where nobody knows its words. */
import { bare } from '../../../guides/fold';
import type { TargetSpec } from '../../../guides/types';
import { clickableOf, leavesPage } from '../clickable';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { dialogOf } from '../region';
import { shownText, wordsOn } from '../text';
import { closest, parentOf, queryAll } from '../tree';
import { choose } from './choose';

/** Over the bar, and below everything that is known by name. */
const SCORE = 0.6;
/** Longer words are a sentence, not a button. */
const LONGEST_NAME = 30;
/** What else a person may do beside a code: none of it says "I have it". */
const ELSE =
  /复制|複製|拷贝|拷貝|取消|关闭|關閉|返回|上一步|下载|下載|打印|列印|发送|發送|短信|簡訊|邮件|郵件|重新|再次|换|換|刷新|删除|刪除|撤销|撤銷|帮助|幫助|说明|說明|了解|查看|檢視|显示|顯示|隐藏|隱藏|编辑|編輯|修改|生成|新增|新建|添加|\b(?:copy|cancel|close|back|download|print|send|sms|e?mail|again|re\w+|delete|help|learn|show|hide|view|edit|change|generate|create|new|add|scan|qr)\b/i;

/** A list is opened, and chosen from; it says nothing. */
const LIST = '[role=combobox],[aria-haspopup],[role=listbox],[role=option],select';

export function findOnlyButton(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  const anchor = spec.with ? snapshot.find(spec.with).best : null;
  if (!anchor) return NOTHING;
  const dialog = dialogOf(anchor.element);
  let found = dialog ? pressables(snapshot, dialog, /button|link|pressable/) : new Set<Element>();
  // In a page, the smallest block around the code that holds a button.
  for (
    let up = parentOf(anchor.element);
    !dialog && up && !found.size && anchor.code?.region.contains(up);
    up = parentOf(up)
  )
    found = pressables(snapshot, up, /button/);
  const [only] = found;
  return only && found.size === 1 ? choose(snapshot, spec, [{ element: only, score: SCORE }]) : NOTHING;
}

/**
 * Everything to press in a block whose words could say yes.
 * @param not words of what is something else to press
 */
export function pressables(snapshot: PageSnapshot, block: Element, roles: RegExp, not = ELSE): Set<Element> {
  const found = new Set<Element>();
  for (const element of queryAll(block, '*')) {
    const words = wordsOn(element, LONGEST_NAME);
    const length = bare(words).length;
    if (length < 1 || words.length > LONGEST_NAME || not.test(words)) continue;
    const clickable = clickableOf(element, length);
    if (!clickable || clickable.disabled || !roles.test(clickable.role)) continue;
    if (closest(clickable.element, LIST)) continue;
    const name = shownText(clickable.element, 2 * LONGEST_NAME).trim();
    if (bare(name).length > length + 4 || not.test(name) || leavesPage(clickable.element)) continue;
    if (block !== clickable.element && snapshot.visibilityOf(clickable.element) !== 'hidden')
      found.add(clickable.element);
  }
  return found;
}
