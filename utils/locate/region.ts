/** Where on the page something stands: in which dialog, menu, titled block, or in a message. */
import { boxOf, styleOf } from './style';
import { shownText } from './text';
import { parentOf, shortText, upwards } from './tree';

const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const MENU = 'nav,[role=navigation],[role=menu],[role=menubar],[role=tablist],[role=tree]';
const ASIDE =
  /如何|怎么|怎樣|怎麼|教程|帮助中心|幫助中心|使用说明|使用說明|操作指南|常见问题|常見問題|客服|聊天|便签|便籤|便利贴|笔记|筆記|备忘|備忘|搜索结果|搜尋結果|\bhow to\b|\bhelp\b|\bguide\b|\bfaq\b|\bchat\b|\bnotes?\b|search results|support/i;
const DESTRUCTIVE =
  /(?:确定|確定|确认|確認|是否)[^。？?]{0,14}(?:删除|刪除|清空|注销|註銷|解绑|解綁|撤销|撤銷|停用|关闭|關閉)|(?:delete|remove|revoke|disable|turn(?:ing)? off)[^.?]{0,60}\?/i;
/** A colour with an alpha between 0 and 1. */
const SEE_THROUGH = /[,/]\s*0?\.\d+\s*\)$/;
const BAR = 'header,[role=banner],[role=toolbar]';

/** The dialog an element stands in, look-alikes included: a box over the page, smaller than the window, that holds it. */
export function dialogOf(element: Element): Element | null {
  const view = element.ownerDocument.defaultView;
  if (!view) return null;
  for (const up of upwards(element)) {
    if (up.matches(DIALOG)) return up;
    if (up === element.ownerDocument.body) return null;
    if (looksLikeDialog(up, view)) return up;
  }
  return null;
}

function looksLikeDialog(element: Element, view: Window): boolean {
  const style = styleOf(element);
  const floats =
    style.position === 'fixed' ||
    (style.position === 'absolute' && Number(style.zIndex) >= 10) ||
    isPopover(element) ||
    isAloneInVeil(element, view);
  if (!floats) return false;
  const box = boxOf(element);
  return (
    box.width >= 120 &&
    box.height >= 60 &&
    box.width <= view.innerWidth * 0.98 &&
    box.height <= view.innerHeight &&
    box.top >= -1 &&
    isOffEdges(box, view)
  );
}

/** All there is in a veil over the whole window: what shimmers through waits for it. */
function isAloneInVeil(element: Element, view: Window): boolean {
  const layers = [...upwards(element, 4)].slice(1);
  const veil = layers.findIndex((up) => styleOf(up).position === 'fixed' && isVeil(up, view));
  let only = element;
  for (const up of layers.slice(0, veil + 1)) {
    if ([...up.children].some((child) => child !== only && shortText(child, 0) === null)) return false;
    only = up;
  }
  return veil >= 0;
}

/** See-through, and as large as the window. */
function isVeil(layer: Element, view: Window): boolean {
  const box = boxOf(layer);
  return (
    box.width >= view.innerWidth * 0.98 &&
    box.height >= view.innerHeight * 0.98 &&
    [layer, ...layer.children].some((one) => SEE_THROUGH.test(styleOf(one).backgroundColor))
  );
}

/** A bar along an edge, a side panel or a full-size layer is no dialog. */
function isOffEdges(box: DOMRect, view: Window): boolean {
  const left = box.left > 2;
  const right = box.right < view.innerWidth - 2;
  const top = box.top > 2;
  const bottom = box.bottom < view.innerHeight - 2;
  return [left, right, top, bottom].filter(Boolean).length >= 3;
}

function isPopover(element: Element): boolean {
  return element.hasAttribute('popover');
}

/** A list of choices by role, or by looks: at least three like siblings with short texts. */
export function isInMenu(element: Element): boolean {
  let level = 0;
  for (const up of upwards(element)) {
    if (up.matches(MENU)) return true;
    if (level++ < 5 && looksLikeMenu(up)) return true;
    if (level > 12) return false;
  }
  return false;
}

function looksLikeMenu(item: Element): boolean {
  const list = parentOf(item);
  if (!list || list.children.length < 3 || list.children.length > 40) return false;
  let alike = 0;
  for (const sibling of list.children) {
    if (sibling.tagName !== item.tagName) continue;
    const text = shortText(sibling, 200);
    if (text !== null && text.trim().length <= 40) alike++;
  }
  return alike >= 3;
}

/** The strip at the top of a mailbox: by role, or by standing in the frame's top 140 px in a row of short words. */
export function isInTopBar(element: Element): boolean {
  for (const up of upwards(element)) {
    if (up.matches(BAR)) return true;
    if (up.matches(MENU)) return true;
  }
  return boxOf(element).top < 140;
}

/** Words that point out of the page: the way back (breadcrumbs) or to a manual. */
export function isInBreadcrumb(element: Element): boolean {
  let level = 0;
  for (const up of upwards(element)) {
    if (level++ > 4) return false;
    if (/breadcrumb|面包屑|麵包屑|當前位置|当前位置/i.test(up.getAttribute('aria-label') ?? '')) return true;
    const parent = parentOf(up);
    if (!parent || parent.childNodes.length > 24) continue;
    let separators = 0;
    for (const child of parent.childNodes) {
      if (/^\s*[>/›»→＞\\]\s*$/.test(shortText(child, 5) ?? '')) separators++;
    }
    if (separators >= 1 && parent.children.length >= 2 && shortText(parent, 120) !== null) return true;
  }
  return false;
}

/** Something said in passing: a tooltip, a toast, a live message. */
export function isPassing(element: Element): boolean {
  return [...upwards(element)].some((up) =>
    up.matches(
      '[role=tooltip],[role=alert],[role=status],[role=log],[aria-live=polite],[aria-live=assertive]',
    ),
  );
}

const LARGEST_ASIDE = 900;

/** A box that talks about the page (help, chat, notes, search results): its own first words say so. */
export function isInAside(element: Element): boolean {
  for (const up of upwards(element, 9)) {
    if (up === up.ownerDocument.body || shortText(up, LARGEST_ASIDE) === null) return false;
    const lead = leadOf(up);
    if (
      lead &&
      !lead.contains(element) &&
      ASIDE.test(lead.textContent ?? '') &&
      styleOf(lead).cursor !== 'pointer'
    )
      return true;
  }
  return false;
}

/** Element of the first words shown in a block, when they are short enough for a title. */
function leadOf(block: Element): Element | null {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    if (text.length > 1) return text.length <= 40 ? node.parentElement : null;
  }
  return null;
}

/** Asks whether something should be taken away: never a place to press 确定. */
export function isDestructive(dialog: Element): boolean {
  const text = shownText(dialog, 240);
  return text.length < 200 && DESTRUCTIVE.test(text);
}
