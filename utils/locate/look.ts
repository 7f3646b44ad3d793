/** One look at the page: answers "is this there, and where?" for each sight, remembering answers until the next look. */

import { type CodeShown, findCode } from '../capture/find-code';
import type { LabelId } from '../guides/labels';
import type { Sight } from '../guides/types';
import { type Clickable, clickableOf, leavesPage } from './clickable';
import { fieldOf, type List, listOf, toggleOf } from './controls';
import { daysOf, LONG_ENOUGH } from './duration';
import { DURATION } from './matcher';
import { isInMessage, messagePane } from './message-region';
import { normalise } from './normalise';
import { dialogOf, isInBreadcrumb, isInMenu, isInTopBar, isPassing } from './region';
import { ABOUT, BAR, MARGIN, score } from './score';
import { boxOf, forgetLayout } from './style';
import { shownText } from './text';
import type { Hit, TextIndex } from './text-index';
import { isTitle, ownership } from './title';
import { depthBelow, holds, inOrder, meeting } from './tree';
import { type Sightline, sightline } from './visible';

export interface Sighting {
  element: Element;
  score: number;
  line: Sightline;
  /** The option's label for a native select, when the sight is a list. */
  list?: List;
  code?: CodeShown;
  /** Role to act by, when it is not the sight's kind: a row of radio buttons is pressed, not chosen from. */
  press?: boolean;
}

/** What a look found of one sight. `ambiguous`: two candidates are too close to choose. */
export interface Seen {
  best: Sighting | null;
  ambiguous: boolean;
  /** The best candidate lies under something else. */
  covered: Element | null;
  tried: number;
}

const NOTHING: Seen = { best: null, ambiguous: false, covered: null, tried: 0 };
const MOST_HITS = 80;

export class Look {
  private readonly seen = new Map<string, Seen>();
  private readonly lines = new Map<Element, Sightline>();
  private pane: Element | null | undefined;

  constructor(
    private readonly index: TextIndex,
    private readonly sights: Readonly<Record<string, Sight>>,
    private readonly ownHost: Element | null,
    /** Longest validity each list has offered so far, in days. */
    private readonly longestSeen: { days: number } = { days: 0 },
    /** Controls the user said are not the ones. */
    private readonly rejected: WeakSet<Element> = new WeakSet(),
    /** The page's own address says that codes are made here. */
    private readonly onCodePage = false,
  ) {
    forgetLayout();
  }

  see(id: string): Seen {
    const known = this.seen.get(id);
    if (known) return known;
    const sight = this.sights[id];
    if (!sight) throw new Error(`unknown sight: ${id}`);
    this.seen.set(id, NOTHING);
    const seen = this.find(sight);
    this.seen.set(id, seen);
    return seen;
  }

  private find(sight: Sight): Seen {
    switch (sight.kind) {
      case 'words':
        return this.findWords(sight);
      case 'control':
        return this.findControl(sight);
      case 'toggle':
        return this.findToggle(sight);
      case 'field':
        return this.findField(sight);
      case 'list':
        return this.findList(sight);
      case 'option':
        return this.findOption(sight);
      case 'code':
        return this.findShownCode();
    }
  }

  private *hits(labels: readonly LabelId[]): Generator<Hit> {
    let count = 0;
    for (const label of labels) {
      for (const hit of this.index.of(label)) {
        if (++count > MOST_HITS) return;
        if (!this.isForeign(hit.holder)) yield hit;
      }
    }
  }

  private isForeign(element: Element): boolean {
    if (this.pane === undefined) this.pane = messagePane(this.index);
    return isInMessage(element, this.pane);
  }

  private lineOf(element: Element): Sightline {
    let line = this.lines.get(element);
    if (!line) {
      line = sightline(element, this.ownHost);
      this.lines.set(element, line);
    }
    return line;
  }

  private findWords(sight: Sight): Seen {
    let tried = 0;
    for (const hit of this.hits(sight.labels)) {
      tried++;
      const text = normalise(shownText(hit.holder, 300));
      if (hit.how === 'contained' && sight.prose === undefined) continue;
      if (text.length > (sight.prose ?? 40)) continue;
      const line = this.lineOf(hit.holder);
      if (line === 'hidden') continue;
      if (sight.in === 'dialog' && (line !== 'shown' || !dialogOf(hit.holder))) continue;
      if (sight.in === 'alert' && (line !== 'shown' || !(dialogOf(hit.holder) || isPassing(hit.holder))))
        continue;
      return { best: { element: hit.holder, score: 1, line }, ambiguous: false, covered: null, tried };
    }
    return { ...NOTHING, tried };
  }

  private findControl(sight: Sight): Seen {
    const anchor = sight.with ? this.see(sight.with).best : null;
    if (sight.with && !anchor) return NOTHING;
    const candidates = new Map<Element, { clickable: Clickable; hit: Hit; score: number }>();
    const raw: { clickable: Clickable; hit: Hit }[] = [];
    for (const hit of this.hits(sight.labels)) {
      if (hit.how === 'contained' && hit.share < 0.4) continue;
      const folded = normalise(shownText(hit.holder, 120));
      const clickable = clickableOf(
        hit.holder,
        hit.from === 'attribute' ? 8 : Math.max(1, folded.length * hit.share),
      );
      if (!clickable || clickable.role === 'toggle') continue;
      if (sight.state === 'enabled' && clickable.disabled) continue;
      if (sight.state === 'disabled' && !clickable.disabled) continue;
      raw.push({ clickable, hit });
    }
    const peers = [...new Set(raw.map((one) => one.clickable.element))];
    for (const { clickable, hit } of raw) {
      const value = this.scoreControl(sight, clickable, hit, peers, anchor);
      const known = candidates.get(clickable.element);
      if (!known || known.score < value) candidates.set(clickable.element, { clickable, hit, score: value });
    }
    return this.choose(
      [...candidates.values()].map((one) => ({ element: one.clickable.element, score: one.score })),
      sight.state === 'disabled',
    );
  }

  private scoreControl(
    sight: Sight,
    clickable: Clickable,
    hit: Hit,
    peers: readonly Element[],
    anchor: Sighting | null,
  ): number {
    const { element } = clickable;
    const name = shownText(element, 200);
    const nameLength = normalise(name).length;
    const labelLength = normalise(shownText(hit.holder, 200)).length * (hit.from === 'text' ? hit.share : 1);
    const share = hit.from === 'attribute' ? hit.share : Math.min(1, labelLength / Math.max(1, nameLength));
    let owned: number | null = null;
    if (sight.titled) {
      owned = 0;
      for (const title of this.hits(sight.titled)) {
        if (title.how === 'contained' && title.share < 0.5) continue;
        if (!isTitle(title, this.ownHost)) continue;
        owned = Math.max(owned, ownership(title, element, peers));
      }
      if (owned === 0) return 0;
    }
    let value = score({
      exact: hit.how === 'exact' && share > 0.95,
      share: hit.how === 'exact' ? share : Math.min(share, hit.share),
      trust: clickable.trust,
      roleFits:
        sight.in === 'menu' || sight.in === 'topbar' || sight.titled !== undefined || !leavesPage(element),
      inPlace: this.inPlace(sight, element),
      owned,
      breadcrumb: isInBreadcrumb(element),
      passing: sight.in !== 'dialog' && !sight.with && isPassing(element),
      aboutIt: ABOUT.test(name) && !(hit.how === 'exact' && share > 0.95),
    });
    if (anchor) value *= this.closeness(element, anchor.element);
    return value;
  }

  private inPlace(sight: Sight, element: Element): boolean | null {
    if (sight.in === 'dialog') return dialogOf(element) !== null;
    if (sight.in === 'menu') return isInMenu(element);
    if (sight.in === 'topbar') return isInTopBar(element) || isInMenu(element);
    return null;
  }

  /** 1 in the anchor's own dialog or next to it, less for each level the two have to climb to meet; 0 across dialogs. */
  private closeness(element: Element, anchor: Element): number {
    const dialog = dialogOf(anchor);
    if (dialog) {
      if (!holds(dialog, element)) return 0;
    } else if (dialogOf(element)) return 0;
    const block = meeting(element, anchor);
    if (!block) return 0;
    const depth = depthBelow(block, anchor);
    if (!dialog && (depth > 10 || block === block.ownerDocument.documentElement)) return 0;
    const base = dialog ? 1 - 0.004 * depth : 1 - 0.04 * depth;
    return base * (inOrder(anchor, element) < 0 ? 1 : 0.9);
  }

  private choose(candidates: { element: Element; score: number }[], disabledTooFaint = false): Seen {
    const ranked = candidates
      .filter((one) => one.score >= BAR && !this.rejected.has(one.element))
      .sort((a, b) => b.score - a.score);
    const visible: Sighting[] = [];
    let covered: Element | null = null;
    for (const one of ranked) {
      const line = this.lineOf(one.element);
      if (line === 'hidden') continue;
      if (line === 'covered' && !disabledTooFaint) {
        covered ??= one.element;
        continue;
      }
      visible.push({ ...one, line });
    }
    // What can be seen now comes before what would have to be scrolled to.
    const inView = visible.filter((one) => one.line !== 'away');
    const first = visible[0];
    if (!first) return { best: null, ambiguous: false, covered, tried: candidates.length };
    const best =
      first.line === 'away' && inView[0] && first.score - inView[0].score < MARGIN ? inView[0] : first;
    const rival = visible.find(
      (one) =>
        one !== best &&
        best.score - one.score < MARGIN &&
        one.line === best.line &&
        !samePlace(one.element, best.element),
    );
    return { best, ambiguous: rival !== undefined, covered, tried: candidates.length };
  }

  private findToggle(sight: Sight): Seen {
    const candidates: { element: Element; score: number }[] = [];
    let tried = 0;
    for (const hit of this.hits(sight.labels)) {
      tried++;
      if (hit.how === 'contained' && hit.share < 0.8) continue;
      const toggle = toggleOf(hit.holder);
      if (!toggle || this.isForeign(toggle.element) || !isBeside(hit.holder, toggle.element)) continue;
      if (sight.state === 'off' && toggle.on === true) continue;
      if (sight.state === 'on' && toggle.on !== true) continue;
      candidates.push({
        element: toggle.element,
        score: (hit.how === 'exact' ? 1 : 0.7) * (toggle.on === null ? 0.8 : 1),
      });
    }
    return { ...this.choose(unique(candidates)), tried };
  }

  private findField(sight: Sight): Seen {
    const found: { element: Element; score: number; filled: boolean }[] = [];
    for (const hit of this.hits(sight.labels)) {
      if (hit.how === 'contained' && hit.share < 0.4) continue;
      const field = fieldOf(hit.holder);
      if (!field || this.isForeign(field.element)) continue;
      if (hit.holder !== field.element && !isBeside(hit.holder, field.element)) continue;
      if (this.lineOf(field.element) === 'hidden') continue;
      found.push({ element: field.element, score: hit.how === 'exact' ? 1 : 0.75, filled: field.filled });
    }
    // Two fields may both pass for the name (名称, 备注): the first on the page is asked for, whatever the other holds.
    found.sort((a, b) => (a.score === b.score ? inOrder(a.element, b.element) : b.score - a.score));
    const first = found[0];
    if (!first) return NOTHING;
    if ((sight.state === 'empty' && first.filled) || (sight.state === 'filled' && !first.filled))
      return { ...NOTHING, tried: found.length };
    return this.choose([first]);
  }

  private findList(sight: Sight): Seen {
    const found: { list: List; rank: number }[] = [];
    for (const hit of this.hits(sight.labels)) {
      if (hit.how === 'contained' && hit.share < 0.4) continue;
      const list = listOf(hit.holder);
      const face = list?.kind === 'buttons' ? list.choices[0]?.element : list?.element;
      if (!list || !face || this.isForeign(face) || !isBeside(hit.holder, face)) continue;
      const line = this.lineOf(face);
      if (line === 'hidden') continue;
      found.push({
        list,
        rank:
          gap(hit.holder, face) +
          (line === 'covered' ? 5000 : line === 'away' ? 1000 : 0) +
          (hit.how === 'exact' ? 0 : 200),
      });
    }
    found.sort((a, b) => a.rank - b.rank);
    const list = found[0]?.list;
    if (!list) return NOTHING;
    const best = longestOf(list);
    const longest = best?.days ?? (this.longestSeen.days || LONG_ENOUGH);
    if (sight.state === 'short' && list.chosen !== null && list.chosen >= Math.min(longest, LONG_ENOUGH))
      return { ...NOTHING, tried: found.length };
    const target = list.kind === 'buttons' && best ? best.element : list.element;
    const seen = this.choose([{ element: target, score: 0.95 }]);
    if (seen.best) {
      seen.best.list = list;
      seen.best.press = list.kind === 'buttons';
    }
    return seen;
  }

  /** The longest validity of an open custom list: at least two spans of time, pressable, on top of the page. */
  private findOption(sight: Sight): Seen {
    const field = sight.with ? this.see(sight.with).best : null;
    if (field?.list?.kind !== 'custom') return NOTHING;
    const options = new Map<Element, number>();
    for (const hit of this.index.of(DURATION)) {
      if (holds(field.element, hit.holder) || this.isForeign(hit.holder)) continue;
      const text = shownText(hit.holder, 60) || hit.holder.getAttribute('title') || '';
      const clickable = clickableOf(hit.holder, normalise(text).length);
      const days = daysOf(text);
      if (!clickable || clickable.disabled || days === null) continue;
      if (normalise(shownText(clickable.element, 60)).length > normalise(text).length + 4) continue;
      const line = this.lineOf(clickable.element);
      if (line === 'shown' || line === 'away') options.set(clickable.element, days);
    }
    if (options.size < 2) return NOTHING;
    const [element, days] = [...options].reduce((top, one) => (one[1] > top[1] ? one : top));
    this.longestSeen.days = Math.max(this.longestSeen.days, days);
    return this.choose([{ element, score: 0.95 }]);
  }

  private findShownCode(): Seen {
    // Elsewhere a code is believed only where codes can be made.
    if (!this.onCodePage && this.hits(['generate', 'setCode']).next().done) return NOTHING;
    const hits = [...this.hits(['codeTitle', 'onceOnly', 'copy'])];
    const code = findCode(hits, (element) => this.lineOf(element), this.onCodePage);
    if (!code) return { ...NOTHING, tried: hits.length };
    return {
      best: { element: code.element, score: 1, line: this.lineOf(code.element), code },
      ambiguous: false,
      covered: null,
      tried: hits.length,
    };
  }
}

function unique(candidates: { element: Element; score: number }[]): { element: Element; score: number }[] {
  const best = new Map<Element, number>();
  for (const { element, score: value } of candidates)
    best.set(element, Math.max(best.get(element) ?? 0, value));
  return [...best].map(([element, value]) => ({ element, score: value }));
}

/** A control belongs to words in its own row, or right below them. */
function isBeside(words: Element, control: Element): boolean {
  if (words === control || words.contains(control)) return true;
  const a = boxOf(words);
  const b = boxOf(control);
  const sameRow = a.top < b.bottom + 12 && b.top < a.bottom + 12;
  const below = b.top >= a.bottom - 4 && b.top - a.bottom <= 56 && b.left < a.right + 160;
  return sameRow || below;
}

/** Distance between two boxes, CSS px. */
function gap(from: Element, to: Element): number {
  const a = boxOf(from);
  const b = boxOf(to);
  return Math.max(0, b.left - a.right, a.left - b.right) + Math.max(0, b.top - a.bottom, a.top - b.bottom);
}

function longestOf(list: List): List['choices'][number] | undefined {
  return [...list.choices].sort((a, b) => b.days - a.days)[0];
}

/** Two elements that a click in the middle of either would press alike. */
function samePlace(a: Element, b: Element): boolean {
  if (holds(a, b) || holds(b, a)) return true;
  const link = a.closest('a[href]')?.getAttribute('href');
  return (
    link !== undefined &&
    link !== null &&
    !/^(#|javascript:)/i.test(link) &&
    link === b.closest('a[href]')?.getAttribute('href')
  );
}
