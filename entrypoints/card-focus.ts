/** Put into the frame whose card is on show when the user presses the shortcut for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CardFocusParts, moveFocus } from '@/utils/page/session/card-focus';

const MARK = Symbol.for('qiye-card-focus');

/** Firefox has it as a property of the element, Chrome as a function of its own. */
type Openable = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
const rootOf = import.meta.env.FIREFOX
  ? (host: Openable) => host.openOrClosedShadowRoot ?? null
  : (host: HTMLElement) => chrome.dom?.openOrClosedShadowRoot(host) ?? null;

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as { [MARK]?: CardFocusParts['memory'] };
  scope[MARK] ??= {};
  moveFocus({
    doc: document,
    rootOf,
    memory: scope[MARK],
  });
});
