/** Buttons, links, menu entries and clickable words. */
import { bare } from '../../../guides/fold';
import type { TargetSpec } from '../../../guides/types';
import { aboutCodes } from '../about-codes';
import {
  byArrow,
  type Clickable,
  clickableOf,
  isDrawnAsButton,
  labelledClickable,
  leavesPage,
} from '../clickable';
import { TOGGLE } from '../control-of';
import { isFolder } from '../folder';
import { namesCard } from '../named-card';
import { floatOf } from '../overlays';
import { isInRowOf } from '../own-row';
import { type FindResult, type FoundTarget, NOTHING, type PageSnapshot } from '../page-snapshot';
import { dialogOf, isInBreadcrumb, isInMenu, isInTopBar, isToastOrTooltip, leadOf } from '../region';
import { ABOUT, score } from '../score';
import { boxOf } from '../style';
import { shownText } from '../text';
import type { Hit } from '../text-index';
import { onlyTalksAbout } from '../told-path';
import { holds, queryAll, upwards } from '../tree';
import { isDeleting } from '../veto/deleting-window';
import { type Candidate, choose } from './choose';
import { drawnCrosses } from './cross';
import { proximity } from './proximity';
import { isTitledOtherwise, titleMatch } from './title-match';

/** A label that makes up less of a text is mentioned there, not the name. */
const LEAST_SHARE = 0.4;
/** Words of a window the guide has use for, beside those of codes. */
const NEEDED = /验证码|驗證碼|verification/i;
/** An icon's spoken name says nothing of the length of what it stands in. */
const SPOKEN_LENGTH = 8;
const IN_ITS_BLOCK = 0.7;
/** The title of a card that can be pressed as a whole. */
const NAMED_CARD = 0.9;
/** A cross without a word, in the corner where windows have theirs. */
const DRAWN = 0.7;

export function findControl(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  // What the user has just pointed at has no words yet.
  const { pointedAt } = snapshot.options.memory;
  if (spec.shown && !spec.labels.length && pointedAt)
    return choose(snapshot, spec, [{ element: pointedAt, score: 1 }]);
  // Where settings are open already, the way to them is no step.
  if (
    spec.in === 'strip' &&
    (snapshot.options.press.isSettings || snapshot.options.press.isLed || !snapshot.strip)
  )
    return NOTHING;
  const anchor = spec.with ? snapshot.find(spec.with).best : null;
  if (spec.with && !anchor) return NOTHING;
  const found: { clickable: Clickable; hit: Hit }[] = [];
  for (const hit of snapshot.hits(spec.labels, spec.exact)) {
    if (hit.how === 'contained' && hit.share < LEAST_SHARE) continue;
    const length = bare(shownText(hit.holder, 120)).length * hit.share;
    const own = clickableOf(hit.holder, hit.from === 'attribute' ? SPOKEN_LENGTH : Math.max(1, length));
    const hangs = spec.in === 'menu' || spec.in === 'topbar' || spec.in === 'strip';
    const clickable =
      own ?? labelledClickable(hit.holder) ?? (hangs ? byArrow(hit.holder, Math.max(1, length)) : null);
    if (!clickable || clickable.role === 'toggle' || isWordsOfToggle(clickable.element)) continue;
    if (fitsState(snapshot, spec, clickable)) found.push({ clickable, hit });
  }
  const near = nearestTo(snapshot, spec.nearest ?? [], found);
  const peers = [...new Set(near.map(({ clickable }) => clickable.element))];
  const candidates: Candidate[] = near.map(({ clickable, hit }) => ({
    element: clickable.element,
    score: rate(snapshot, spec, clickable, hit, peers, anchor),
  }));
  if (spec.dismisses)
    for (const cross of drawnCrosses(snapshot))
      if (mayDismiss(snapshot, cross)) candidates.push({ element: cross, score: DRAWN });
  return choose(snapshot, spec, candidates);
}

/** In a mailbox whose settings are not open a longer name that holds the label is a subject, a folder, a note. */
function isMention(snapshot: PageSnapshot, spec: TargetSpec, element: Element): boolean {
  const { isLed, isSettings, consequence } = snapshot.options.press;
  if (!snapshot.isMailbox || isLed || isSettings || snapshot.settingsMenu) return false;
  if (consequence && holds(consequence.float, element)) return false;
  return spec.in === 'menu' || spec.in === 'topbar';
}

/** 生成授权密码 holds 授权密码, and is the button that makes one, no entry of a menu. */
const isOther = (snapshot: PageSnapshot, spec: TargetSpec, name: string): boolean =>
  spec.in === 'menu' &&
  snapshot.index
    .says(name)
    .some(({ how, labels }) => how === 'exact' && !labels.some((id) => spec.labels.includes(id as never)));

/** What meets the first of these targets that is there in the smallest block. */
function nearestTo<Found extends { clickable: Clickable }>(
  snapshot: PageSnapshot,
  targets: readonly string[],
  found: readonly Found[],
): readonly Found[] {
  const anchor = targets.map((id) => snapshot.find(id).best).find((best) => best !== null);
  for (const up of anchor ? upwards(anchor.element) : []) {
    const within = found.filter(({ clickable }) => holds(up, clickable.element));
    if (within.length) return within;
  }
  return found;
}

/** Words that belong to a check box switch it, whatever they say: that is the toggle's business. */
function isWordsOfToggle(element: Element): boolean {
  if (element.matches('button,a,input,[role=button]')) return false;
  const near = [element.previousElementSibling, element.nextElementSibling, element];
  return near.some(
    (one) =>
      one?.matches(TOGGLE) ||
      (one !== null && one.childElementCount <= 4 && one.querySelector(TOGGLE) !== null),
  );
}

function fitsState(
  snapshot: PageSnapshot,
  { state, in: place }: TargetSpec,
  { disabled, element }: Clickable,
): boolean {
  if (state === 'spent') return disabled || snapshot.options.press.isSpent(element);
  if (state === 'shut') return element.matches('[aria-expanded=false],[aria-expanded=false] *');
  // A sleeping entry of a menu leads nowhere.
  if (state === undefined && place === 'menu') return !disabled;
  return state === 'enabled' ? !disabled : state === 'disabled' ? disabled : true;
}

function rate(
  snapshot: PageSnapshot,
  spec: TargetSpec,
  clickable: Clickable,
  hit: Hit,
  peers: readonly Element[],
  anchor: FoundTarget | null,
): number {
  const { element } = clickable;
  if (spec.ofMailbox && !isInRowOf(element, snapshot.options.memory.mailbox)) return 0;
  if (spec.dismisses && !mayDismiss(snapshot, element)) return 0;
  if (spec.inForm && !isOneForm(element, anchor)) return 0;
  const owned = spec.titled
    ? titleMatch(snapshot, spec.titled, element, peers, {
        whole: spec.wholeTitle === true,
        within: dialogOf(element),
      })
    : null;
  if (owned === 0 || (spec.sole && owned !== null && owned < 1)) return 0;
  if (spec.notTitled && isTitledOtherwise(snapshot, spec.notTitled, element, peers, owned ?? 0)) return 0;
  if (spec.in === 'strip' && !isInPlace(snapshot, spec, element)) return 0;
  const name = shownText(element, 200);
  const share = shareOfName(hit, name);
  const exact = hit.how === 'exact' && share > 0.95;
  if (!exact && (isMention(snapshot, spec, element) || isOther(snapshot, spec, name))) return 0;
  // 设置 itself may stand below the folders; a longer name there is one somebody gave a folder.
  if ((spec.in === 'menu' || !exact) && isFolder(snapshot, element)) return 0;
  const value = score({
    exact,
    share: Math.min(share, hit.share),
    // Words in a block that can be pressed as a whole lead where the block does: its title says where.
    trust: Math.max(
      clickable.trust,
      spec.leads && owned === 1 ? IN_ITS_BLOCK : 0,
      spec.in === 'menu' && namesCard(element) ? NAMED_CARD : 0,
    ),
    roleFits: leadsSomewhere(spec) || !leavesPage(element) || isDrawnAsButton(element),
    inPlace: isInPlace(snapshot, spec, element),
    owned,
    breadcrumb: isInBreadcrumb(element),
    passing: spec.in !== 'dialog' && !spec.with && isToastOrTooltip(element),
    inHelpBox: onlyTalksAbout(element, spec),
    aboutIt: !exact && ABOUT.test(name),
    shown: spec.shown === true,
  });
  return anchor ? value * proximity(element, anchor) : value;
}

function isOneForm(element: Element, anchor: FoundTarget | null): boolean {
  const form = element.closest('form');
  return form !== null && anchor !== null && form === anchor.element.closest('form');
}

/** No window is sent away that asks for something needed, or that a press of the guide brought: it is a part of that step. */
function mayDismiss(snapshot: PageSnapshot, element: Element): boolean {
  const { consequence } = snapshot.options.press;
  if (consequence?.ofAct && holds(consequence.float, element)) return false;
  const dialog = dialogOf(element) ?? floatOf(element);
  if (!dialog || isDeleting(dialog)) return dialog !== null;
  const asks = queryAll(dialog, 'input:not([type=checkbox],[type=radio]),select,textarea').some(
    (field) => boxOf(field).width > 8,
  );
  const said = shownText(dialog, 600);
  const { code, forms } = snapshot.options;
  if (isSettings(snapshot, dialog) || (code && forms?.mayShowCode(dialog, code))) return false;
  return !asks && !NEEDED.test(said) && !aboutCodes(snapshot)?.test(said);
}

/** A window called 设置 and nothing else is where the way goes on, though nothing in it is known. */
function isSettings(snapshot: PageSnapshot, dialog: Element): boolean {
  const lead = leadOf(dialog);
  const ids = ['settings', 'mailboxSettings'];
  return (
    lead !== null &&
    snapshot.index
      .says(shownText(lead, 40))
      .some(({ how, labels }) => how === 'exact' && labels.some((id) => ids.includes(id)))
  );
}

/** How much of the pressable thing's whole name the label makes up. */
function shareOfName(hit: Hit, name: string): number {
  if (hit.from === 'attribute') return hit.share;
  const label = bare(shownText(hit.holder, 200)).length * hit.share;
  return Math.min(1, label / Math.max(1, bare(name).length));
}

/** Ways in lead to other pages; a control that does something must not. */
function leadsSomewhere(spec: TargetSpec): boolean {
  return (
    spec.in === 'menu' ||
    spec.in === 'topbar' ||
    spec.in === 'strip' ||
    spec.titled !== undefined ||
    spec.leads === true
  );
}

function isInPlace(snapshot: PageSnapshot, spec: TargetSpec, element: Element): boolean | null {
  if (spec.in === 'dialog') return dialogOf(element) !== null;
  if (spec.in === 'menu') return isInMenu(element);
  if (spec.in === 'topbar') return isInTopBar(element, snapshot.strip) || isInMenu(element);
  if (spec.in === 'strip') return snapshot.strip !== null && holds(snapshot.strip, element);
  return null;
}
