/** Whether a list has rows on other pages: what stands on this one is then not all there is. */
import { shownText } from '../text';
import { inOrder, queryAll, upwards } from '../tree';

const TURNS = /^(?:go to )?(?:[上下]一[页頁]|(?:next|prev(?:ious)?)(?: page)?|[<>‹›«»])$/i;
const PRESSED = 'button,a,li,[role=button]';
const OFF = ':disabled,[aria-disabled=true],[class*=disabled]';
/** Levels above the list within which its page buttons stand. */
const NEAR = 3;

/** True when there is a page to turn to below the list. */
export function hasMorePages(list: Element): boolean {
  const block = [...upwards(list, NEAR + 1)].filter((up) => up !== list.ownerDocument.body).at(-1) ?? list;
  return queryAll(block, PRESSED).some((button) => {
    const said = [button.getAttribute('title'), button.getAttribute('aria-label'), shownText(button, 12)];
    return (
      said.some((text) => TURNS.test(text?.trim() ?? '')) && !button.closest(OFF) && inOrder(list, button) < 0
    );
  });
}
