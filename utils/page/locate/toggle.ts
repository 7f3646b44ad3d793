/** Check boxes and switches, native, by role or only drawn, and how they stand. */
import { isDisabled } from './clickable';
import { controlOf, TOGGLE } from './control-of';
import { boxOf, styleOf } from './style';
import { shownText } from './text';
import { parentOf, queryAll } from './tree';
import { isTall, visibleProxyOf } from './visible-proxy';

/** From a drawn box to the words behind it at most, CSS px. */
const BEFORE = 48;

export interface Toggle {
  element: Element;
  /** Null when nothing tells. */
  on: boolean | null;
  disabled: boolean;
}

export function toggleOf(holder: Element): Toggle | null {
  const control = controlOf(holder, TOGGLE);
  return control
    ? { element: visibleProxyOf(control), on: isOn(control), disabled: isDisabled(control) }
    : drawnToggle(holder);
}

/** Markup first; then the word libraries put into the class of a drawn switch. */
export function isOn(control: Element): boolean | null {
  if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) return control.checked;
  const spoken =
    control.getAttribute('aria-checked') ??
    control.getAttribute('aria-pressed') ??
    control.getAttribute('aria-selected');
  if (spoken !== null) return spoken === 'true';
  const words = control.className
    .toString()
    .toLowerCase()
    .split(/[\s_-]+/);
  if (words.some((word) => /^(on|checked|active|open|opened|selected)$/.test(word))) return true;
  return words.some((word) => /^(off|unchecked|closed|close)$/.test(word)) ? false : null;
}

/** Of like entries, each with a small box without words, the one whose box is filled and some other's is not. */
export function isDrawnOn(entry: Element): boolean {
  const own = markOf(entry);
  if (!own || !isFilled(own)) return false;
  const like = [...(parentOf(entry)?.children ?? [])].filter((one) => one !== entry);
  const marks = like.map(markOf).filter((mark) => mark !== null);
  return marks.some((mark) => !isFilled(mark));
}

function markOf(entry: Element): Element | null {
  return (
    queryAll(entry, 'i,span,em,b,div').find((one) => {
      const { width, height } = boxOf(one);
      const isSmall = width >= 8 && width <= 28 && height >= 8 && height <= 28;
      return isSmall && Math.abs(width - height) <= 4 && !one.textContent?.trim();
    }) ?? null
  );
}

/** Not see-through, and darker than paper; or a dot is drawn in it. */
function isFilled(mark: Element): boolean {
  return [mark, ...mark.children].some((one) => {
    const [red = 255, green = 255, blue = 255, alpha = 1] = (
      styleOf(one).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    return alpha > 0.1 && Math.min(red, green, blue) < 210;
  });
}

/** All a drawn switch may say. */
const STANDING = /^(开|关|開|關|on|off|i|o)?$/i;

/** A switch made of plain boxes in the words' own row: no words in it, pressable, wider than high or as small as a check box. */
function drawnToggle(holder: Element): Toggle | null {
  const row = boxOf(holder);
  let level = 0;
  for (let up = parentOf(holder); up && level < 3 && !isTall(up); up = parentOf(up), level++) {
    for (const child of queryAll(up, 'div,span,i,a,em,button')) {
      if (
        child.contains(holder) ||
        child.querySelector('svg,img') ||
        child.closest('a[href]') ||
        !STANDING.test(shownText(child, 8).trim())
      )
        continue;
      if (
        styleOf(child).cursor !== 'pointer' ||
        child.hasAttribute('title') ||
        child.hasAttribute('aria-label')
      )
        continue;
      const box = boxOf(child);
      const inRow = Math.abs(box.top + box.height / 2 - row.top - row.height / 2) < 16;
      const isSwitch =
        box.height >= 12 && box.height <= 36 && box.width >= 1.5 * box.height && box.width <= 80;
      const isBox = box.width >= 10 && box.width <= 24 && Math.abs(box.width - box.height) <= 4;
      // A box before words stands right before them; further off it is that of others: an icon in a menu beside the page.
      const isFar = isBox && !isSwitch && row.left - box.right > BEFORE;
      if (inRow && !isFar && (isSwitch || isBox))
        return { element: child, on: isOn(child), disabled: isDisabled(child) };
    }
  }
  return null;
}
