/** What an open window or list hides from screen readers, though everybody else still sees it. */
import { boxOf, styleOf } from './style';
import { upwards } from './tree';

const VEIL = '[aria-hidden=true],[inert]';
const FAINTEST = 0.05;

/** Drawn as ever, but out of use until what lies over the page is closed. */
export function isInertBehindModal(element: Element): boolean {
  let veiled = false;
  let opacity = 1;
  for (const up of upwards(element)) {
    veiled ||= up.matches(VEIL);
    opacity *= Number(styleOf(up).opacity);
  }
  const { width, height } = boxOf(element);
  return (
    veiled &&
    opacity > FAINTEST &&
    width > 4 &&
    height > 4 &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
