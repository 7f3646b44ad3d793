/** What the sentinel does in a frame: asks for a guide on a page made for one, and otherwise nothing. */
import type { GuideId } from '../../guides/guide-id';
import type { Address } from '../../guides/page-kind';
import { type FrameWindow, isOwnFrame } from './frame-guard';

type Place = Address & Pick<Location, 'hostname'>;

export interface SentinelWindow extends FrameWindow, Pick<EventTarget, 'addEventListener'> {
  readonly location: FrameWindow['location'] & Place;
  /** Chrome 102, Firefox 147. */
  readonly navigation?: Pick<EventTarget, 'addEventListener'>;
}

/** The browser's own object: a page can't put another in its place. */
export interface SentinelRuntime {
  /** Gone once the extension was updated or removed under the page. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

/**
 * Starts watching the address of one frame. Says `frame/hello` on each arrival at a page that a guide may show
 * itself on, and `frame/bye` when it goes; an arrival by reload is told apart, so that a guide sent away stays away.
 * @param guideAt the guide that may show itself at an address, by the rules of the providers this script is for
 */
export function startSentinel(
  window: SentinelWindow,
  runtime: SentinelRuntime,
  controller: AbortController,
  guideAt: (place: Place) => GuideId | null,
): void {
  if (!isOwnFrame(window)) return;
  let here: string | null = null;
  let reloaded = window.performance.getEntriesByType('navigation')[0]?.type === 'reload';

  const look = () => {
    if (!runtime.id) return controller.abort();
    const guide = guideAt(window.location);
    if (guide && guide !== here) tell(runtime, 'hello', { arrived: !reloaded });
    if (!guide && here) tell(runtime, 'bye', {});
    here = guide;
    reloaded = false;
  };

  look();
  const options = { signal: controller.signal };
  // `navigate` comes before the address changes and `navigatesuccess` not at all when a page's handler fails.
  window.navigation?.addEventListener('currententrychange', look, options);
  window.addEventListener('popstate', look, options);
  window.addEventListener('hashchange', look, options);
}

function tell(runtime: SentinelRuntime, what: 'hello' | 'bye', body: object): void {
  // No answer is no loss: the user can start the guide in the popup.
  Promise.resolve(runtime.sendMessage({ type: `frame/${what}`, body })).catch(() => undefined);
}
