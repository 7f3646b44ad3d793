/** What a person sees of a control. */
import { boxOf, styleOf } from './style';
import { shownText } from './text';
import { parentOf } from './tree';

/** CSS px: a row with a control and its words, at 200 % even. */
const TALLEST_FACE = 120;
/** Of this opacity or less, nobody sees it. */
const SEE_THROUGH = 0.1;

/** The box a person sees for a control whose real input is hidden, tiny or see-through. */
export function visibleProxyOf(control: Element): Element {
  if (isPlain(control)) return control;
  let level = 0;
  for (let up = parentOf(control); up && level < 4; up = parentOf(up), level++) {
    // Hidden along with its words: a twin of the control, and what holds them all is no drawing of it.
    if (Number(styleOf(up).opacity) <= SEE_THROUGH && up.textContent?.trim()) return control;
    const box = boxOf(up);
    // So tall is a block that holds the control among other things: of a hidden one it shows nothing.
    if (up.tagName === 'BODY' || box.height > TALLEST_FACE) return control;
    if (box.width >= 8 && box.height >= 8 && Number(styleOf(up).opacity) > SEE_THROUGH) {
      // The small box that holds both takes the click, whichever of them lies on top.
      if (isSmallBox(up) && !shownText(up, 8).trim()) return up;
      // Its drawing may be a sibling: a label with the words is too wide, the small box beside the input is right.
      // One that is hidden from screen readers counts as unseen: what holds it takes the click as well.
      const drawing = [...up.children].find(
        (child) => child !== control && isSmallBox(child) && child.getAttribute('aria-hidden') !== 'true',
      );
      return drawing ?? up;
    }
  }
  return control;
}

function isPlain(control: Element): boolean {
  const box = boxOf(control);
  const style = styleOf(control);
  return (
    box.width >= 8 && box.height >= 8 && Number(style.opacity) > SEE_THROUGH && style.visibility === 'visible'
  );
}

function isSmallBox(element: Element): boolean {
  const box = boxOf(element);
  return box.width >= 10 && box.height >= 10 && box.width <= 80 && box.height <= 40;
}

/** Taller than any row or form: what some words belong to is not looked for there, CSS px. */
const TALL = 640;

export const isTall = (block: Element): boolean => boxOf(block).height > TALL;
