/** Whether a window may be the only sight of a code: it is neither agreed away nor closed. */
import type { CodeShape } from '../../guides/code-shape';
import { mayBeDrawn } from './codes/code-name';
import { candidatesIn } from './codes/code-text';
import { maskedIn } from './masked';
import { spacedText } from './text';

/** Letters of a window that are looked through. */
const MUCH = 800;

/** Something of a code's shape that nobody has understood, alone, in a sentence or under dots: it may be its only sight, gone with the yes. */
export function mayShowCode(window: Element, shape: CodeShape): boolean {
  if (maskedIn(window).length) return true;
  const alone = candidatesIn(window, shape).map(({ code }) => code);
  const runs = spacedText(window, MUCH).match(new RegExp(`[${shape.alphabet}]+`, 'g')) ?? [];
  return [...alone, ...runs.filter(({ length }) => shape.lengths.includes(length))].some(mayBeDrawn);
}
