/** A form read as a person reads it: its words and its fields, in the order they stand. */
import { normalise } from '../../guides/normalise';
import { styleOf } from '../../page/locate/style';
import { elementAt } from '../../page/locate/tree';
import { visibilityOf } from '../../page/locate/visibility';
import { visibleProxyOf } from '../../page/locate/visible-proxy';

export type ControlKind = 'text' | 'secret' | 'number' | 'check';
export interface Words {
  kind: 'words';
  /** Folded. */
  text: string;
}
export interface Control {
  kind: ControlKind;
  element: HTMLInputElement;
  /** Folded, from its own attributes. */
  hints: string[];
}
/** A field that is none of ours: ends what was said before it. */
interface Other {
  kind: 'other';
}
export type Piece = Words | Control | Other;

/** Longer texts are explanations. */
const LONGEST_LABEL = 30;
const TEXT_TYPES = /^(?:text|email|tel|url|search|)$/;

/**
 * Which fields count. `usable`: a person could use them now. `covered`: also those under something that floats above, such as
 * the pop-over of the last failure. `all`: also what nobody can see, to read what the page put there, never to write.
 */
export type Sharpness = 'usable' | 'covered' | 'all';

export function readForm(container: Element, sharpness: Sharpness = 'usable'): Piece[] {
  const hidden = sharpness === 'all';
  const pieces: Piece[] = [];
  const visit = (element: Element): void => {
    if (!hidden && isUnseen(element)) return;
    if (element instanceof HTMLInputElement) {
      meet(element, []);
      return;
    }
    const box = element.tagName === 'LABEL' ? boxIn(element) : null;
    // Its label belongs to the box and says nothing about the next field.
    if (box) {
      meet(box, [normalise(element.textContent ?? '')]);
      return;
    }
    if (/^(?:SCRIPT|STYLE|TEXTAREA|SELECT|IFRAME|SVG)$/i.test(element.tagName)) {
      const name = element.getAttribute('aria-label');
      if (name) pieces.push({ kind: 'words', text: normalise(name) });
      return;
    }
    if (!element.querySelector('input')) say(element.textContent ?? '', pieces);
    for (const node of element.childNodes) {
      if (node instanceof Element) visit(node);
      else if (node instanceof Text) say(node.data, pieces);
    }
  };
  const meet = (element: HTMLInputElement, names: string[]): void => {
    if (!hidden && !(sharpness === 'usable' ? canBeUsed(element) : isThere(element))) return;
    const kind = kindOf(element);
    pieces.push(kind ? { kind, element, hints: [...names, ...hintsOf(element)] } : { kind: 'other' });
  };
  visit(container);
  return pieces;
}

function boxIn(label: Element): HTMLInputElement | null {
  const [only, second] = label.querySelectorAll('input');
  return only && !second && /^(?:checkbox|radio)$/.test(only.type) ? only : null;
}

function say(raw: string, pieces: Piece[]): void {
  if (raw.length > 4 * LONGEST_LABEL) return;
  const text = normalise(raw);
  const last = pieces.at(-1);
  if (!text || text.length > LONGEST_LABEL || (last?.kind === 'words' && last.text === text)) return;
  pieces.push({ kind: 'words', text });
}

const hintsOf = (element: HTMLInputElement) =>
  ['aria-label', 'placeholder', 'title']
    .map((name) => normalise(element.getAttribute(name) ?? ''))
    .filter(Boolean);

function kindOf(element: HTMLInputElement): ControlKind | null {
  if (element.type === 'checkbox') return 'check';
  if (element.type === 'password') return 'secret';
  if (element.type === 'number' || element.getAttribute('role') === 'spinbutton') return 'number';
  return TEXT_TYPES.test(element.type) && element.getAttribute('role') !== 'combobox' ? 'text' : null;
}

function isUnseen(element: Element): boolean {
  if (element instanceof HTMLInputElement) return false;
  const style = styleOf(element);
  return (
    style.display === 'none' ||
    element.hasAttribute('inert') ||
    element.getAttribute('aria-hidden') === 'true' ||
    Number(style.opacity) < 0.1
  );
}

/** Whether a person could see and use the field now, or after scrolling to it. */
export function canBeUsed(element: HTMLInputElement): boolean {
  const visibility = visibilityTo(element);
  if (visibility !== 'covered' || !isBox(element))
    return visibility === 'shown' || visibility === 'offscreen';
  const { left, top, width, height } = visibleProxyOf(element).getBoundingClientRect();
  const hit = elementAt(element.ownerDocument, left + width / 2, top + height / 2);
  // A drawn box has its real one lying over it, see-through.
  return hit === element || (hit !== null && element.closest('label')?.contains(hit) === true);
}

/** Whether it is drawn where a person could see it, were it not for what may float above. */
export function isThere(element: HTMLInputElement): boolean {
  return visibilityTo(element) !== 'hidden';
}

const isBox = ({ type }: HTMLInputElement) => type === 'checkbox' || type === 'radio';

const visibilityTo = (element: HTMLInputElement) =>
  visibilityOf(
    isBox(element) ? visibleProxyOf(element) : element,
    element.ownerDocument.querySelector('qiye-guide'),
  );
