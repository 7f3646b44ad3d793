/** What was shown, as steps of a guide: which steps can be shown at all, and what it costs a look that has no use for it. */
import { expect, it } from 'vitest';
import { thingOf } from '@/utils/learned/compile';
import type { Entry, Learned } from '@/utils/learned/entry';
import { teach } from '@/utils/learned/fit';
import { evaluate } from '@/utils/page/engine/evaluate';
import { guideBundleOf } from '@/utils/providers/guide-bundle';

const bundle = guideBundleOf({ guide: 'get-code' });
if (!bundle) throw new Error('no guide');
const { guide } = bundle;
const stepCalled = (id: string) => {
  const found = guide.steps.find((step) => step.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
};

it.each([
  ['generate', 'control'],
  ['set-code', 'toggle'],
  ['consent', 'toggle'],
  ['consent-by-code', 'toggle'],
  ['consent-came', 'toggle'],
  // Called by somebody's own name.
  ['account-menu', null],
  // Told by dots, and by no name.
  ['uncover', null],
  ['done', null],
] as const)('what stands for %s is %s', (id, thing) => {
  expect(thingOf(guide, stepCalled(id))).toBe(thing);
});

it('asks for no more of the guide’s own targets where nothing that was shown is there', () => {
  const steps = guide.steps.filter((step) => thingOf(guide, step) === 'control').map(({ id }) => id);
  const entries = Array.from({ length: 60 }, (_, at): Learned => {
    const rest = { near: null, language: 'zh-CN', provider: 'netease', date: '2026-11-30' } as const;
    const entry: Entry = {
      ...rest,
      guide: 'get-code',
      step: steps[at % steps.length] ?? '',
      thing: 'control',
      words: `铸${String.fromCharCode(0x4e00 + at)}`,
      page: 'code',
    };
    return { ...entry, id: `a${at}`, uses: 0, failed: 0, off: false };
  });
  const asked = (which: readonly Learned[]) => {
    const own = new Set<string>();
    const missing = { present: false, ambiguous: false, covered: false, away: false };
    evaluate(teach(bundle, which, []).guide, {
      page: 'code',
      progress: { seen: false, confirmed: false },
      self: false,
      see(id) {
        if (!id.startsWith('learned-')) own.add(id);
        return missing;
      },
    });
    return [...own].sort();
  };
  expect(teach(bundle, entries, []).guide.steps.length).toBe(guide.steps.length + 60);
  expect(asked(entries)).toEqual(asked([]));
});
