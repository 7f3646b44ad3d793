/** Text fields by their words; or, where nobody knows the words, the only one there is. */
import type { Sight } from '../../guides/types';
import { isBeside } from '../beside';
import { isTall } from '../face';
import { type Field, fieldOf, fieldsIn, isAsking } from '../field';
import { type Look, NOTHING, type Seen, type Sighting } from '../look';
import { dialogOf, isInAside } from '../region';
import { inOrder, parentOf } from '../tree';
import { choose } from './choose';
import { belongs } from './closeness';

interface Found extends Field {
  score: number;
}

export function findField(look: Look, sight: Sight): Seen {
  const anchor = sight.with ? look.see(sight.with).best : null;
  if (sight.with && !anchor) return NOTHING;
  const asks = !sight.sole && !sight.labels.length && anchor && (anchor.scope ?? dialogOf(anchor.element));
  if (asks) return isAsking(asks) ? { ...NOTHING, best: anchor } : NOTHING;
  const [first] = sight.sole && anchor ? only(look, anchor) : named(look, sight, anchor);
  if (!first) return NOTHING;
  if (sight.state === 'empty' && first.filled) return NOTHING;
  if (sight.state === 'filled' && !first.filled) return NOTHING;
  return choose(look, sight, [first]);
}

/** Two fields may both pass for the name (名称, 备注): the first in view is asked for, whatever the other holds. */
function named(look: Look, sight: Sight, anchor: Sighting | null): Found[] {
  const found: Found[] = [];
  for (const hit of look.hits(sight.labels)) {
    if (hit.how === 'contained' && hit.share < 0.4) continue;
    const field = fieldOf(hit.holder);
    if (!field || look.isForeign(field.element) || look.lineOf(field.element) === 'hidden') continue;
    if (hit.holder !== field.element && !isBeside(hit.holder, field.element)) continue;
    if (anchor && !belongs(field.element, anchor)) continue;
    found.push({ ...field, score: hit.how === 'exact' ? 1 : 0.75 });
  }
  const covered = ({ element }: Found) => Number(look.lineOf(element) === 'covered');
  return found.sort((a, b) => covered(a) - covered(b) || b.score - a.score || inOrder(a.element, b.element));
}

/** The single text field of the anchor's dialog; in a page, of the smallest block around the anchor that has any. */
function only(look: Look, anchor: Sighting): Found[] {
  const inside = (block: Element) =>
    fieldsIn(block).filter(({ element }) => look.lineOf(element) !== 'hidden' && !isInAside(element));
  const dialog = anchor.scope ?? dialogOf(anchor.element);
  let fields = dialog ? inside(dialog) : [];
  for (let up = parentOf(anchor.element); !dialog && up && !fields.length && !isTall(up); up = parentOf(up))
    fields = inside(up);
  return fields.length === 1 ? fields.map((field) => ({ ...field, score: 0.7 })) : [];
}
