/** What uncovers a code that is shown as dots: an eye, or 显示, in the row of the dots. */
import type { TargetSpec } from '../../../guides/types';
import { clickableOf } from '../clickable';
import { maskedIn } from '../masked';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { dialogOf } from '../region';
import { boxOf, styleOf } from '../style';
import { shownText } from '../text';
import { parentOf, queryAll, upwards } from '../tree';
import { type Candidate, choose } from './choose';

/** By its name; the only thing to press in the row. */
const NAMED = 0.9;
const ONLY_ONE = 0.65;
/** A row is so high at most, CSS px, and so many levels above its dots. */
const HIGHEST_ROW = 90;
const LEVELS = 4;
const LONGEST_NAME = 16;
const SHOWS = /显示|顯示|查看|檢視|明文|眼睛|\b(?:show|reveal|view|eye|unmask|visib\w*)\b/i;
const ELSE = /复制|複製|拷|下载|下載|关闭|關閉|刷新|\b(?:copy|download|close|refresh|delete)\b/i;

export function findEye(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  const candidates: Candidate[] = [];
  for (const block of blocks(snapshot, spec))
    for (const mask of maskedIn(block)) candidates.push(...eyesBeside(mask));
  return candidates.length ? choose(snapshot, spec, candidates) : NOTHING;
}

/** Windows a making press brought, and windows or blocks that say a code is shown once. */
function blocks(snapshot: PageSnapshot, spec: TargetSpec): Set<Element> {
  const found = new Set<Element>();
  const { consequence } = snapshot.options.press;
  if (consequence?.ofAct) found.add(consequence.float);
  for (const { holder } of snapshot.hits(spec.labels)) {
    const block = dialogOf(holder) ?? [...upwards(holder, LEVELS)].at(-1);
    if (block && snapshot.visibilityOf(holder) !== 'hidden') found.add(block);
  }
  return found;
}

const nameOf = (element: Element): string =>
  [
    shownText(element, 40),
    ...['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    ...queryAll(element, '[aria-label],[title],title').map(
      (one) => one.getAttribute('aria-label') ?? one.getAttribute('title') ?? one.textContent ?? '',
    ),
  ].join(' ');

function eyesBeside(mask: Element): Candidate[] {
  for (const row of upwards(parentOf(mask) ?? mask, LEVELS)) {
    if (boxOf(row).height > HIGHEST_ROW) return [];
    const pressed = pressedIn(row, mask);
    if (!pressed.length) continue;
    const named = pressed.filter((one) => SHOWS.test(nameOf(one)));
    if (named.length) return named.map((element) => ({ element, score: NAMED }));
    const rest = pressed.filter((one) => !ELSE.test(nameOf(one)));
    return rest.length === 1 ? rest.map((element) => ({ element, score: ONLY_ONE })) : [];
  }
  return [];
}

/** What can be pressed in a row, each once: buttons, links, and icons under a hand cursor. */
function pressedIn(row: Element, mask: Element): Element[] {
  const found = new Set<Element>();
  for (const one of queryAll(row, 'button,a,[role=button],[role=img],svg,i,span,img,label')) {
    if (one === mask || one.contains(mask) || shownText(one, 40).trim().length > LONGEST_NAME) continue;
    const element = clickableOf(one, 4)?.element ?? (styleOf(one).cursor === 'pointer' ? one : null);
    if (element && !element.contains(mask) && boxOf(element).width > 0) found.add(element);
  }
  return [...found].filter((one) => ![...found].some((other) => other !== one && other.contains(one)));
}
