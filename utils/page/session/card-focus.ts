/**
 * Moves the keyboard's focus into the card, and out of it to the ringed control. A script of its own, put into the frame
 * when the user presses the shortcut: the card itself never takes the focus.
 */
import { elementAt } from '../locate/tree';

/** Where the focus was, while it is in the card. */
interface Visit {
  before: HTMLElement | null;
  leaving: AbortController;
}

export interface CardFocusParts {
  doc: Document;
  /** The closed root of our host: extensions' scripts may see it, pages may not. */
  rootOf(host: HTMLElement): ShadowRoot | null;
  /** Outlives this script, which is put in anew each time. */
  memory: { visit?: Visit | undefined };
}

const FOCUSABLE =
  'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable=""],[contenteditable=true]';

/** True when the focus was moved. */
export function moveFocus({ doc, rootOf, memory }: CardFocusParts): boolean {
  const host = [...doc.documentElement.children].find(({ localName }) => localName === 'qiye-guide');
  const root = host instanceof HTMLElement ? rootOf(host) : null;
  const card = root?.querySelector<HTMLElement>('[data-part=card]');
  if (!host || !root || !card) return false;
  if (root.activeElement) {
    const ringed = ringedIn(doc, root);
    leave(memory, root, ringed);
    return true;
  }
  const leaving = new AbortController();
  memory.visit = { before: deepest(doc), leaving };
  guard(doc, host, leaving.signal);
  card.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      // The page has dialogs of its own that close on Escape.
      event.stopPropagation();
      event.preventDefault();
      leave(memory, root);
    },
    { signal: leaving.signal },
  );
  card.tabIndex = -1;
  doc.defaultView?.focus();
  card.focus({ preventScroll: true });
  return root.activeElement !== null;
}

function leave(memory: CardFocusParts['memory'], root: ShadowRoot, to: HTMLElement | null = null): void {
  const { visit } = memory;
  visit?.leaving.abort();
  memory.visit = undefined;
  (to ?? visit?.before)?.focus();
  // The page had no focus before, or its control is gone.
  if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
}

/** A page's dialog may call the focus back as soon as it hears that it has gone elsewhere: of our card it hears nothing. */
function guard(doc: Document, host: Element, signal: AbortSignal): void {
  for (const type of ['focusin', 'focusout', 'focus', 'blur'])
    doc.defaultView?.addEventListener(
      type,
      (event) => {
        if (event.target === host) event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
}

/** What the ring stands on, or the control it is the label or the inside of. */
function ringedIn(doc: Document, root: ShadowRoot): HTMLElement | null {
  const ring = root.querySelector<HTMLElement>('[data-part=ring]');
  // What is only to be read may hold a button that deletes it: no key press goes there.
  if (!ring || ring.dataset.action === 'read') return null;
  const box = ring.getBoundingClientRect();
  const hit = elementAt(doc, box.left + box.width / 2, box.top + box.height / 2);
  return hit?.closest<HTMLElement>(FOCUSABLE) ?? hit?.closest('label')?.control ?? null;
}

function deepest(doc: Document): HTMLElement | null {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : null;
}
