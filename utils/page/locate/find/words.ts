/** Words as evidence: whether the page says something where a person would read it. */
import { bare } from '../../../guides/fold';
import type { TargetSpec } from '../../../guides/types';
import { isFolder } from '../folder';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { dialogOf, isInHelpBox, isToastOrTooltip } from '../region';
import { shownText } from '../text';
import type { Hit } from '../text-index';
import { closest } from '../tree';
import { isDeleting } from '../veto/deleting-window';

/** Letters around a label that still leave it a title. */
const TITLE = 40;

export function findWords(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  const { isLed, isSettings } = snapshot.options.press;
  if (spec.arrived && !isLed && !isSettings && !snapshot.onCodePage) return NOTHING;
  let tried = 0;
  for (const hit of snapshot.hits(spec.labels, spec.prose === undefined)) {
    tried++;
    if (bare(shownText(hit.holder, 300)).length > (spec.prose ?? TITLE)) continue;
    if (!spec.anywhere && !snapshot.isOwn(hit.holder)) continue;
    // A folder 「客户端授权密码」 is not the place. Case: `next-all`.
    if (spec.arrived && isFolder(snapshot, hit.holder)) continue;
    if (spec.outOfRows && closest(hit.holder, 'tr,[role=row],li')) continue;
    const visibility = snapshot.visibilityOf(hit.holder);
    if (visibility === 'hidden' || isInHelpBox(hit.holder) || !isInPlace(snapshot, spec, hit)) continue;
    return { best: { element: hit.holder, score: 1, visibility }, ambiguous: false, covered: null, tried };
  }
  return { ...NOTHING, tried };
}

function isInPlace(snapshot: PageSnapshot, spec: TargetSpec, { holder }: Hit): boolean {
  if (spec.in === undefined) return true;
  if (snapshot.visibilityOf(holder) !== 'shown') return false;
  const dialog = dialogOf(holder);
  return (
    (dialog !== null && !isDeleting(dialog, holder)) || (spec.in === 'alert' && isToastOrTooltip(holder))
  );
}
