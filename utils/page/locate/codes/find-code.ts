/**
 * Finds the element that shows a freshly made code. Never by pattern alone: the characters must stand in a dialog or block that
 * says what they are, and nothing beside them may say they are something else.
 */
import type { CodeShape } from '../../../guides/code-shape';
import { patternOf } from '../../../guides/vocabulary';
import type { MadeByPress } from '../press';
import { dialogOf, isToastOrTooltip } from '../region';
import { boxOf } from '../style';
import { shownText } from '../text';
import type { Hit } from '../text-index';
import { parentOf, queryAll, shortText, upwards } from '../tree';
import type { Visibility } from '../visibility';
import { merit, type Naming } from './code-name';
import { type Candidate, candidatesIn } from './code-text';

export interface CodeShown {
  /** Element (or read-only input) that shows the code. */
  element: Element;
  /** Dialog or block it stands in. */
  region: Element;
  /** As it is kept. */
  code: string;
  /** Nothing more puts it into force. */
  inForce?: true;
}

const LONGEST_BLOCK = 900;
const LONGEST_NAME = 60;
const HIGHEST_NAME = 5;
const LONGEST_HEAD = 20;
/** Two boxes share a line from so much overlap on. CSS px. */
const IN_LINE = 4;

/** Smallest dialog around the words, or the largest block that is still small. */
function regionOf(words: Element): Element | null {
  const dialog = dialogOf(words);
  if (dialog) return dialog;
  let region: Element | null = null;
  let level = 0;
  for (const up of upwards(words, 9)) {
    if (up === up.ownerDocument.body || up === up.ownerDocument.documentElement) break;
    if (shortText(up, LONGEST_BLOCK) === null) break;
    region = up;
    if (++level > 7) break;
  }
  return region;
}

/** The last words before an element, up to its region, and whether they stand on its own line. */
function wordsBefore(element: Element, region: Element): { text: string; inLine: boolean } {
  for (const up of upwards(element, HIGHEST_NAME)) {
    if (up === region) break;
    for (let before = up.previousSibling; before; before = before.previousSibling) {
      if (before instanceof Comment) continue;
      const text = shownText(before, 2000).trim();
      if (text) return { text: text.slice(-LONGEST_NAME), inLine: isInLine(before, element) };
    }
    const parent = parentOf(up);
    if (!parent || parent === region) break;
  }
  return { text: '', inLine: false };
}

function isInLine(before: Node, element: Element): boolean {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(before);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const own = boxOf(element);
  const meets = (line: DOMRect | undefined) =>
    line !== undefined && Math.min(line.bottom, own.bottom) - Math.max(line.top, own.top) >= IN_LINE;
  // A label in a column of its own may take two lines; what runs on into the value is called by its last one.
  if (lines.length && lines.every(({ right }) => right <= own.left + 1)) return lines.some(meets);
  return meets(lines.at(-1) ?? (before instanceof Element ? boxOf(before) : undefined));
}

/** What the value is called, by its own label and by where the words before it stand. */
function namingOf(
  { element, said }: Candidate,
  region: Element,
  { names }: CodeShape,
  isMade: boolean,
  isBrought: boolean,
): Naming {
  const label = (element as HTMLInputElement).labels?.[0] ?? null;
  const root = element.getRootNode() as Document | ShadowRoot;
  const others = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const own = [
    said,
    label ? shownText(label, LONGEST_NAME) : '',
    ...others.map((id) => root.getElementById(id)?.textContent ?? ''),
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
  ].find((text) => text.trim() && text.trim().length <= LONGEST_NAME);
  const { text, inLine } = wordsBefore(element, region);
  return {
    beside: own ?? columnName(element) ?? (inLine ? text : ''),
    above: inLine ? '' : text,
    // Six codes in a hundred are letters alone; a wizard shows them in the page. Case: `letters-code-wizard`.
    isVouched:
      (dialogOf(region) !== null || isBrought) &&
      ((copiesBeside(element) && (isMade || isBrought || titleClaims(region, names))) ||
        ((isMade || isBrought) && ONCE.test(shownText(region, 1200)))),
  };
}

/** What the head of its column calls a cell; a head may be a row of bold words. */
function columnName(element: Element): string | null {
  const cell = element.closest('td');
  const row = cell?.closest('tr');
  const head = row?.closest('table')?.querySelector('tr');
  if (!cell || !row || !head || head === row || head.cells.length !== row.cells.length) return null;
  const name = head.cells[cell.cellIndex]?.textContent?.trim() ?? '';
  return name && name.length <= LONGEST_HEAD ? name : null;
}

const COPY = /复制|複製|拷[贝貝]|\bcopy\b/i;
const PRESSED = 'button,a,[role=button],span,strong,div,i';

const saysCopy = (element: Element): boolean =>
  (element.textContent ?? '').length < 16 &&
  COPY.test(
    `${(element.textContent ?? '').replace(/\s/g, '')} ${element.getAttribute('title') ?? ''} ${element.getAttribute('aria-label') ?? ''}`,
  );

/** A button that copies, on the element's own line. */
function copiesBeside(element: Element): boolean {
  const own = boxOf(element);
  const near = [...upwards(element, 4)].at(-1) ?? element;
  return queryAll(near, PRESSED).some((one) => {
    const { top, bottom } = boxOf(one);
    return saysCopy(one) && Math.min(bottom, own.bottom) - Math.max(top, own.top) >= IN_LINE;
  });
}

/** A window's first words tell what it is about. */
const titleClaims = (region: Element, names: CodeShape['names']): boolean =>
  patternOf(names).test(shownText(region, LONGEST_NAME));

/** A row among its like: a mail in a list, a code in the table. A fresh code is never shown there. */
function isRow(region: Element): boolean {
  if (region.matches('tr,li,[role=row],[role=listitem],[role=option]')) return true;
  const like = [...(region.parentElement?.children ?? [])].filter(
    (other) => other.tagName === region.tagName && other.className === region.className,
  );
  return region.className !== '' && like.length >= 4;
}

const ONCE = /一次|保管|妥善|无法再|無法再|不再显示|不再顯示|once|keep it safe|again/i;

const SECRET = /密[码碼]|口令|pass ?(?:word|code)/i;

/** Where codes are made nothing else is a password that is shown once: a page of its own need not say what it is for. */
const isNewPassword = (said: string): boolean => ONCE.test(said) && SECRET.test(said);

/** What speaks for a region besides its words: a dialog, 「仅显示一次」, something to copy with. */
function evidenceOf(region: Element, said: string): number {
  return (
    Number(dialogOf(region) !== null) +
    Number(ONCE.test(said)) +
    Number(queryAll(region, PRESSED).some(saysCopy))
  );
}

/** Pieces of evidence a fresh code needs. */
const ENOUGH = 2;
const ENOUGH_ON_CODE_PAGE = 1;

/** A cell below headings is a row of the list of codes, or of anything else: no fresh code. One heading over all is a title. */
const isListed = (element: Element): boolean => {
  const list = element.closest('tbody tr,[role=row]')?.closest('table,[role=grid]');
  const head = list?.querySelector('th,[role=columnheader]');
  return head != null && (head.parentElement?.children.length ?? 0) > 1;
};

/**
 * The code on show, or null. Besides the pattern it takes words around it that say what it is, and evidence of a fresh code: one piece on the page made for codes, two elsewhere.
 * What a making press brought right beside its button needs none.
 * @param made what came of presses that make codes: a window of theirs need not say again what that is (「请保存好您的密码」)
 */
export function findCode(
  hits: readonly Hit[],
  visibilityOf: (element: Element) => Visibility,
  onCodePage: boolean,
  shape: CodeShape,
  made: Pick<MadeByPress, 'hasMade' | 'brought'> | null = null,
): CodeShown | null {
  const regions = new Set<Element>();
  for (const hit of hits) {
    if (visibilityOf(hit.holder) !== 'shown' && hit.from === 'text') continue;
    const region = regionOf(hit.holder);
    if (region && !isToastOrTooltip(region) && !isRow(region)) regions.add(region);
  }
  let best: (CodeShown & { score: number }) | null = null;
  let rival = 0;
  for (const region of regions) {
    const said = shownText(region, 1200);
    const window = dialogOf(region);
    const isMade = window !== null && made?.hasMade(window) === true;
    if (!isMade && !patternOf(shape.anchors).test(said) && !(onCodePage && !window && isNewPassword(said)))
      continue;
    const evidence = evidenceOf(region, said);
    for (const candidate of candidatesIn(region, shape)) {
      const { element, code } = candidate;
      const isBrought = made?.brought({ element, region, code }) === true;
      if (evidence < ENOUGH_ON_CODE_PAGE && !isBrought) continue;
      if (evidence < ENOUGH && !onCodePage && !isBrought) continue;
      const visibility = visibilityOf(element);
      if ((visibility !== 'shown' && visibility !== 'offscreen') || isListed(element)) continue;
      const naming = namingOf(candidate, region, shape, isMade, isBrought);
      const value = merit(code, naming, shape.names, shape.lettersOnly);
      if (value === null) continue;
      const score = evidence + value;
      if (best && best.code !== code) rival = Math.max(rival, Math.min(best.score, score));
      if (!best || score > best.score) best = { element, region, code, score };
    }
  }
  if (!best || best.score <= rival) return null;
  const { element, region, code } = best;
  return { element, region, code, ...(shape.commit === 'none' && { inForce: true as const }) };
}
