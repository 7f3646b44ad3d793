/**
 * Whether a form stands in words written by others: a mail, its preview, a card or a row of mails, a draft, a chat. Told by what a
 * program writes around them, never by what stands in them: a mail's author writes the body and chooses no head. Two signs are needed.
 */
import { dialogOf } from '../../page/locate/region';
import { parentOf, shortText, upwards } from '../../page/locate/tree';
import {
  ACCOUNT_STATUS,
  ADDRESS,
  DATE_OR_TIME,
  HEAD_NAMES,
  HEAD_NAMES_COLON,
  MAIL_ACTIONS,
  MAIL_BODY,
  MAIL_CARDS,
  NAMED_ADDRESS,
  NEAR_DAYS,
  ROW_CONTROL,
  STATUS_ICON,
} from './mail-words';

const WRITTEN = '[contenteditable]:not([contenteditable=false]),blockquote,[role=feed],[role=log]';
const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|SELECT)$/i;
const ENOUGH = 2;
/** A name of a head, with what is said behind it, is shorter. */
const LONGEST_LINE = 300;
const LONGEST_HEAD = 300;
const HEAD_LEVELS = 5;
const HEAD_BEFORE = 3;
/** Rows of a list that are looked at, and how long one may be. */
const ROWS = 12;
const LONGEST_ROW = 600;
/** Chinese names of a head count wherever they stand, also cut into pieces or set wide (「发 件 人」). */
const HAN_NAMES = /[发發寄]件[人者]|收件[人者]|主[题題旨]|抄送/g;
const WIDE = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

type Sign = string;

/** @param form the smallest box around the form's own fields */
export function isUserContent(form: Element): boolean {
  if ([...upwards(form, 200)].some((up) => up.matches(WRITTEN))) return true;
  if (isInDatedList(form)) return true;
  const signs = new Set<Sign>();
  const isArticle = [...upwards(form, 200)].some((up) => up.matches('article,[role=article]'));
  if (isArticle) signs.add('article');
  return rootsAround(form).some((root) => {
    readSigns(root, form, signs);
    return signs.size >= ENOUGH;
  });
}

/**
 * What is read: the page's part the form stands in. A dialog right under the body hangs beside the page it belongs to and beside
 * much else: of that only what could be the head of a mail, short, right before it and without fields.
 */
function rootsAround(form: Element): Element[] {
  const children = [...(form.ownerDocument.body?.children ?? [])].filter(
    (child) => !SILENT.test(child.nodeName),
  );
  if (dialogOf(form) === null) return children;
  const at = children.findIndex((child) => child.contains(form) || holdsShown(child, form));
  return children.filter(
    (child, place) =>
      place === at ||
      (place < at &&
        place >= at - HEAD_BEFORE &&
        !child.querySelector('input') &&
        shortText(child, LONGEST_HEAD) !== null),
  );
}

/** Also through shadow roots. */
const holdsShown = (outer: Element, inner: Element) => [...upwards(inner, 200)].includes(outer);

function readSigns(root: Element, form: Element, signs: Set<Sign>): void {
  const walker = form.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node === form || SILENT.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let around = '';
  for (let node: Node | null = walker.currentNode; node && signs.size < ENOUGH; node = walker.nextNode()) {
    if (node === form) continue;
    if (node instanceof Text) {
      around += node.data;
      readText(node, form, signs);
    } else if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'alt']) readName(node.getAttribute(name) ?? '', signs);
    }
  }
  for (const text of [around, around.replace(WIDE, '')])
    for (const [name] of text.matchAll(HAN_NAMES)) signs.add(HAN_SIGNS[name.charAt(0)] ?? name);
}

/** By the first character of the name. */
const HAN_SIGNS: Readonly<Record<string, Sign>> = {
  发: 'sender',
  發: 'sender',
  寄: 'sender',
  收: 'recipient',
  主: 'subject',
  抄: 'copy',
};

function readText(node: Text, form: Element, signs: Set<Sign>): void {
  const text = node.data.trim();
  if (text === '' || text.length > LONGEST_LINE) return;
  readName(text, signs);
  if (ADDRESS.test(text)) readAddress(node, form, signs);
  if ((DATE_OR_TIME.test(text) || NEAR_DAYS.test(text)) && !isInOwnRow(node)) signs.add('time');
}

const setOf = (words: readonly string[]) => new Set(words);
const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase();
/** Sign of each name that counts alone. */
const NAMES = new Map<string, Sign>(
  Object.entries({ ...HEAD_NAMES, ...MAIL_ACTIONS }).flatMap(([sign, words]) =>
    words.map((word) => [word, sign] as const),
  ),
);
const BEFORE_COLON = new Map<string, Sign>([
  ...[...NAMES].filter(([, sign]) => sign in HEAD_NAMES),
  ...Object.entries(HEAD_NAMES_COLON).flatMap(([sign, words]) => words.map((word) => [word, sign] as const)),
]);
const BODY = setOf(MAIL_BODY);
const CARDS = setOf(MAIL_CARDS);

/** One text node or label: alone a name, or names with colons and what is said behind them. */
function readName(raw: string, signs: Set<Sign>): void {
  if (raw === '' || raw.length > LONGEST_LINE) return;
  const text = fold(raw);
  const alone = NAMES.get(text.replace(/\s*:$/, ''));
  if (alone) signs.add(alone);
  if (BODY.has(text)) signs.add('body').add('body of a mail');
  if (CARDS.has(text)) signs.add('card');
  if (!text.includes(':')) return;
  for (const part of text.split(/[\n,;|·]/)) {
    const sign = BEFORE_COLON.get(part.slice(0, part.indexOf(':')).trim());
    if (part.includes(':') && sign) signs.add(sign);
  }
  // 「发件人：x 主题：y」 in one line.
  for (const [, word = ''] of text.matchAll(/(?:^|\s)([^\s:]+)\s?:/g)) {
    const sign = BEFORE_COLON.get(word);
    if (sign) signs.add(sign);
  }
}

/** A head without names, or with icons for them: an address behind a name, or one with a time or pictures beside it. */
function readAddress(node: Text, form: Element, signs: Set<Sign>): void {
  if (isInOwnRow(node)) return;
  let level = 0;
  for (const up of upwards(node, HEAD_LEVELS + 1)) {
    if (level++ >= HEAD_LEVELS || up.contains(form)) return;
    const text = shortText(up, LONGEST_HEAD);
    if (text === null) return;
    const isHead =
      NAMED_ADDRESS.test(text) ||
      DATE_OR_TIME.test(text) ||
      NEAR_DAYS.test(text) ||
      (!up.closest(ROW) && up.querySelectorAll('svg,img,i,[role=img]').length >= 2);
    if (!isHead) continue;
    signs.add('sender').add('head');
    return;
  }
}

const ROW = 'tr,li,[role=row],[role=listitem]';

/**
 * A row of the client's own list: the status it gives an account stands in it, as a word of its own, or as an icon beside the
 * control that changes the account. An icon alone may be the badge of a sender.
 */
function isInOwnRow(node: Text): boolean {
  const row = node.parentElement?.closest(ROW);
  if (!row) return false;
  const texts = node.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (ACCOUNT_STATUS.test((text as Text).data.trim())) return true;
  const hasNamed = (which: string, name: RegExp) =>
    [...row.querySelectorAll(which)].some((one) =>
      name.test((one.getAttribute('aria-label') ?? one.textContent ?? '').trim()),
    );
  return (
    hasNamed('[role=img][aria-label]', STATUS_ICON) &&
    hasNamed('a,button,[role=button],[role=img]', ROW_CONTROL)
  );
}

/** A row among rows that each bear a day or a time: a list of mails, or cards of them. */
function isInDatedList(form: Element): boolean {
  for (const up of upwards(form, 200)) {
    const list = parentOf(up);
    if (!list || up === up.ownerDocument.body) return false;
    const rows = [...list.children].filter((row) => row !== up).slice(0, ROWS);
    const dated = rows.filter((row) => {
      const text = shortText(row, LONGEST_ROW) ?? '';
      return row.tagName === up.tagName && (DATE_OR_TIME.test(text) || NEAR_DAYS.test(text));
    });
    const own = shortText(up, LONGEST_ROW) ?? '';
    if (
      dated.length >= 2 &&
      dated.length > rows.length / 2 &&
      (DATE_OR_TIME.test(own) || NEAR_DAYS.test(own))
    )
      return true;
  }
  return false;
}
