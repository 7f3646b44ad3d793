/**
 * A record's `meta`, brought forward step by step. Reading migrates in memory; the record itself is written in
 * the new version with its next change. A mass rewrite after an update would put every code at risk at once.
 */
import { type Meta, metaSchema, VERSION } from '../record';
import { from1to2 } from './1-to-2';
import { from2to3 } from './2-to-3';
import { from3to4 } from './3-to-4';
import { from4to5 } from './4-to-5';

type Step = (meta: Record<string, unknown>) => Record<string, unknown>;

/** From version n to n + 1, under n. */
const STEPS: Record<number, Step> = { 1: from1to2, 2: from2to3, 3: from3to4, 4: from4to5 };

/** @throws when there is no way from `version`, or the outcome is not of this build's shape. */
export function migrated(version: number, meta: unknown): Meta {
  let current = meta as Record<string, unknown>;
  for (let v = version; v < VERSION; v++) {
    const step = STEPS[v];
    if (!step) throw new RangeError(`no migration from version ${v}`);
    current = step(current);
  }
  return metaSchema.parse(current);
}
