/** Arrows that styles draw: no letter tells them. */
import { boxOf } from './style';

/** CSS px. */
const LARGEST = 28;

/** Whether something ends with a picture or a small empty box: that is where styles draw the arrow of what hangs below. */
export function endsWithArrow(box: Element): boolean {
  const last = box.lastElementChild;
  if (!last) return false;
  const isEnd = boxOf(box).right - boxOf(last).right <= LARGEST && box.textContent?.trim() !== '';
  if (!isEnd || last.textContent?.trim()) return false;
  if (last.matches('svg')) return true;
  const { width, height } = boxOf(last);
  return width > 0 && width <= LARGEST && height <= LARGEST;
}
