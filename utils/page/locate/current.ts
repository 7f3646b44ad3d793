/** Whether a menu entry is the one already open: pressing it again would do nothing. */
import { boxOf, styleOf } from './style';
import { parentOf, upwards } from './tree';

const SAID = '[aria-current]:not([aria-current=false]),[aria-selected=true]';
const WORD = /(?:^|[-_])(?:active|selected|current|checked)(?:$|[-_])/i;

/** ARIA first, then the word libraries put into the class, then the odd one out among its like. */
export function isCurrent(element: Element): boolean {
  let level = 0;
  for (const up of upwards(element, 4)) {
    if (up !== element && leadsGroup(up, element)) return false;
    if (up.matches(SAID)) return true;
    const list = parentOf(up);
    const like = list ? [...list.children].filter((child) => child.tagName === up.tagName) : [];
    if (like.length >= 3 && like.length <= 40) {
      const says = (child: Element) => [...child.classList].some((word) => WORD.test(word));
      if (says(up) && like.filter(says).length === 1) return true;
      return looksOdd(up, like);
    }
    if (level++ > 2) break;
  }
  return false;
}

/** A group that is open holds its own name, and its entries below: that it is marked says nothing of them. */
function leadsGroup(group: Element, entry: Element): boolean {
  const { top, height } = boxOf(entry);
  const own = boxOf(group);
  if (own.height < height * 1.8 || own.top > top - height / 2) return false;
  const walker = group.ownerDocument.createTreeWalker(group, NodeFilter.SHOW_TEXT);
  const first = walker.nextNode();
  return (
    first?.parentElement != null && !entry.contains(first) && boxOf(first.parentElement).bottom <= top + 1
  );
}

/** Drawn unlike all its siblings, which are drawn alike. Under the mouse everything looks different: then nobody can tell. */
function looksOdd(element: Element, like: readonly Element[]): boolean {
  if (element.matches(':hover')) return false;
  const look = (child: Element) => {
    const style = styleOf(child);
    return `${style.backgroundColor} ${style.backgroundImage} ${style.fontWeight} ${style.color} ${style.borderBottomColor}`;
  };
  const own = look(element);
  const { height } = boxOf(element);
  // A button between a heading and a row of pictures is no entry among entries.
  const isLike = (child: Element) =>
    Math.abs(boxOf(child).height - height) <= height / 2 && styleOf(child).cursor === styleOf(element).cursor;
  const others = like
    .filter((child) => child !== element && !child.matches(':hover') && isLike(child))
    .map(look);
  return others.length >= 2 && !others.includes(own) && new Set(others).size === 1;
}
