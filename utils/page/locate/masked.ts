/**
 * A code on show that is covered with dots until an eye beside it is pressed. It must not be agreed away unseen: whoever goes on
 * without looking has lost it. Case: a window 「只显示一次」 with sixteen dots, an eye and 下一步.
 */
import { boxOf } from './style';
import { queryAll, shortText } from './tree';

/** Dots, stars and rings that stand for letters; fewer are a list of points or a required field's star. */
const DOTS = /^[•●∙·⬤○＊*●◦■]{8,64}$/u;
const SHORTEST = 8;

const isMask = (text: string | null): boolean => DOTS.test((text ?? '').replace(/\s/g, ''));

/** Whether an element shows dots alone: as words, or as a field that nobody may type into. */
function masks(element: Element): boolean {
  if (element instanceof HTMLInputElement) {
    if (!element.readOnly && !element.disabled) return false;
    return isMask(element.value) || (element.type === 'password' && element.value.length >= SHORTEST);
  }
  return element.childElementCount === 0 && isMask(shortText(element, 80));
}

/** What shows dots in a block, outside of tables: rows there are codes made before. */
export const maskedIn = (block: Element): Element[] =>
  queryAll(block, '*').filter(
    (one) => masks(one) && boxOf(one).width > 0 && !one.closest('tbody tr,[role=row],li'),
  );
