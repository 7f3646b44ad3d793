/** What the user's own hand does in a frame: scripts of the page press nothing here, and presses on our card are not the page's. */

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
  const onClick = (event: Event) => isTheirs(event) && clicked(event.composedPath());
  doc.addEventListener('pointerdown', onTouch, options);
  doc.addEventListener('keydown', onTouch, options);
  doc.addEventListener('click', onClick, options);
}
