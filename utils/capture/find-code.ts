/**
 * Finds the element that shows a freshly made client authorization password. Never by pattern alone: the 16 characters must
 * stand in a dialog or block that says what they are, and nothing beside them may say they are something else.
 */
import { dialogOf, isPassing } from '../locate/region';
import { boxOf } from '../locate/style';
import { shownText } from '../locate/text';
import type { Hit } from '../locate/text-index';
import { holds, parentOf, queryAll, shortText, upwards } from '../locate/tree';
import type { Sightline } from '../locate/visible';

export interface CodeShown {
  /** Element (or read-only input) that shows the code. */
  element: Element;
  /** Dialog or block it stands in. */
  region: Element;
  /** 16 of [A-Za-z0-9], white space removed. */
  code: string;
}

/** Source: several public guides agree on 16 characters; the alphabet is one source's (free mail) and inferred for company mail. */
const CODE = /^[A-Za-z0-9]{16}$/;
const SPACED = /^[A-Za-z0-9](?:[\s\u00a0\u200b-]*[A-Za-z0-9]){15}$/;
/** Names of other sixteen-letter things. */
const OTHER =
  /编号|編號|序列号|序列號|订单|訂單|流水|单号|單號|请求|請求|追踪|追蹤|会话|會話|设备号|設備號|版本|验证码|驗證碼|工单|工單|发票|發票|账单|帳單|卡号|卡號|\b(id|serial|order|trace|request|session|ticket|reference|ref|number|no|version|token|invoice|tracking|build)\b/i;
const OWN = /授权|授權|authori[sz]ation|密码|密碼|password|\bcode\b/i;
const LONGEST_BLOCK = 900;

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

/** Elements of a region whose whole shown text is sixteen letters and digits, blanks aside; each group reported once, at its smallest. */
function candidatesIn(region: Element): { element: Element; code: string }[] {
  const found: { element: Element; code: string }[] = [];
  for (const element of queryAll(region, '*')) {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      const value = element.value.replace(/\s/g, '');
      if (
        CODE.test(value) &&
        element.type !== 'password' &&
        (element.readOnly || element.disabled || element.type === 'text')
      )
        found.push({ element, code: value });
      continue;
    }
    if ((shortText(element.shadowRoot ?? element, 200) ?? '').length < 16) continue;
    const text = shownText(element, 120).trim();
    if (!SPACED.test(text)) continue;
    // Plain words in a row ("authorization code") are no code; only short, even pieces are.
    if (/\s/.test(text) && /[a-z]{5,}\s|\s[a-z]{5,}/.test(text) && !/\d/.test(text)) continue;
    found.push({ element, code: text.replace(/[\s\u00a0\u200b-]/g, '') });
  }
  for (const element of queryAll(region, '*')) {
    const code = piecesIn(element);
    if (code && !found.some((one) => one.element === element)) found.push({ element, code });
  }
  return found.filter(
    (one) =>
      !found.some((other) => other !== one && other.code === one.code && holds(one.element, other.element)),
  );
}

/** A code cut into even pieces, in a box that shows more than it. */
function piecesIn(box: Element): string | null {
  let run: string[] = [];
  const whole = () => {
    const code = run.join('');
    const even = run.length > 1 && run.every((piece) => piece.length === run[0]?.length);
    // Two words of eight letters are a menu.
    return even && CODE.test(code) && (run.length > 2 || /\d/.test(code)) ? code : null;
  };
  for (const child of box.childNodes) {
    if (child instanceof Element && !boxOf(child).width) continue;
    const text = child instanceof Comment ? '' : shownText(child, 40).trim();
    if (!text || text === '-') continue;
    if (/^[A-Za-z0-9]{1,8}$/.test(text)) run.push(text);
    else if (whole()) break;
    else run = [];
  }
  return box.childElementCount > 1 ? whole() : null;
}

/** Words that name the value: its label, the cell before it, the line it stands in. */
function nameOf(element: Element, region: Element): string {
  const label = (element as HTMLInputElement).labels?.[0] ?? null;
  let words = `${label ? shownText(label, 80) : ''} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`;
  for (const up of upwards(element, 4)) {
    if (up === region) break;
    for (let before = up.previousSibling; before; before = before.previousSibling) {
      const text = before.textContent?.trim();
      if (text) {
        words += ` ${text.slice(-60)}`;
        return words;
      }
    }
    const parent = parentOf(up);
    if (!parent || parent === region) break;
  }
  return words;
}

/** A row among its like: a mail in a list, a code in the table. A fresh code is never shown there. */
function isRow(region: Element): boolean {
  if (region.matches('tr,li,[role=row],[role=listitem],[role=option]')) return true;
  const like = [...(region.parentElement?.children ?? [])].filter(
    (other) => other.tagName === region.tagName && other.className === region.className,
  );
  return region.className !== '' && like.length >= 4;
}

/** What speaks for a region besides its words: a dialog, 「仅显示一次」, something to copy with. */
function evidenceOf(region: Element, said: string): number {
  const copies = queryAll(region, 'button,a,[role=button],span,strong,div,i').some(
    (element) =>
      (element.textContent ?? '').length < 16 &&
      /复制|複製|拷贝|\bcopy\b/i.test(
        `${element.textContent} ${element.getAttribute('title') ?? ''} ${element.getAttribute('aria-label') ?? ''}`,
      ),
  );
  return (
    Number(dialogOf(region) !== null) +
    Number(/一次|保管|妥善|无法再|無法再|不再显示|不再顯示|once|keep it safe|again/i.test(said)) +
    Number(copies)
  );
}

/**
 * The code on show, or null. Besides the pattern it takes words around it that say "authorization password", and evidence of a
 * fresh code: one piece on the page made for codes, two elsewhere.
 */
export function findCode(
  hits: readonly Hit[],
  lineOf: (element: Element) => Sightline,
  onCodePage: boolean,
): CodeShown | null {
  const regions = new Set<Element>();
  for (const hit of hits) {
    if (lineOf(hit.holder) !== 'shown' && hit.from === 'text') continue;
    const region = regionOf(hit.holder);
    if (region && !isPassing(region) && !isRow(region)) regions.add(region);
  }
  let best: (CodeShown & { score: number }) | null = null;
  let rival = 0;
  for (const region of regions) {
    const said = shownText(region, 1200);
    if (!/授权|授權|authori[sz]ation/i.test(said)) continue;
    const evidence = evidenceOf(region, said);
    if (evidence < (onCodePage ? 1 : 2)) continue;
    for (const { element, code } of candidatesIn(region)) {
      const line = lineOf(element);
      if (
        (line !== 'shown' && line !== 'away') ||
        element
          .closest('tbody tr,[role=row]')
          ?.closest('table,[role=grid]')
          ?.querySelector('th,[role=columnheader]')
      )
        continue;
      const value = evidence + merit(nameOf(element, region), code);
      if (value <= 0) continue;
      if (best && best.code !== code) rival = Math.max(rival, Math.min(best.score, value));
      if (!best || value > best.score) best = { element, region, code, score: value };
    }
  }
  return best && best.score > rival ? { element: best.element, region: best.region, code: best.code } : null;
}

/** What the words that name a value, and its own letters, say for or against its being a code. */
function merit(name: string, code: string): number {
  let value = 0;
  if (OTHER.test(name)) value -= 3;
  if (OWN.test(name)) value += 2;
  if (/^\d+$/.test(code) || /^[a-z]+$/.test(code)) value -= 2;
  return value;
}
