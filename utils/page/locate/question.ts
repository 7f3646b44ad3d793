/**
 * A question that a press brings in the page itself, below the switch it is about, and not in a window: two buttons, of which
 * one says no. Case: 「开启后原有的客户端需要重新登录。确定开启吗？」 with 确定开启 and 取消, unfolded under the switch.
 */
import { patternOf, SAYS_NO } from '../../guides/vocabulary';
import { styleOf } from './style';
import { shownText, wordsOn } from './text';
import { holds, parentOf, queryAll, shortText, upwards } from './tree';

const BUTTON = 'button,a,input[type=button],input[type=submit],[role=button]';
/** Levels around what was pressed, and letters of the largest block looked through. */
const AROUND = 6;
const LARGEST = 1500;
/** Letters of a button's name, and of a question with its buttons. */
const LONGEST_NAME = 14;
const SHORTEST = 8;
const LONGEST = 240;

const nameOf = (button: Element): string => wordsOn(button, 40);

/** Buttons in a block; one drawn in a shadow of its own is the thing that wears its words. */
function buttonsIn(block: Element): Element[] {
  const found = queryAll(block, BUTTON).map((button) => {
    const root = button.getRootNode();
    return root instanceof ShadowRoot && !nameOf(button) ? root.host : button;
  });
  return [...new Set(found)].filter((button) => button !== block);
}

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && styleOf(element).visibility !== 'hidden';
};

/** Questions on show in the blocks around an element, each the smallest block that holds words and both answers. */
export function questionsNear(pressed: Element): Set<Element> {
  const found = new Set<Element>();
  let block: Element | null = null;
  for (const up of upwards(parentOf(pressed) ?? pressed, AROUND)) {
    if (up === up.ownerDocument.body || shortText(up, LARGEST) === null) break;
    block = up;
  }
  if (!block) return found;
  const no = patternOf(SAYS_NO);
  for (const button of buttonsIn(block)) {
    const name = nameOf(button);
    if (!name || name.length > LONGEST_NAME || !no.test(name) || !isShown(button)) continue;
    const question = questionOf(button, block);
    if (question && !holds(question, pressed)) found.add(question);
  }
  return found;
}

/** The block around a no that asks: words of its own, one other button, nothing to fill in. */
function questionOf(no: Element, within: Element): Element | null {
  for (const up of upwards(parentOf(no) ?? no, AROUND)) {
    if (!holds(within, up)) return null;
    const buttons = buttonsIn(up).filter(isShown);
    if (buttons.length > 2 || queryAll(up, 'input:not([type=button],[type=submit]),select,textarea').length)
      return null;
    const said = shownText(up, LONGEST + 1).trim().length;
    if (said > LONGEST) return null;
    const named = buttons.reduce((sum, button) => sum + nameOf(button).length, 0);
    if (buttons.length === 2 && said - named >= SHORTEST) return up;
  }
  return null;
}
