/** The administrator's guide as data: which step follows from what is on the page, and that every name it uses exists. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageKind } from '@/utils/guides/types';
import { evaluate } from '@/utils/page/engine/evaluate';
import { guideBundleOf } from '@/utils/providers/guide-bundle';
import { liftIpRule } from '@/utils/providers/netease/guides/lift-ip-rule';

const seen = (present: boolean) => ({ present, ambiguous: false, covered: false, away: false });

/** The step shown when exactly these sights are there. */
function step(targets: string[], page: PageKind = 'admin', self = false) {
  const see = (target: string) => seen(targets.includes(target));
  const verdict = evaluate(liftIpRule, { page, self, see, progress: { seen: false, confirmed: false } });
  return verdict && `${verdict.step.id} ${verdict.ring ?? verdict.step.state}`;
}

describe('lift-ip-rule', () => {
  it.each([
    ['a rule with one entry to choose', ['place', 'allOff'], 'choose allOff'],
    ['a closed list', ['place', 'list'], 'open-list list'],
    ['an open list', ['place', 'list', 'allInList'], 'choose-in-list allInList'],
    ['chosen, not saved', ['place', 'allOn', 'save'], 'save save'],
    ['ticked in a transfer list, not moved', ['place', 'allOn', 'saveOff', 'move'], 'move move'],
    [
      'chosen in a dialog over the list of rules',
      ['placeInDialog', 'allOn', 'saveInDialog'],
      'save-in-dialog saveInDialog',
    ],
    ['asked once more', ['sure', 'yes', 'console'], 'sure yes'],
    ['the value on the page', ['allShown', 'editShown', 'console'], 'done done'],
    [
      'the value without anything to change it, as a search result says it',
      ['allShown', 'console', 'entryWords'],
      null,
    ],
    ['the value behind an open dialog', ['allShown', 'placeInDialog', 'console', 'entryWords'], null],
    ['saved by its message', ['place', 'allOn', 'saved', 'save'], 'saved done'],
    ['nothing left to save', ['place', 'allOn', 'saveOff'], 'nothing-to-save done'],
    ['the list of rules', ['editDefault', 'ipEntry', 'entryWords'], 'edit editDefault'],
    ['no rule for everybody', ['oneAccount', 'oneRange', 'ipEntry', 'entryWords'], 'no-default blocked'],
    ['a console without the menu', ['console'], 'no-menu blocked'],
    ['a menu that is covered for a moment', ['console', 'entryWords'], null],
  ])('%s', (_, targets, expected) => {
    expect(step(targets)).toBe(expected);
  });

  it('tells a user without the console that they cannot mend it', () => {
    expect(step(['chrome'], 'sirius')).toBe('not-admin blocked');
    expect(step(['chrome', 'adminEntry'], 'sirius')).toBe('admin-entry adminEntry');
  });

  it('never says unasked on a page of the console that anything is done or missing', () => {
    for (const targets of [
      ['allShown', 'console'],
      ['console'],
      ['place', 'allOn', 'saveOff'],
      ['auditEntry'],
    ])
      expect(step(targets, 'admin', true)).toBeNull();
    expect(step(['place', 'allOff'], 'admin', true)).toBe('choose allOff');
  });

  it('rings no 保存 unasked: what stands on every region may have stood so before', () => {
    for (const targets of [
      ['place', 'allOn', 'save'],
      ['placeInDialog', 'allOn', 'saveInDialog'],
      ['place', 'allOn', 'saveOff', 'move'],
      ['sure', 'yes', 'console'],
    ])
      expect(step(targets, 'admin', true)).toBeNull();
  });

  it('names only sights, labels and texts that exist', () => {
    const names = Object.keys(liftIpRule.targets);
    const used = liftIpRule.steps.flatMap(({ target, when }) => [
      ...(target ? [target] : []),
      ...(when.all ?? []),
      ...(when.any ?? []),
      ...(when.none ?? []),
    ]);
    const anchors = Object.values(liftIpRule.targets).flatMap((target) => target.with ?? []);
    expect([...used, ...anchors].filter((name) => !names.includes(name))).toEqual([]);
    for (const texts of Object.values(guideBundleOf({ guide: 'lift-ip-rule' })?.labels ?? {}))
      expect(texts?.length).toBeGreaterThan(0);
    const messages = JSON.parse(
      readFileSync(new URL('../../../public/_locales/zh_CN/messages.json', import.meta.url), 'utf8'),
    ) as Record<string, unknown>;
    const texts = [liftIpRule.lost, ...liftIpRule.steps.map(({ text }) => text)];
    expect(texts.filter((key) => !(key in messages))).toEqual([]);
  });
});
