/** Words as evidence: whether the page says something where a person would read it. */

import { bare } from '../../guides/fold';
import type { Sight } from '../../guides/types';
import { type Look, NOTHING, type Seen } from '../look';
import { dialogOf, isInAside, isPassing } from '../region';
import { shownText } from '../text';
import type { Hit } from '../text-index';
import { closest } from '../tree';
import { isDeleting } from '../veto/deleting-window';

/** Letters around a label that still leave it a title. */
const TITLE = 40;

export function findWords(look: Look, sight: Sight): Seen {
  const { isLed, isSettings } = look.options.press;
  if (sight.arrived && !isLed && !isSettings && !look.onCodePage) return NOTHING;
  let tried = 0;
  for (const hit of look.hits(sight.labels, sight.prose === undefined)) {
    tried++;
    if (bare(shownText(hit.holder, 300)).length > (sight.prose ?? TITLE)) continue;
    if (!sight.anywhere && !look.isOwn(hit.holder)) continue;
    if (sight.outOfRows && closest(hit.holder, 'tr,[role=row],li')) continue;
    const line = look.lineOf(hit.holder);
    if (line === 'hidden' || isInAside(hit.holder) || !isInPlace(look, sight, hit)) continue;
    return { best: { element: hit.holder, score: 1, line }, ambiguous: false, covered: null, tried };
  }
  return { ...NOTHING, tried };
}

function isInPlace(look: Look, sight: Sight, { holder }: Hit): boolean {
  if (sight.in === undefined) return true;
  if (look.lineOf(holder) !== 'shown') return false;
  const dialog = dialogOf(holder);
  return (dialog !== null && !isDeleting(dialog, holder)) || (sight.in === 'alert' && isPassing(holder));
}
