/** The narrow ways as data: which step follows from what is on the page, and that none leads into a rule that stands. */
import { describe, expect, it } from 'vitest';
import type { Guide } from '@/utils/guides/types';
import { evaluate } from '@/utils/page/engine/evaluate';
import { oneAccount, oneRange } from '@/utils/providers/netease/guides/narrow-ip-rule';

const seen = (present: boolean) => ({ present, ambiguous: false, covered: false, away: false });
const NOTHING = { seen: false, confirmed: false };

function step(guide: Guide, targets: string[], progress = NOTHING) {
  const see = (target: string) => seen(targets.includes(target));
  const verdict = evaluate(guide, { page: 'admin', self: false, see, progress });
  return verdict && `${verdict.step.id} ${verdict.ring ?? verdict.step.state}`;
}

const FORM = ['field', 'dialog', 'formInDialog', 'save'];

describe('one account', () => {
  it.each<[string, string[], string | null]>([
    ['the list of rules', ['entry', 'ipEntry'], 'entry entry'],
    ['an empty form', [...FORM, 'empty', 'placeInDialog', 'allOff'], 'field empty'],
    ['the member is named', [...FORM, 'placeInDialog', 'allOff'], 'choose allOff'],
    ['a list to open', [...FORM, 'placeInDialog', 'list'], 'open-list list'],
    ['every region chosen for it', [...FORM, 'placeInDialog', 'allOn'], 'save save'],
    ['an exception needs no region', FORM, 'save-exception save'],
    ['a form nobody knows', ['formInDialog', 'dialog'], 'form words-only'],
    ['the console without it', ['rule', 'place'], 'none words-only'],
  ])('%s', (_, targets, expected) => expect(step(oneAccount, targets)).toBe(expected));

  it('is done when the console says so, and never before it was ready to be saved', () => {
    expect(step(oneAccount, ['entry', 'saved'])).toBe('entry entry');
    expect(step(oneAccount, ['entry', 'saved'], { seen: true, confirmed: false })).toBe('saved done');
    expect(step(oneAccount, ['entry'], { seen: true, confirmed: false })).toBe('check done');
    expect(step(oneAccount, ['entry'], { seen: true, confirmed: true })).toBe('done done');
  });
});

describe('one range', () => {
  it.each<[string, string[], string | null]>([
    ['the list of rules', ['entry', 'ipEntry', 'form'], 'entry entry'],
    ['another kind is chosen', ['formInDialog', 'dialog', 'kind'], 'kind-0 kind'],
    ['no address yet', ['formInDialog', 'dialog', 'field', 'empty'], 'field-0 empty'],
    ['an address', [...FORM], 'save-0 save'],
    ['the same on a page', ['form', 'field', 'save'], 'save-1 save'],
    ['the form of a rule that stands', ['dialog', 'field', 'save', 'kind', 'empty'], null],
    ['the same, with the list behind it', ['dialog', 'form', 'field', 'save', 'kind', 'empty'], null],
  ])('%s', (_, targets, expected) => expect(step(oneRange, targets)).toBe(expected));
});
