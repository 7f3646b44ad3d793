/** Buttons, links, menu entries and clickable words. */

import { bare } from '../../guides/fold';
import type { Sight } from '../../guides/types';
import { aboutCodes } from '../about-codes';
import { byArrow, type Clickable, clickableOf, labelledClickable, leavesPage } from '../clickable';
import { TOGGLE } from '../control-of';
import { type Look, NOTHING, type Seen, type Sighting } from '../look';
import { FOLDER, isListed } from '../mail-lists';
import { namesCard } from '../named-card';
import { floatOf } from '../overlays';
import { dialogOf, isInBreadcrumb, isInMenu, isInTopBar, isPassing, leadOf } from '../region';
import { ABOUT, score } from '../score';
import { boxOf } from '../style';
import { shownText } from '../text';
import type { Hit } from '../text-index';
import { onlyTalksAbout } from '../told-path';
import { holds, queryAll, upwards } from '../tree';
import { isDeleting } from '../veto/deleting-window';
import { type Candidate, choose } from './choose';
import { closeness } from './closeness';
import { drawnCrosses } from './cross';
import { OWNED, owner } from './owner';

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

export function findControl(look: Look, sight: Sight): Seen {
  // What the user has just pointed at has no words yet.
  const { pointedAt } = look.options.memory;
  if (sight.shown && !sight.labels.length && pointedAt)
    return choose(look, sight, [{ element: pointedAt, score: 1 }]);
  // Where settings are open already, the way to them is no step.
  if (sight.in === 'strip' && (look.options.press.isSettings || look.options.press.isLed || !look.strip))
    return NOTHING;
  const anchor = sight.with ? look.see(sight.with).best : null;
  if (sight.with && !anchor) return NOTHING;
  const found: { clickable: Clickable; hit: Hit }[] = [];
  for (const hit of look.hits(sight.labels, sight.exact)) {
    if (hit.how === 'contained' && hit.share < LEAST_SHARE) continue;
    const length = bare(shownText(hit.holder, 120)).length * hit.share;
    const own = clickableOf(hit.holder, hit.from === 'attribute' ? SPOKEN_LENGTH : Math.max(1, length));
    const hangs = sight.in === 'menu' || sight.in === 'topbar' || sight.in === 'strip';
    const clickable =
      own ?? labelledClickable(hit.holder) ?? (hangs ? byArrow(hit.holder, Math.max(1, length)) : null);
    if (!clickable || clickable.role === 'toggle' || isWordsOfToggle(clickable.element)) continue;
    if (fitsState(look, sight, clickable)) found.push({ clickable, hit });
  }
  const near = nearestTo(look, sight.nearest ?? [], found);
  const peers = [...new Set(near.map(({ clickable }) => clickable.element))];
  const candidates: Candidate[] = near.map(({ clickable, hit }) => ({
    element: clickable.element,
    score: rate(look, sight, clickable, hit, peers, anchor),
  }));
  if (sight.dismisses)
    for (const cross of drawnCrosses(look))
      if (mayDismiss(look, cross)) candidates.push({ element: cross, score: DRAWN });
  return choose(look, sight, candidates);
}

/** In a mailbox whose settings are not open a longer name that holds the label is a subject, a folder, a note. */
function isMention(look: Look, sight: Sight, element: Element): boolean {
  const { isLed, isSettings, consequence } = look.options.press;
  if (!look.isMailbox || isLed || isSettings || look.settingsMenu) return false;
  if (consequence && holds(consequence.float, element)) return false;
  return sight.in === 'menu' || sight.in === 'topbar';
}

/** 生成授权密码 holds 授权密码, and is the button that makes one, no entry of a menu. */
const isOther = (look: Look, sight: Sight, name: string): boolean =>
  sight.in === 'menu' &&
  look.index
    .says(name)
    .some(({ how, labels }) => how === 'exact' && !labels.some((id) => sight.labels.includes(id as never)));

/** What meets the first of these sights that is there in the smallest block. */
function nearestTo<Found extends { clickable: Clickable }>(
  look: Look,
  sights: readonly string[],
  found: readonly Found[],
): readonly Found[] {
  const anchor = sights.map((id) => look.see(id).best).find((best) => best !== null);
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

function fitsState(look: Look, { state, in: place }: Sight, { disabled, element }: Clickable): boolean {
  if (state === 'spent') return disabled || look.options.press.isSpent(element);
  if (state === 'shut') return element.matches('[aria-expanded=false],[aria-expanded=false] *');
  // A sleeping entry of a menu leads nowhere.
  if (state === undefined && place === 'menu') return !disabled;
  return state === 'enabled' ? !disabled : state === 'disabled' ? disabled : true;
}

function rate(
  look: Look,
  sight: Sight,
  clickable: Clickable,
  hit: Hit,
  peers: readonly Element[],
  anchor: Sighting | null,
): number {
  const { element } = clickable;
  if (sight.dismisses && !mayDismiss(look, element)) return 0;
  if (sight.inForm && !isOneForm(element, anchor)) return 0;
  const owned = sight.titled
    ? owner(look, sight.titled, element, peers, {
        whole: sight.wholeTitle === true,
        within: dialogOf(element),
      })
    : null;
  if (owned === 0 || (sight.sole && owned !== null && owned < 1)) return 0;
  if (sight.notTitled) {
    const other = owner(look, sight.notTitled, element, peers, { isEntry: true });
    if (other >= OWNED && (other === 1 || other > (owned ?? 0))) return 0;
  }
  if (sight.in === 'strip' && !isInPlace(look, sight, element)) return 0;
  const name = shownText(element, 200);
  const share = shareOfName(hit, name);
  const exact = hit.how === 'exact' && share > 0.95;
  if (!exact && (isMention(look, sight, element) || isOther(look, sight, name))) return 0;
  // 设置 itself may stand below the folders; a longer name there is one somebody gave a folder.
  if (
    (sight.in === 'menu' || !exact) &&
    isListed(element, FOLDER, look.lists) &&
    !look.options.press.isNew(element)
  )
    return 0;
  const value = score({
    exact,
    share: Math.min(share, hit.share),
    // Words in a block that can be pressed as a whole lead where the block does: its title says where.
    trust: Math.max(
      clickable.trust,
      sight.leads && owned === 1 ? IN_ITS_BLOCK : 0,
      sight.in === 'menu' && namesCard(element) ? NAMED_CARD : 0,
    ),
    roleFits: leadsSomewhere(sight) || !leavesPage(element),
    inPlace: isInPlace(look, sight, element),
    owned,
    breadcrumb: isInBreadcrumb(element),
    passing: sight.in !== 'dialog' && !sight.with && isPassing(element),
    aside: onlyTalksAbout(element, sight),
    aboutIt: !exact && ABOUT.test(name),
    shown: sight.shown === true,
  });
  return anchor ? value * closeness(element, anchor) : value;
}

function isOneForm(element: Element, anchor: Sighting | null): boolean {
  const form = element.closest('form');
  return form !== null && anchor !== null && form === anchor.element.closest('form');
}

/** No window is sent away that asks for something needed, or that a press of the guide brought: it is a part of that step. */
function mayDismiss(look: Look, element: Element): boolean {
  const { consequence } = look.options.press;
  if (consequence?.ofAct && holds(consequence.float, element)) return false;
  const dialog = dialogOf(element) ?? floatOf(element);
  if (!dialog || isDeleting(dialog)) return dialog !== null;
  const asks = queryAll(dialog, 'input:not([type=checkbox],[type=radio]),select,textarea').some(
    (field) => boxOf(field).width > 8,
  );
  const said = shownText(dialog, 600);
  const { code, forms } = look.options;
  if (isSettings(look, dialog) || (code && forms?.mayShowCode(dialog, code))) return false;
  return !asks && !NEEDED.test(said) && !aboutCodes(look)?.test(said);
}

/** A window called 设置 and nothing else is where the way goes on, though nothing in it is known. */
function isSettings(look: Look, dialog: Element): boolean {
  const lead = leadOf(dialog);
  const ids = ['settings', 'mailboxSettings'];
  return (
    lead !== null &&
    look.index
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
function leadsSomewhere(sight: Sight): boolean {
  return (
    sight.in === 'menu' ||
    sight.in === 'topbar' ||
    sight.in === 'strip' ||
    sight.titled !== undefined ||
    sight.leads === true
  );
}

function isInPlace(look: Look, sight: Sight, element: Element): boolean | null {
  if (sight.in === 'dialog') return dialogOf(element) !== null;
  if (sight.in === 'menu') return isInMenu(element);
  if (sight.in === 'topbar') return isInTopBar(element, look.strip) || isInMenu(element);
  if (sight.in === 'strip') return look.strip !== null && holds(look.strip, element);
  return null;
}
