/** Text of an element as a person reads it: without what is not shown, through shadow roots and slots. */
import { boxOf, styleOf } from './style';

const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'svg',
  'OPTION',
  'SELECT',
  'TEXTAREA',
]);

/**
 * Shown text, cut off after `limit` letters (then the result is longer than `limit`: compare lengths before use).
 * Children that take no space on the page are skipped, as is what `display: none` hides.
 */
export const shownText = (node: Node, limit = 200): string => read(node, limit, '');

/** The same with a blank after every piece: a title and the line below it do not run into one word. */
export const spacedText = (node: Node, limit = 200): string => read(node, limit, ' ');

/** What a button is called: by its value, or by the text on it; cut off as above. */
export const wordsOn = (button: Element, limit: number): string =>
  (button instanceof HTMLInputElement ? button.value : shownText(button, limit)).trim();

function read(node: Node, limit: number, after: string): string {
  let text = '';
  const visit = (at: Node): void => {
    if (text.length > limit) return;
    if (at instanceof Text) {
      text += at.data + after;
      return;
    }
    if (!(at instanceof Element) && !(at instanceof ShadowRoot)) return;
    if (at instanceof Element) {
      if (SILENT.has(at.tagName)) return;
      if (at !== node && isUnshown(at)) return;
      if (at instanceof HTMLSlotElement) {
        const given = at.assignedNodes();
        for (const child of given.length ? given : at.childNodes) visit(child);
        return;
      }
    }
    const inside = at instanceof Element && at.shadowRoot ? at.shadowRoot : at;
    for (const child of inside.childNodes) visit(child);
  };
  visit(node);
  return text;
}

function isUnshown(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = styleOf(element);
  if (style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0') return true;
  // Words for screen readers only, or a library's mirror of a value: cut down to nothing.
  if (style.clip === 'rect(0px, 0px, 0px, 0px)' || /^inset\((50|100)%/.test(style.clipPath)) return true;
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  const box = boxOf(element);
  return box.width <= 1 || box.height <= 1;
}
