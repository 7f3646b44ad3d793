/** Something said in passing: a toast, a tooltip, a live message. What it offers is no step of the page. */
import type { TargetSpec } from '../../../guides/types';
import { floatOf } from '../overlays';
import type { PageSnapshot } from '../page-snapshot';
import { isToastOrTooltip } from '../region';
import { boxOf, styleOf } from '../style';
import { shownText } from '../text';
import { holds, queryAll, upwards } from '../tree';

/** A toast is a small box. CSS px. */
const WIDEST = 560;
const TALLEST = 180;
const FIELDS = 'input:not([type=hidden]),select,textarea,[role=switch],[role=combobox],[role=radio]';
/** Entries without a sentence are a menu, not something said. Letters. */
const SENTENCE = 10;

export function isSaidInPassing(snapshot: PageSnapshot, element: Element, spec: TargetSpec): boolean {
  const { consequence } = snapshot.options.press;
  if (consequence && holds(consequence.float, element)) return false;
  if (spec.in === 'dialog' || spec.with) return false;
  const float = floatOf(element);
  return isToastOrTooltip(element) || (float !== null && float !== element && isToast(float, element));
}

/**
 * A small float that nothing waits for: no backdrop, no field, and a sentence beside what could be pressed.
 * @param pressed what is about to be pressed in it
 */
export function isToast(float: Element, pressed: Element | null = null): boolean {
  const { width, height } = boxOf(float);
  if (width > WIDEST || height > TALLEST || isModal(float) || queryAll(float, FIELDS).length) return false;
  if (isToastOrTooltip(float)) return true;
  const name = pressed ? shownText(pressed, 60).length : 0;
  return [float, ...queryAll(float, '*')].some(
    (one) =>
      !(pressed && (holds(pressed, one) || holds(one, pressed))) &&
      one.childElementCount === 0 &&
      shownText(one, 120).trim().length >= SENTENCE + Math.min(name, 4) &&
      styleOf(one).cursor !== 'pointer',
  );
}

/** By markup, or by a backdrop over the whole window that holds it or stands right before it. */
function isModal(float: Element): boolean {
  const view = float.ownerDocument.defaultView;
  for (const up of upwards(float, 5)) {
    if (up.matches('dialog:modal,[aria-modal=true]')) return true;
    const beside = [up, up.previousElementSibling, up.nextElementSibling];
    const veils = beside.some((one) => {
      if (!one || one === float || !view) return false;
      const { width, height } = boxOf(one);
      return (
        width >= view.innerWidth * 0.95 &&
        height >= view.innerHeight * 0.95 &&
        styleOf(one).position === 'fixed'
      );
    });
    if (veils) return true;
    if (up === up.ownerDocument.body) return false;
  }
  return false;
}
