/** Lists without any role. */
import { endsWithArrow } from './arrow';
import { clickableOf, HANGS } from './clickable';
import { daysOf, isDuration } from './duration';
import type { List } from './list-types';
import { boxOf, styleOf } from './style';
import { shownText } from './text';
import { isOn } from './toggle';
import { holds, parentOf, queryAll } from './tree';
import { isTall } from './visible-proxy';

const TYPED = 'input,textarea,select,button';

const NOT_CHOSEN = /^(请选择|請選擇|选择|選擇|please select|select|choose)/i;

/** A box to press that ends with an arrow: a field whose list hangs below it. CSS px. */
export function isArrowField(box: Element): boolean {
  const { width, height } = boxOf(box);
  if (width < 80 || height < 20 || height > 64) return false;
  const { cursor, borderTopWidth } = styleOf(box);
  const isPressed = cursor === 'pointer' || (box instanceof HTMLElement && box.tabIndex >= 0);
  if (!isPressed || box.matches(TYPED) || Number.parseFloat(borderTopWidth) === 0) return false;
  return HANGS.test(shownText(box, 120).trim()) || endsWithArrow(box);
}

const fieldWithArrow = (block: Element, words: Element): Element | null =>
  queryAll(block, '*').find((one) => !holds(one, words) && isArrowField(one)) ?? null;

/** A list or a row of buttons without any role: pressable boxes beside the words that name spans of time. */
export function drawnListOf(holder: Element, spans: boolean): List | null {
  let level = 0;
  for (let up = parentOf(holder); up && level < 4 && !isTall(up); up = parentOf(up), level++) {
    const pressables = new Map<Element, string>();
    for (const element of queryAll(up, '*')) {
      // The entries of a closed list have no size: its field is what there is to press.
      if (element.childElementCount > 3 || !boxOf(element).height || holds(element, holder)) continue;
      const words = shownText(element, 40).trim();
      if (!words || words.length > 24 || !((spans && isDuration(words)) || NOT_CHOSEN.test(words))) continue;
      const clickable = clickableOf(element, words.length);
      if (clickable && !clickable.disabled) pressables.set(clickable.element, words);
    }
    const [first, ...more] = [...pressables].map(([element, label]) => ({
      element,
      label,
      days: daysOf(label),
    }));
    if (!first) {
      const field = spans ? null : fieldWithArrow(up, holder);
      if (field) return { kind: 'custom', element: field, chosen: null, choices: [] };
      continue;
    }
    if (!more.length) return { kind: 'custom', element: first.element, chosen: first.days, choices: [] };
    const choices = [first, ...more].flatMap(({ element, label, days }) =>
      days === null ? [] : [{ element, label, days }],
    );
    const on = choices.find(({ element }) => isOn(element) === true) ?? paintedOne(choices);
    return { kind: 'buttons', element: up, chosen: on?.days ?? null, choices };
  }
  return null;
}

/**
 * Chips without a word of their state: the one whose ground and letters both have another colour than all the others', which
 * are alike. What a mouse over it changes is one of the two.
 */
function paintedOne<Choice extends { element: Element }>(choices: readonly Choice[]): Choice | undefined {
  if (choices.length < 2) return undefined;
  const looks = choices.map(({ element }) => {
    const { backgroundColor, color } = styleOf(element);
    return { ground: backgroundColor, letters: color };
  });
  const odd = choices.flatMap((choice, at) => {
    const others = looks.filter((_, other) => other !== at);
    const isAlike = others.every(
      ({ ground, letters }) => ground === others[0]?.ground && letters === others[0]?.letters,
    );
    const differs = looks[at]?.ground !== others[0]?.ground && looks[at]?.letters !== others[0]?.letters;
    return isAlike && differs ? [choice] : [];
  });
  return odd.length === 1 ? odd[0] : undefined;
}
