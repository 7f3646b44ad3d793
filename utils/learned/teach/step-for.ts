/** Which step the user shows, by pointing at something: the one whose evidence is there and whose target is not. */
import { evidenceFor } from '../../engine/evaluate';
import type { Guide, Sight, Step } from '../../guides/types';
import { dialogOf, isInMenu, isInTopBar } from '../../locate/region';
import { holds } from '../../locate/tree';
import { firmly, thingOf as wantedFor } from '../compile';
import type { Around } from '../showing';
import { thingOf } from './pointable';

/** All evidence is there; a place that fits or not; a window's button beside its field. */
const PROVEN = 4;
const PLACED = 2;
const BESIDE_FIELD = 5;
/** A switch may be drawn as anything; a button is rather one. */
const ALIKE = 1;
const FIELD = 'input:not([type=checkbox],[type=radio],[type=hidden]),select,textarea,[role=combobox]';

/**
 * The likeliest step, or null when the guide has no use for such a thing here.
 * @param before the step the card speaks of now: what is shown comes before it on the way to the goal
 */
export function stepFor({ guide, look, at }: Around, element: Element, before: Step | null): Step | null {
  const thing = thingOf(element);
  const last = before ? guide.steps.indexOf(before) : -1;
  const steps = guide.steps.slice(0, last < 0 ? undefined : last + 1);
  const dialog = dialogOf(element);
  const hasField = dialog?.querySelector(FIELD) != null;
  let best: { step: Step; value: number } | null = null;
  for (const step of steps) {
    const sight = guide.sights[step.target ?? ''];
    const wanted = wantedFor(guide, step);
    if (!sight || !wanted || !fits(wanted, thing) || step.learned || !isFirm(guide, step, look)) continue;
    if (at.self && !step.self) continue;
    const place = placeOf(sight, element, dialog, look.strip);
    const beside = hasField && guide.sights[sight.with ?? '']?.kind === 'field' ? BESIDE_FIELD : 0;
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

/** What does not hang on words holds. */
const isFirm = (guide: Guide, { when }: Step, look: Around['look']): boolean =>
  firmly(guide, when.all).every((id) => look.see(id).best !== null) &&
  firmly(guide, when.none).every((id) => look.see(id).best === null) &&
  !when.covered;

function placeOf(sight: Sight, element: Element, dialog: Element | null, strip: Element | null): number {
  const placed = (isThere: boolean) => (isThere ? PLACED : -PLACED);
  // A strip looks like a menu, too.
  if (sight.in === 'menu') return placed(isInMenu(element) && !(strip && holds(strip, element)));
  if (sight.in === 'topbar' || sight.in === 'strip') return placed(isInTopBar(element, strip));
  if (sight.in === 'dialog') return placed(dialog !== null);
  return dialog && !sight.with ? -1 : 0;
}
