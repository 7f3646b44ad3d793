/** Words that say that something is about codes, as the provider calls them. */
import { patternOf } from '../../guides/vocabulary';
import type { PageSnapshot } from './page-snapshot';

/** Null where no code is ever kept. */
export function aboutCodes({ options: { code } }: PageSnapshot): RegExp | null {
  return code && patternOf(code.anchors);
}
