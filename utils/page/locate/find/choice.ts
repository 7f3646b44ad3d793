/** One wanted entry of a choice, whatever draws it: native select, radio button, check box, tree, transfer or open list. */
import { bare } from '../../../guides/fold';
import type { TargetSpec } from '../../../guides/types';
import { clickableOf } from '../clickable';
import { isArrowField } from '../drawn-list';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { isInHelpBox } from '../region';
import { boxOf } from '../style';
import { shownText } from '../text';
import type { Hit } from '../text-index';
import { isRowOfData } from '../title';
import { isDrawnOn, isOn } from '../toggle';
import { closest, queryAll, upwards } from '../tree';
import { visibleProxyOf } from '../visible-proxy';
import { choose } from './choose';
import { inSameBlock } from './proximity';
import { isTitledOtherwise, titleMatch } from './title-match';

const BOX = 'input[type=radio],input[type=checkbox],[role=radio],[role=checkbox]';
const FIELD = 'select,[role=combobox],[aria-haspopup=listbox],input[readonly]';
const OPEN = '[role=combobox][aria-expanded=true],[aria-haspopup=listbox][aria-expanded=true]';
/** First words of the side of a transfer list that holds what is chosen. */
const PICKED = /^[\d\s/项項个個]*(?:items?\s*)?(?:已选|已選|已添加|selected|chosen)/i;
/** And of the side that holds what may still be chosen. */
const SOURCE = /^[\d\s/项项个個]*(?:可选|可選|待选|待選|未选|未選|备选|備選|available|unselected)/i;
/** What takes a chosen entry away again, drawn beside its words. */
const TAKES_AWAY = /^(?:[×✕✖✗⨯x]|移除|[删刪]除|remove|delete|close)$/i;
const SURE = 0.95;

interface Entry {
  element: Element;
  /** What it is called. */
  words: Element;
  /** `shown`: the words alone, such as a saved value. */
  is: 'on' | 'off' | 'filled';
  native?: HTMLSelectElement;
  label?: string;
}

/** 「所有省市（不限制）」 says in brackets what the choice means. */
const REMARK = /\s*[（(][^）)]*[）)]\s*$/;

function isWithRemark({ holder, share }: Hit): boolean {
  const whole = shownText(holder, 80);
  const alone = whole.replace(REMARK, '');
  return alone !== whole && bare(whole).length * share >= bare(alone).length * 0.8;
}

export function findChoice(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  const anchor = spec.with ? snapshot.find(spec.with).best : null;
  if (spec.with && !anchor) return NOTHING;
  const found: Entry[] = [];
  /** The same entry in every block that has one, however it stands: where one block ends, another begins. */
  const peers: Element[] = [];
  for (const hit of snapshot.hits(spec.labels)) {
    if (hit.how === 'contained' && hit.share < 0.8 && !isWithRemark(hit)) continue;
    const read = entryOf(hit);
    if (!read || snapshot.isUserContent(read.element)) continue;
    const entry = { ...read, words: hit.holder };
    peers.push(entry.element);
    if (entry.is !== spec.state) continue;
    if (isInHelpBox(entry.element)) continue;
    // An open list hangs somewhere else in the page: whose it is, the one open field tells.
    if (anchor && !inSameBlock(entry.element, anchor) && !hangsFrom(anchor.element)) continue;
    found.push(entry);
  }
  const { titled, notTitled } = spec;
  const entries = found.filter(({ element, words }) => {
    const own = titled
      ? titleMatch(snapshot, titled, element, peers, {
          whole: true,
          isEntry: spec.exact !== true,
          words,
          within: spec.state === 'filled' ? rowOf(element) : null,
        })
      : 0;
    if (titled && !own) return false;
    return !notTitled || !isTitledOtherwise(snapshot, notTitled, element, peers, own);
  });
  const seen = choose(
    snapshot,
    spec,
    entries.map(({ element }) => ({ element, score: SURE })),
  );
  const native = entries.find(({ element, native }) => native && element === seen.best?.element);
  if (seen.best && native?.native && native.label)
    seen.best.list = {
      kind: 'select',
      element: native.native,
      chosen: null,
      choices: [{ label: native.label, days: 0, element: native.native }],
    };
  return seen;
}

/** A row of a list of rules: a value there is that of the row's own rule, whatever stands above the list. */
function rowOf(element: Element): Element | null {
  const row = closest(element, 'tr,[role=row]');
  return row && isRowOfData(row) ? row : null;
}

function hangsFrom(field: Element): boolean {
  const open = queryAll(field.ownerDocument, OPEN);
  return open.length === 1 && open.every((one) => field.contains(one) || one.contains(field));
}

function entryOf({ holder, from }: Hit): Omit<Entry, 'words'> | null {
  const option = holder.closest('option');
  const native = option?.closest('select');
  if (option && native)
    return { element: native, is: option.selected ? 'on' : 'off', native, label: option.text.trim() };
  const button = holder.closest('button');
  if (from !== 'text' || (button && !button.matches(FIELD))) return null;
  const box = boxOfWords(holder);
  if (box) return box.matches(':disabled') ? null : { element: visibleProxyOf(box), is: state(box, holder) };
  const field = tagOf(holder) ?? fieldAround(holder);
  if (field) return { element: field, is: 'on' };
  const clickable = clickableOf(holder, bare(shownText(holder, 60)).length);
  // What stands in the field of a list is its present choice.
  if (clickable && isArrowField(clickable.element)) return { element: clickable.element, is: 'on' };
  if (!clickable) return { element: holder, is: 'filled' };
  return clickable.disabled ? null : { element: clickable.element, is: state(clickable.element, holder) };
}

function state(control: Element, words: Element): 'on' | 'off' {
  return (isOn(control) ?? isDrawnOn(control)) ||
    [...upwards(words, 7)].some((up) => PICKED.test(shownText(up, 20).trim()) || followsSource(up))
    ? 'on'
    : 'off';
}

/** The second of two lists side by side, of which the first holds what may still be chosen. */
function followsSource(list: Element): boolean {
  const like = [...(list.parentElement?.children ?? [])].filter(
    (other) => other.tagName === list.tagName && other.className === list.className,
  );
  const [first] = like;
  return (
    like.length === 2 && first !== list && first !== undefined && SOURCE.test(shownText(first, 20).trim())
  );
}

/** The box that belongs to these words alone. */
function boxOfWords(words: Element): Element | null {
  const own = words.closest('label')?.control;
  if (own?.matches(BOX)) return own;
  const length = bare(shownText(words, 60)).length;
  for (const up of upwards(words, 5)) {
    if (bare(shownText(up, 60)).length > length + 4) return null;
    const boxes = up.matches(BOX) ? [up] : queryAll(up, BOX);
    if (boxes.length) return boxes.length === 1 ? (boxes[0] ?? null) : null;
  }
  return null;
}

/** The tag these words are drawn in, with a cross to take it away: in a box of tags stands what is chosen. */
function tagOf(words: Element): Element | null {
  for (const up of upwards(words, 3)) {
    const last = up.lastElementChild;
    if (!last || last.contains(words)) continue;
    const cross = shownText(last, 8).trim() || (last.getAttribute('aria-label') ?? '');
    return TAKES_AWAY.test(cross) && boxOf(up).height <= 64 ? up : null;
  }
  return null;
}

/** The field of a list whose present choice these words are. */
function fieldAround(words: Element): Element | null {
  for (const up of upwards(words, 5)) {
    if (boxOf(up).height > 64) return null;
    if (up.matches(FIELD) || queryAll(up, FIELD).length) return up;
  }
  return null;
}
