/**
 * What opens the menu of one's own account in a mailbox's top strip: the address or the picture there, or 我的邮箱, 更多. Only where
 * no way into the settings is to be seen. Case: a mailbox whose 设置 stands in the avatar's menu alone.
 */
import type { Sight } from '../../guides/types';
import { ARROW, clickableOf } from '../clickable';
import { type Look, NOTHING, type Seen } from '../look';
import { styleOf } from '../style';
import { shownText } from '../text';
import { queryAll } from '../tree';
import { type Candidate, choose } from './choose';

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
/** The account's own name with a picture or an arrow is surer than 更多; an address alone opens nothing. */
const OWN = 0.9;
const NAMED = 0.75;
const PICTURE = 'img,svg,i,canvas,[style*="url("]';
const LONGEST_NAME = 60;

export function findAccount(look: Look, sight: Sight): Seen {
  const { strip } = look;
  if (!strip || look.options.press.isLed || look.options.press.isSettings) return NOTHING;
  const candidates: Candidate[] = [];
  for (const one of queryAll(strip, '*')) {
    if (!saysAddress(one)) continue;
    if (styleOf(one).cursor !== 'pointer') continue;
    const element = clickableOf(one, LONGEST_NAME)?.element ?? one;
    if (element === strip || element.contains(strip) || !opensMenu(element)) continue;
    candidates.push({ element, score: OWN });
  }
  for (const hit of look.hits(sight.labels, true)) {
    const clickable = strip.contains(hit.holder)
      ? clickableOf(hit.holder, hit.holder.textContent?.length ?? 1)
      : null;
    if (clickable && !clickable.disabled) candidates.push({ element: clickable.element, score: NAMED });
  }
  return candidates.length ? choose(look, sight, candidates) : NOTHING;
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
  ARROW.test(element.textContent ?? '');
