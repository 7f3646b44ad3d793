/** Which step the user shows, by pointing at something: the one whose evidence is there and whose target is not. */
import type { Guide, Step, TargetSpec } from '../../guides/types';
import { firmly, thingOf as wantedFor } from '../../learned/compile';
import { evidenceFor } from '../engine/evaluate';
import { isDisabled } from '../locate/clickable';
import { dialogOf, isInMenu, isInTopBar } from '../locate/region';
import { holds, queryAll, upwards } from '../locate/tree';
import { thingOf } from './pointable';
import type { Around } from './showing';

/** All evidence is there; a place that fits or not; a window's button beside its field. */
const PROVEN = 4;
const PLACED = 2;
const BESIDE_FIELD = 5;
/** A switch may be drawn as anything; a button is rather one. */
const ALIKE = 1;
const BUTTON = 'button,[role=button],input[type=submit],input[type=button]';
/** Levels from a box up to what holds its button. */
const NEAR = 6;
const FIELD = 'input:not([type=checkbox],[type=radio],[type=hidden]),select,textarea,[role=combobox]';

/**
 * The likeliest step, or null when the guide has no use for such a thing here.
 * @param before the step the card speaks of now: what is shown comes before it on the way to the goal
 */
export function stepFor({ guide, snapshot, at }: Around, element: Element, before: Step | null): Step | null {
  const thing = thingOf(element);
  const last = before ? guide.steps.indexOf(before) : -1;
  const steps = guide.steps.slice(0, last < 0 ? undefined : last + 1);
  const dialog = dialogOf(element);
  const hasField = dialog?.querySelector(FIELD) != null;
  let best: { step: Step; value: number } | null = null;
  for (const step of steps) {
    const spec = guide.targets[step.target ?? ''];
    const wanted = wantedFor(guide, step);
    if (!spec || !wanted || !fits(wanted, thing) || step.learned || !isFirm(guide, step, snapshot)) continue;
    if (at.self && !step.self) continue;
    if (spec.kind === 'consent' && !mayWake(element)) continue;
    const place = placeOf(spec, element, dialog, snapshot.strip);
    const beside = hasField && guide.targets[spec.with ?? '']?.kind === 'field' ? BESIDE_FIELD : 0;
    const alike = wanted === thing ? ALIKE : 0;
    const value = alike + (evidenceFor(step.when, at) === null ? 0 : PROVEN) + place + beside;
    if (value > (best?.value ?? ALIKE)) best = { step, value };
  }
  return best?.step ?? null;
}

const fits = (wanted: string, thing: string): boolean =>
  wanted === thing ||
  (wanted === 'choice' && thing !== 'field') ||
  (wanted === 'toggle' && thing === 'control');

/** A box beside a button that sleeps; a switch is a setting. */
function mayWake(element: Element): boolean {
  if (element.matches('[role=switch]')) return false;
  for (const up of upwards(element, NEAR)) {
    if (up === up.ownerDocument.body) return false;
    const buttons = queryAll(up, BUTTON);
    if (buttons.length) return buttons.some(isDisabled);
  }
  return false;
}

/** What does not hang on words holds. */
const isFirm = (guide: Guide, { when }: Step, snapshot: Around['snapshot']): boolean =>
  firmly(guide, when.all).every((id) => snapshot.find(id).best !== null) &&
  firmly(guide, when.none).every((id) => snapshot.find(id).best === null) &&
  !when.covered;

function placeOf(spec: TargetSpec, element: Element, dialog: Element | null, strip: Element | null): number {
  const placed = (isThere: boolean) => (isThere ? PLACED : -PLACED);
  // A strip looks like a menu, too.
  if (spec.in === 'menu') return placed(isInMenu(element) && !(strip && holds(strip, element)));
  if (spec.in === 'topbar' || spec.in === 'strip') return placed(isInTopBar(element, strip));
  if (spec.in === 'dialog') return placed(dialog !== null);
  return dialog && !spec.with ? -1 : 0;
}
