/** What the user's own hand does in a frame: scripts of the page press nothing here, and presses on our card are not the page's. */

/** Keys that press what has the focus; others only type. */
const PRESSES = new Set(['Enter', ' ']);

interface Hand {
  ours(): Element;
  /** Before the page hears of a press. */
  touched(): void;
  /** @param path from what was hit upwards */
  clicked(path: readonly EventTarget[]): void;
}

export function listenToHand(doc: Document, { ours, touched, clicked }: Hand, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const isTheirs = (event: Event) => event.isTrusted && !event.composedPath().includes(ours());
  const onTouch = (event: Event) => isTheirs(event) && touched();
  const onKey = (event: KeyboardEvent) => PRESSES.has(event.key) && onTouch(event);
  const onClick = (event: Event) => isTheirs(event) && clicked(event.composedPath());
  doc.addEventListener('pointerdown', onTouch, options);
  doc.addEventListener('keydown', onKey, options);
  doc.addEventListener('click', onClick, options);
}
