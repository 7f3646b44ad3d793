/**
 * What the card of a step must leave free: the target's row and label, the dialog, the code on show, what the words of the
 * card speak of, warnings. Gathered at a look, measured whenever the card is placed.
 */
import type { Step } from '../../guides/types';
import type { PageSnapshot } from '../locate/page-snapshot';
import { dialogOf } from '../locate/region';
import { shownBoxes } from '../locate/shown-boxes';
import { styleOf } from '../locate/style';
import { elementAt, upwards } from '../locate/tree';
import type { Area, MustBeRead } from '../screen';

/** A row with its label above and its hint below; what is taller holds other rows, too. CSS px. */
const TALLEST_ROW = 120;
/** What stands around the target in a page: a form of a few rows. */
const TALLEST_BLOCK = 420;
const LEVELS = 7;
/** Part of the window's width or height that a side panel takes at most. */
const PANEL = 0.7;
/** Points of the window, as parts of its sides, where a dialog would lie that the target is not in: last where cards go, too. */
const LOOKED_AT = [
  [0.5, 0.5],
  [0.5, 0.25],
  [0.85, 0.5],
  [0.88, 0.88],
  [0.12, 0.88],
  [0.88, 0.12],
] as const;

/** @param target what is ringed, or would be once the page has answered */
export function mustBeRead(
  doc: Document,
  snapshot: PageSnapshot,
  step: Step,
  target: Element | null,
): () => MustBeRead {
  const seen = (id: string) => snapshot.find(id).best;
  const { when } = step;
  const close = step.target ? snapshot.targetOf(step.target)?.with : undefined;
  const evidence = [...(close ? [close] : []), ...(when.all ?? [])].map(seen).filter((one) => one !== null);
  const code = evidence.find((one) => one.code)?.code;
  const spokenOf = (step.offers ?? []).flatMap((offer) => (offer.when ? (seen(offer.when) ?? []) : []));
  const row = target && blockOf(target, TALLEST_ROW);
  const block = target && blockOf(target, TALLEST_BLOCK);
  const dialogs = dialogsAround(doc, snapshot, target ?? evidence[0]?.element ?? null);
  const never = [
    ...(target ? labelsOf(target) : []),
    ...(code ? [code.element, blockOf(code.element, TALLEST_ROW)] : []),
  ];
  const must = [
    ...dialogs,
    ...[...evidence, ...spokenOf].map(({ element }) => element),
    ...doc.querySelectorAll('[role=alert]'),
  ];

  return () => {
    const [dialog] = dialogs;
    return {
      dialog: dialog?.isConnected ? boxOfDialog(dialog, doc) : null,
      never: [...(row && target ? inRowOf(target, shownBoxes(row)) : []), ...never.flatMap(shownBoxes)],
      must: [...must, ...(row ? [row] : [])].flatMap(shownBoxes),
      rather: [...(block ? [block] : []), ...(code ? [code.region] : [])].flatMap(shownBoxes),
    };
  };
}

/** The largest block around an element that is no taller than `most`, or than the element and a bit. */
function blockOf(element: Element, most: number): Element {
  const { body } = element.ownerDocument;
  const tallest = Math.max(most, element.getBoundingClientRect().height + 40);
  let block = element;
  for (const up of upwards(element, LEVELS)) {
    if (up === body || up.getBoundingClientRect().height > tallest) break;
    block = up;
  }
  return block;
}

function inRowOf(target: Element, boxes: readonly Area[]): Area[] {
  const { top, bottom } = target.getBoundingClientRect();
  return boxes.filter((box) => box.top < bottom + 4 && box.top + box.height > top - 4);
}

/** Native labels and those named by `aria-labelledby`, of the target or the control in or around it. */
function labelsOf(target: Element): Element[] {
  const control = target.closest('input,select,textarea,[role]') ?? target.querySelector('input,select');
  const root = target.getRootNode() as Document | ShadowRoot;
  const named = (control?.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  return [
    target.closest('label'),
    ...((control as HTMLInputElement | null)?.labels ?? []),
    ...named.map((id) => (id ? root.getElementById(id) : null)),
  ].filter((label) => label !== null);
}

/** The one the target stands in first, then those that lie over the page beside it. */
function dialogsAround(doc: Document, snapshot: PageSnapshot, target: Element | null): Element[] {
  const found = new Set<Element>();
  const add = (from: Element | null) => {
    const dialog = from && dialogOf(from);
    if (dialog) found.add(dialog);
  };
  add(target);
  const panel = found.size || !target ? null : panelOf(target);
  if (panel) found.add(panel);
  const { innerWidth, innerHeight } = doc.defaultView ?? window;
  for (const [x, y] of LOOKED_AT)
    add(elementAt(doc, innerWidth * x, innerHeight * y, snapshot.options.ownHost));
  return [...found];
}

/** A drawer, a side bar, a top bar: placed over or beside the page, along the window's edge. */
function panelOf(target: Element): Element | null {
  const { innerWidth, innerHeight } = target.ownerDocument.defaultView ?? window;
  for (const up of upwards(target)) {
    if (!/fixed|absolute/.test(styleOf(up).position)) continue;
    const { width, height } = up.getBoundingClientRect();
    const isPart = width < innerWidth * PANEL || height < innerHeight * PANEL;
    if (width >= 200 && height >= 60 && isPart) return up;
  }
  return null;
}

/** A dialog's role may be on a layer over the whole window: then what it shows is its box. */
function boxOfDialog(dialog: Element, doc: Document): Area | null {
  const { left, top, width, height } = dialog.getBoundingClientRect();
  const { innerWidth, innerHeight } = doc.defaultView ?? window;
  if (width < innerWidth * 0.98 || height < innerHeight * 0.98) return { left, top, width, height };
  const boxes = shownBoxes(dialog);
  if (!boxes.length) return null;
  const from = Math.min(...boxes.map((box) => box.left));
  const start = Math.min(...boxes.map((box) => box.top));
  return {
    left: from,
    top: start,
    width: Math.max(...boxes.map((box) => box.left + box.width)) - from,
    height: Math.max(...boxes.map((box) => box.top + box.height)) - start,
  };
}
