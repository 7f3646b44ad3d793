/** The one element in the page: closed shadow root, top layer, nothing the page can style, move or read. */
import { HOST_STYLE } from './host-style';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** In the page and in the top layer. */
  show(): void;
  hide(): void;
  /** Gives ring and card their looks, see `styles.ts`; page scripts get them with the guide. */
  setStyles(css: string): void;
  /** Above whatever the page has put into the top layer since. */
  bringToFront(): void;
}

const TAG = 'qiye-guide';
/** A page that keeps fighting wins: false alarms cost more trust than a missing ring. */
const MOST_FIGHTS = 5;
const FIGHT_MS = 5000;

export function createHost(doc: Document, signal: AbortSignal): Host {
  const element = doc.createElement(TAG);
  const root = element.attachShadow({ mode: 'closed', delegatesFocus: false });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  dress(element);

  let fights: number[] = [];
  let wanted = false;
  const hasLost = () => {
    const now = Date.now();
    fights = [...fights.filter((at) => now - at < FIGHT_MS), now];
    return fights.length > MOST_FIGHTS;
  };
  const guard = new MutationObserver(() => {
    if (!wanted || signal.aborted) return;
    if (hasLost()) return;
    dress(element);
    guard.takeRecords();
    if (!isUp(element)) open();
  });
  guard.observe(element, { attributes: true });
  const children = new MutationObserver(() => {
    if (wanted && !element.isConnected && !signal.aborted && !hasLost()) open();
  });
  if (doc.documentElement) children.observe(doc.documentElement, { childList: true });

  function open(): void {
    if (!element.isConnected) doc.documentElement.append(element);
    if (!isUp(element)) element.showPopover?.();
    guard.takeRecords();
  }

  signal.addEventListener('abort', () => {
    wanted = false;
    guard.disconnect();
    children.disconnect();
    element.remove();
  });

  return {
    element,
    root,
    setStyles: (css) => sheet.replaceSync(css),
    show() {
      wanted = true;
      open();
    },
    hide() {
      wanted = false;
      element.remove();
    },
    bringToFront() {
      if (!wanted || !element.isConnected || !element.showPopover) return;
      if (isUp(element)) element.hidePopover();
      element.showPopover();
      guard.takeRecords();
    },
  };
}

function isUp(element: HTMLElement): boolean {
  return element.isConnected && element.matches(':popover-open');
}

/** Our attributes and no others. */
function dress(element: HTMLElement): void {
  for (const { name } of [...element.attributes])
    if (name !== 'popover' && name !== 'style') element.removeAttribute(name);
  if (element.getAttribute('popover') !== 'manual') element.setAttribute('popover', 'manual');
  element.style.cssText = '';
  for (const [property, value] of Object.entries(HOST_STYLE))
    element.style.setProperty(property, value, 'important');
}
