/** Put into the frame whose card is on show when the user presses the shortcut for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CardFocusParts, moveFocus } from '@/utils/session/card-focus';

const MARK = Symbol.for('qiye-card-focus');

/** Firefox has it as a method of the element. */
type Openable = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as { [MARK]?: CardFocusParts['memory'] };
  scope[MARK] ??= {};
  moveFocus({
    doc: document,
    rootOf: (host) =>
      (host as Openable).openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(host) ?? null,
    memory: scope[MARK],
  });
});
