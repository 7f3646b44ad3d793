/**
 * The box that wakes a sleeping button: 「我已阅读并同意」 above a grey 确定. Whatever its words: it is the only box that is not ticked
 * in the smallest block around a wanted button that cannot be pressed; in a window of `with`, any button. Case: a code page whose 立即开通 waits for a box.
 */
import { bare } from '../../../guides/fold';
import type { TargetSpec } from '../../../guides/types';
import { clickableOf, isDisabled } from '../clickable';
import { TOGGLE } from '../control-of';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { boxOf } from '../style';
import { shownText } from '../text';
import { isOn } from '../toggle';
import { parentOf, queryAll, shortText, upwards } from '../tree';
import { visibleProxyOf } from '../visible-proxy';
import { type Candidate, choose } from './choose';

const BUTTON = 'button,[role=button],input[type=submit],input[type=button]';
const SURE = 0.7;
const LEAST_SHARE = 0.6;
const HIGHEST = 6;
const LARGEST_BLOCK = 1200;
/** What a box may say that wakes nothing: it is about the next time. */
const ELSE = /不再|下次|记住|記住|自动|自動|默认|預設|\b(?:again|remember|always|default)\b/i;

export function findConsent(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  const candidates: Candidate[] = [];
  const anchor = spec.with ? snapshot.find(spec.with).best : null;
  // In the window that shows the code any sleeping button is the one that is wanted.
  const within = anchor?.scope ?? anchor?.code?.region;
  for (const button of within ? queryAll(within, BUTTON) : []) {
    const box = isDisabled(button) && snapshot.visibilityOf(button) !== 'hidden' ? boxNear(button) : null;
    if (box) candidates.push({ element: box, score: SURE });
  }
  for (const hit of snapshot.hits(spec.labels)) {
    if (hit.how === 'contained' && hit.share < LEAST_SHARE) continue;
    const length = bare(shownText(hit.holder, 60)).length * hit.share;
    const button = clickableOf(hit.holder, Math.max(1, length));
    if (!button?.disabled || button.role === 'toggle' || snapshot.visibilityOf(button.element) === 'hidden')
      continue;
    const box = boxNear(button.element);
    if (box) candidates.push({ element: box, score: SURE });
  }
  return candidates.length ? choose(snapshot, spec, candidates) : NOTHING;
}

/** The one box in the smallest block around a button that holds any; null when it is ticked, or one of several. */
function boxNear(button: Element): Element | null {
  for (const up of upwards(parentOf(button) ?? button, HIGHEST)) {
    if (up === up.ownerDocument.body || shortText(up, LARGEST_BLOCK) === null) return null;
    const boxes = queryAll(up, TOGGLE).filter((box) => boxOf(visibleProxyOf(box)).width > 0);
    if (!boxes.length) continue;
    const [only] = boxes;
    if (!only || boxes.length > 1 || only.matches('[role=switch]') || isOn(only) !== false) return null;
    const said = shownText(parentOf(only) ?? only, 80);
    return ELSE.test(said) ? null : visibleProxyOf(only);
  }
  return null;
}
