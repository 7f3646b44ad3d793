/** Computed styles and boxes, asked once per look: nothing changes while we look. */

let styles = new WeakMap<Element, CSSStyleDeclaration>();
let boxes = new WeakMap<Element, DOMRect>();

/** Start of a look: what was known of the layout is stale. */
export function forgetLayout(): void {
  styles = new WeakMap();
  boxes = new WeakMap();
}

export function styleOf(element: Element): CSSStyleDeclaration {
  let style = styles.get(element);
  if (!style) {
    style = getComputedStyle(element);
    styles.set(element, style);
  }
  return style;
}

/** Border box in the frame's viewport, CSS px. */
export function boxOf(element: Element): DOMRect {
  let box = boxes.get(element);
  if (!box) {
    box = element.getBoundingClientRect();
    // `display: contents` has no box of its own: the box of what it shows stands for it.
    if (box.width === 0 && box.height === 0 && styleOf(element).display === 'contents') {
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(element);
      box = range.getBoundingClientRect();
    }
    boxes.set(element, box);
  }
  return box;
}
