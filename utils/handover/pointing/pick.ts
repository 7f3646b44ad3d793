/** Hears which field the user points at: real clicks alone, and nothing of them reaches the page. */

const TYPES = /^(?:text|email|tel|url|search|password|number|)$/;
/** All that a click on a field would tell the page. */
const SWALLOWED = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'dblclick'];

export interface PickActions {
  /** A field under the pointer or with the focus; null when it left. */
  over(field: HTMLInputElement | null): void;
  picked(field: HTMLInputElement): void;
}

/** The field an event is about, or null. */
function fieldOf(event: Event): HTMLInputElement | null {
  const [target] = event.composedPath();
  return target instanceof HTMLInputElement && TYPES.test(target.type) ? target : null;
}

/** Clicks on anything but a field go through: the user may have to unfold something first. */
export function listenForFields(view: Window, { over, picked }: PickActions, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const take = (event: Event, pick: boolean) => {
    const field = event.isTrusted ? fieldOf(event) : null;
    if (!field) return;
    swallow(event);
    if (pick) picked(field);
  };
  for (const type of SWALLOWED) view.addEventListener(type, (event) => take(event, false), options);
  view.addEventListener('click', (event) => take(event, true), options);
  view.addEventListener(
    'keydown',
    (event) => {
      // Enter in a field would send its form off.
      if ((event as KeyboardEvent).key === 'Enter') take(event, true);
    },
    options,
  );
  for (const type of ['pointerover', 'focusin'])
    view.addEventListener(type, (event) => event.isTrusted && over(fieldOf(event)), options);
}
