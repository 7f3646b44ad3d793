/** Text fields by their words; or, where nobody knows the words, the only one there is. */
import type { TargetSpec } from '../../../guides/types';
import { isBeside } from '../beside';
import { type Field, fieldOf, fieldsIn, isAsking } from '../field';
import { type FindResult, type FoundTarget, NOTHING, type PageSnapshot } from '../page-snapshot';
import { dialogOf, isInHelpBox } from '../region';
import { inOrder, parentOf } from '../tree';
import { isTall } from '../visible-proxy';
import { choose } from './choose';
import { inSameBlock } from './proximity';

interface Found extends Field {
  score: number;
}

export function findField(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  const anchor = spec.with ? snapshot.find(spec.with).best : null;
  if (spec.with && !anchor) return NOTHING;
  const asks = !spec.sole && !spec.labels.length && anchor && (anchor.scope ?? dialogOf(anchor.element));
  if (asks) return isAsking(asks) ? { ...NOTHING, best: anchor } : NOTHING;
  const [first] = spec.sole && anchor ? only(snapshot, anchor) : named(snapshot, spec, anchor);
  if (!first) return NOTHING;
  if (spec.state === 'empty' && first.filled) return NOTHING;
  if (spec.state === 'filled' && !first.filled) return NOTHING;
  return choose(snapshot, spec, [first]);
}

/** Two fields may both pass for the name (名称, 备注): the first in view is asked for, whatever the other holds. */
function named(snapshot: PageSnapshot, spec: TargetSpec, anchor: FoundTarget | null): Found[] {
  const found: Found[] = [];
  for (const hit of snapshot.hits(spec.labels)) {
    if (hit.how === 'contained' && hit.share < 0.4) continue;
    const field = fieldOf(hit.holder);
    if (!field || snapshot.isUserContent(field.element) || snapshot.visibilityOf(field.element) === 'hidden')
      continue;
    if (hit.holder !== field.element && !isBeside(hit.holder, field.element)) continue;
    if (anchor && !inSameBlock(field.element, anchor)) continue;
    found.push({ ...field, score: hit.how === 'exact' ? 1 : 0.75 });
  }
  const covered = ({ element }: Found) => Number(snapshot.visibilityOf(element) === 'covered');
  return found.sort((a, b) => covered(a) - covered(b) || b.score - a.score || inOrder(a.element, b.element));
}

/** The single text field of the anchor's dialog; in a page, of the smallest block around the anchor that has any. */
function only(snapshot: PageSnapshot, anchor: FoundTarget): Found[] {
  const inside = (block: Element) =>
    fieldsIn(block).filter(
      ({ element }) => snapshot.visibilityOf(element) !== 'hidden' && !isInHelpBox(element),
    );
  const dialog = anchor.scope ?? dialogOf(anchor.element);
  let fields = dialog ? inside(dialog) : [];
  for (let up = parentOf(anchor.element); !dialog && up && !fields.length && !isTall(up); up = parentOf(up))
    fields = inside(up);
  return fields.length === 1 ? fields.map((field) => ({ ...field, score: 0.7 })) : [];
}
