/**
 * What opens the menu of one's own account in a mailbox's bar along the top: the address or the round picture there; else 我的邮箱,
 * 更多, and 我的 in the app's own navigation; else a name with a picture and an arrow in the bar's corner. Only where no way into
 * the settings is to be seen. Cases: a mailbox whose 设置 stands in the avatar's menu alone; one without a word in its bar; a
 * phone's bar along the bottom.
 */
import type { TargetSpec } from '../../../guides/types';
import { LANGUAGES, patternOf } from '../../../guides/vocabulary';
import { endsWithArrow } from '../arrow';
import { isInAppBar } from '../bars';
import { ARROW, clickableOf, roleOf } from '../clickable';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { isInAppNav } from '../place';
import { CLEAR } from '../region';
import { boxOf, styleOf } from '../style';
import { shownText } from '../text';
import { elementAt, queryAll, upwards } from '../tree';
import { type Candidate, choose } from './choose';

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
/** The account's own name with a picture or an arrow is surer than 更多; an address alone opens nothing. */
const OWN = 0.9;
const PICTURED = 0.8;
const NAMED = 0.7;
/** CSS px. */
const FROM_CORNER = 20;
const SMALLEST_DISC = 20;
const LARGEST_DISC = 56;
const MOST_INITIALS = 2;
const WIDEST_BUTTON = 240;
const PICTURE = 'img,svg,i,canvas,[style*="url("]';
const LONGEST_NAME = 60;
const LONGEST_OWN_NAME = 16;
/** How far from the bar's end the last thing in it may end. CSS px. */
const NEAR_CORNER = 48;

export function findAccount(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  if (snapshot.options.press.isLed || snapshot.options.press.isSettings) return NOTHING;
  const bar = snapshot.strip ?? barAlongTop(snapshot);
  const candidates: Candidate[] = [];
  for (const one of bar ? queryAll(bar, '*') : []) {
    // One's own portrait opens its menu under the mouse alone, too: then no hand shows it.
    const isPicture = isRoundPicture(one);
    const isNamed = saysAddress(one);
    if (!isPicture && !(isNamed && styleOf(one).cursor === 'pointer')) continue;
    const element = isPicture ? buttonAround(one) : (clickableOf(one, LONGEST_NAME)?.element ?? one);
    if (element === bar || element.contains(bar)) continue;
    if (isPicture || opensMenu(element)) candidates.push({ element, score: isNamed ? OWN : PICTURED });
  }
  const corner = candidates.length || !bar ? null : nameInCorner(bar);
  if (corner) candidates.push({ element: corner, score: NAMED });
  for (const hit of snapshot.hits(spec.labels, true)) {
    const clickable =
      bar?.contains(hit.holder) || isInAppNav(snapshot, hit.holder)
        ? clickableOf(hit.holder, hit.holder.textContent?.length ?? 1)
        : null;
    if (clickable && !clickable.disabled) candidates.push({ element: clickable.element, score: NAMED });
  }
  return candidates.length ? choose(snapshot, spec, candidates) : NOTHING;
}

/**
 * One's own name is known to nobody here: what stands last in the bar, says one short thing beside a picture and ends with an
 * arrow, and is no choice of a language.
 */
function nameInCorner(bar: Element): Element | null {
  const openers = queryAll(bar, '*').filter((one) => {
    if (one.querySelector(PICTURE) === null || boxOf(one).width === 0) return false;
    const said = shownText(one, LONGEST_OWN_NAME + 1).trim();
    return (
      said !== '' &&
      said.length <= LONGEST_OWN_NAME &&
      !/\s/.test(said.replace(ARROW, '').trim()) &&
      !patternOf(LANGUAGES).test(said) &&
      (roleOf(one) !== null || styleOf(one).cursor === 'pointer') &&
      endsWithArrow(one)
    );
  });
  const right = Math.max(...openers.map((one) => boxOf(one).right));
  const last = openers.find((one) => boxOf(one).right === right);
  return last && boxOf(bar).right - right <= NEAR_CORNER ? last : null;
}

/** The button a portrait stands in, or the portrait itself. */
const buttonAround = (picture: Element): Element =>
  [...upwards(picture, 3)].find((up) => roleOf(up) && boxOf(up).width <= WIDEST_BUTTON) ?? picture;

/** The bar along the window's top where no word of a strip tells it: what its right end stands in. */
function barAlongTop({ options: { doc, ownHost } }: PageSnapshot): Element | null {
  const width = doc.defaultView?.innerWidth ?? 0;
  const corner = elementAt(doc, width - FROM_CORNER, FROM_CORNER, ownHost);
  let bar: Element | null = null;
  for (const up of corner ? upwards(corner) : []) if (up !== doc.body && isInAppBar(up)) bar = up;
  return bar;
}

/** One's own portrait, or one's initials on a disc. A round button with a drawn sign on it is a tool. */
function isRoundPicture(element: Element): boolean {
  const { width, height } = boxOf(element);
  if (width < SMALLEST_DISC || width > LARGEST_DISC || Math.abs(width - height) > 2) return false;
  const { borderTopLeftRadius: radius, backgroundColor, backgroundImage } = styleOf(element);
  const isRound = radius === '50%' || Number.parseFloat(radius) >= width / 2 - 1;
  if (!isRound) return false;
  if (element.matches('img') || backgroundImage.includes('url(') || element.querySelector('img')) return true;
  const initials = shownText(element, MOST_INITIALS + 1).trim();
  return /^[\p{L}]+$/u.test(initials) && initials.length <= MOST_INITIALS && !CLEAR.test(backgroundColor);
}

/** The smallest thing that says it: in its own text, or as a picture's name. */
function saysAddress(element: Element): boolean {
  const said = `${element.getAttribute('title') ?? ''} ${element.getAttribute('aria-label') ?? ''}`;
  if (ADDRESS.test(said)) return true;
  const text = shownText(element, LONGEST_NAME + 1);
  if (text.length > LONGEST_NAME || !ADDRESS.test(text)) return false;
  return ![...element.children].some((child) => ADDRESS.test(shownText(child, LONGEST_NAME)));
}

/** Drawn as what opens: beside a picture, with an arrow, or said so to screen readers. */
const opensMenu = (element: Element): boolean =>
  element.matches('[aria-haspopup],[aria-expanded]') ||
  queryAll(element, `${PICTURE},[aria-haspopup]`).length > 0 ||
  endsWithArrow(element) ||
  ARROW.test(element.textContent ?? '');
