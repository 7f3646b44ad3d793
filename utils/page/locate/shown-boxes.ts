/** Boxes of the words and controls a person sees below an element: line by line, cut to what scrolling boxes show of them. */
import type { Area } from '../screen';
import { styleOf } from './style';
import { parentOf, shownNodes } from './tree';

const CONTROL =
  'button,a[href],input,select,textarea,[role=button],[role=checkbox],[role=switch],[role=radio],[role=link]';
/** A page's longest dialog has fewer; a list of thousands shows no more at once. */
const MOST = 240;
const MOST_VISITED = 3000;

/** In CSS px of the frame's viewport, measured now. */
export function shownBoxes(root: Element): Area[] {
  const boxes: Area[] = [];
  const range = root.ownerDocument.createRange();
  const { innerWidth, innerHeight } = root.ownerDocument.defaultView ?? window;
  let visited = 0;

  function add({ left, top, right, bottom }: DOMRect, clip: Clip): void {
    const cut = meet(clip, { left, top, right, bottom });
    if (cut.right - cut.left < 2 || cut.bottom - cut.top < 2) return;
    boxes.push({ left: cut.left, top: cut.top, width: cut.right - cut.left, height: cut.bottom - cut.top });
  }

  function visit(node: Node, clip: Clip): void {
    if (boxes.length >= MOST || ++visited > MOST_VISITED) return;
    if (node instanceof Text) {
      const holder = parentOf(node);
      if (!node.data.trim() || (holder && styleOf(holder).visibility !== 'visible')) return;
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) add(line, clip);
      return;
    }
    if (!(node instanceof Element)) return;
    const style = styleOf(node);
    if (style.display === 'none' || style.opacity === '0') return;
    let inner = clip;
    if (style.display !== 'contents') {
      const box = node.getBoundingClientRect();
      if (node.matches(CONTROL)) add(box, clip);
      if (style.overflowX !== 'visible' || style.overflowY !== 'visible') inner = meet(clip, box);
    }
    for (const child of shownNodes(node)) visit(child, inner);
  }

  visit(root, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  return boxes;
}

type Clip = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const meet = (a: Clip, b: Clip): Clip => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
