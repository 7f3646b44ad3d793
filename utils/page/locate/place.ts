/**
 * Where in a mailbox's own document words of settings count. A mail shown in that document can say anything, in any mark-up, so
 * the answer is positive proof: the mailbox's own frame (top strip, its navigation), what a press has brought, or settings that
 * our way led to or that the address names. All else there is content, and content is never evidence, a target or a code.
 */
import type { LabelId } from '../../guides/common-labels';
import { patternOf, SEARCHES } from '../../guides/vocabulary';
import { isInAppBar } from './bars';
import { isFramed } from './framed';
import { FOLDER } from './mail-lists';
import type { PageSnapshot } from './page-snapshot';
import { boxOf } from './style';
import { holds, queryAll, shortText, upwards } from './tree';

/** Entries of a settings menu. */
const ENTRIES: readonly LabelId[] = [
  'mailboxSettings',
  'accountSecurity',
  'clientSettings',
  'codeSettings',
  'systemSettings',
  'settingsNav',
];
/** Letters in a strip or the navigation at most. */
const LONGEST_STRIP = 260;
const LONGEST_MENU = 600;
/** Where a strip begins at the lowest, unless the way out is in it. CSS px. */
const LOWEST_STRIP = 100;
/** Where a sentence goes on. */
const PROSE = /[。！？，；]\S|[,.;!?] [a-z]/i;
/** Words of the mailbox's own frame; a rail of pictures may name its folders alone. */
const NAVIGATION: readonly LabelId[] = ['mailboxChrome', 'folders'];
/** Entries of different names that make a menu one of settings. */
const ENOUGH_ENTRIES = 3;
/** An entry is so many levels below its menu at most. */
const DEEPEST = 6;

/**
 * The strip that holds the words of the mailbox's frame (退出登录, 帮助与反馈 …), or null. The way out alone makes one, other words
 * only two of them together: one may stand anywhere.
 */
export function findStrip(snapshot: PageSnapshot): Element | null {
  const exact = (label: LabelId) =>
    [...snapshot.index.of(label)].filter(
      ({ how, holder }) => how === 'exact' && snapshot.visibilityOf(holder) === 'shown',
    );
  const ways = exact('mailboxLeave').map(({ holder }) => holder);
  const words = exact('mailboxStrip').map(({ holder }) => holder);
  let best: Element | null = null;
  for (const word of [...ways, ...words]) {
    const strip = stripAround(word);
    if (!strip || !isBareList(strip) || isFramed(snapshot, word)) continue;
    // Two words of it below the top may be links in a mail.
    if (!ways.includes(word) && (countIn(strip, words) < 2 || boxOf(strip).top > LOWEST_STRIP)) continue;
    if (!best || boxOf(strip).top < boxOf(best).top) best = strip;
  }
  return best;
}

function stripAround(word: Element): Element | null {
  let strip: Element | null = null;
  for (const up of upwards(word)) {
    if (up === up.ownerDocument.body || shortText(up, LONGEST_STRIP) === null) break;
    strip = up;
  }
  return strip;
}

const countIn = (block: Element, words: readonly Element[]): number =>
  new Set(words.filter((one) => holds(block, one)).map((one) => (one.textContent ?? '').trim())).size;

/** Whether folders or mails are on show: then what stands beside them may be a mail. */
export function findMails(snapshot: PageSnapshot): boolean {
  const words = new Set<string>();
  // 「收件箱 (4)」, too.
  for (const { how, holder } of snapshot.index.of('folders'))
    if (
      (how === 'exact' || FOLDER.test(holder.textContent ?? '')) &&
      snapshot.visibilityOf(holder) !== 'hidden'
    )
      words.add((holder.textContent ?? '').replace(/[\s\d()（）]/g, ''));
  return words.size > 1;
}

/** Entries and nothing else: a block that also tells or asks something is no menu, whatever links it holds. */
const isBareList = (menu: Element): boolean =>
  !PROSE.test(menu.textContent ?? '') && queryAll(menu, 'input,select,textarea').every(isSearch);

/** Bars along the top hold a field to search mails with; nothing that is to be filled in. */
const isSearch = (field: Element): boolean =>
  field.matches('input') &&
  (field.getAttribute('type') === 'search' ||
    patternOf(SEARCHES).test(
      `${field.getAttribute('placeholder') ?? ''} ${field.getAttribute('aria-label') ?? ''}`,
    ));

/** A menu of settings on show, or null. */
export function findSettingsMenu(snapshot: PageSnapshot): Element | null {
  const entries = new Map<Element, string>();
  for (const label of ENTRIES)
    for (const { how, holder } of snapshot.index.of(label))
      if (how === 'exact' && snapshot.visibilityOf(holder) !== 'hidden' && !snapshot.isUserContent(holder))
        entries.set(holder, (holder.textContent ?? '').replace(/\s/g, ''));
  for (const entry of entries.keys())
    for (const up of [...upwards(entry, DEEPEST)].slice(1)) {
      if (shortText(up, LONGEST_MENU) === null) break;
      const names = [...entries].filter(([one]) => holds(up, one)).map(([, name]) => name);
      if (new Set(names).size >= ENOUGH_ENTRIES && isBareList(up)) return up;
    }
  return null;
}

/** Short blocks that hold a word of the mailbox's frame: its navigation, its strip, its menus. */
export function findNavigation(snapshot: PageSnapshot): ReadonlySet<Element> {
  const blocks = new Set<Element>();
  for (const label of NAVIGATION)
    for (const { how, holder } of snapshot.index.of(label)) {
      if (how !== 'exact' || isFramed(snapshot, holder)) continue;
      for (const up of [...upwards(holder, DEEPEST + 2)].slice(1)) {
        if (blocks.has(up) || shortText(up, LONGEST_STRIP) === null) break;
        blocks.add(up);
      }
    }
  return blocks;
}

/** In the app's own navigation: a short list that also holds a word of the mailbox's frame. */
export const isInAppNav = (snapshot: PageSnapshot, element: Element): boolean =>
  [...upwards(element, DEEPEST)].slice(1).some((up) => snapshot.navigation.has(up)) &&
  !isFramed(snapshot, element);

/** Whether words of settings at `element` are the mailbox's own. Outside a mailbox they always are. */
export function isOwnPlace(snapshot: PageSnapshot, element: Element): boolean {
  const { press } = snapshot.options;
  if (!snapshot.isMailbox) return true;
  if (press.isStale(element)) return false;
  if (press.consequence && holds(press.consequence.float, element)) return true;
  if (press.isSettings || press.isLed) return true;
  if (isInAppNav(snapshot, element)) return true;
  if (snapshot.strip ? holds(snapshot.strip, element) : isInAppBar(element)) return true;
  return snapshot.settingsMenu !== null && !snapshot.showsMails;
}
