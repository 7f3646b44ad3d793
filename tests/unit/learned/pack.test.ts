/** Packs: what is read, what is refused, and that nothing of a hostile file comes through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Learned } from '@/utils/learned/entry';
import { teach } from '@/utils/learned/fit';
import { withOutcome, withShown, withSwitch } from '@/utils/learned/keep';
import { compare, LARGEST_PACK, parsePack, readPack, writePack } from '@/utils/learned/pack';
import { whyRefused } from '@/utils/learned/words';
import { guideBundleOf } from '@/utils/providers/guide-bundle';

const ENTRY: Entry = {
  guide: 'get-code',
  step: 'generate',
  thing: 'control',
  words: '铸一枚',
  near: { in: 'block', words: '钥匙' },
  language: 'zh-CN',
  page: 'code',
  provider: 'netease',
  date: '2026-11-30',
};
const OWN: Learned = { ...ENTRY, id: 'a1', uses: 3, failed: 0, off: false };
const pack = (entries: unknown[], more: object = {}) => ({
  format: 'qiye-guide-pack',
  version: 1,
  entries,
  ...more,
});
const read = (...entries: unknown[]) => readPack(pack(entries));

it('reads what it writes', () => {
  const plain = { ...ENTRY, step: 'turn-on', near: null };
  expect(parsePack(writePack([ENTRY, plain]))).toEqual({ entries: [ENTRY, plain], refused: 0 });
  expect(writePack([OWN])).not.toContain('uses');
});

it.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'pack'],
  ['another file', { format: 'qiye-backup', version: 1, entries: [] }],
  ['a later version', { format: 'qiye-guide-pack', version: 2, entries: [] }],
  ['steps of its own', pack([], { steps: [] })],
  ['too many', pack(Array.from({ length: 201 }, () => ENTRY))],
])('is no pack: %s', (_, value) => {
  expect(readPack(value)).toBe(null);
  expect(parsePack(JSON.stringify(value))).toBe(null);
});

it('is no pack: a huge file', () => {
  expect(parsePack(writePack([ENTRY]).padEnd(LARGEST_PACK + 1))).toBe(null);
});

it.each<[string, object]>([
  ['a word that deletes', { words: '删除' }],
  ['a title that deletes', { near: { in: 'dialog', words: '清空全部' } }],
  ['an address', { words: 'a@b.cn' }],
  ['a number', { words: '工单12345' }],
  ['a code', { words: 'abcd1234efgh5678' }],
  ['a long text', { words: '长'.repeat(41) }],
  ['marks in the words', { words: '<b>铸</b>' }],
  ['a host', { host: 'evil.example' }],
  ['a selector', { selector: '#a' }],
  ['another guide', { guide: 'own' }],
  ['a client’s guide as a page', { page: '../x' }],
  ['a day that is none', { date: 'yesterday' }],
])('leaves out an entry with %s', (_, wrong) => {
  expect(read({ ...ENTRY, ...wrong }, ENTRY)).toEqual({ entries: [ENTRY], refused: 1 });
});

it('replaces nothing silently', () => {
  const other = { ...ENTRY, words: '另铸' };
  const fresh = { ...ENTRY, step: 'turn-on' };
  const items = compare([OWN], { entries: [ENTRY, other, fresh], refused: 0 });
  expect(items.map(({ action }) => action)).toEqual(['same', 'other', 'new']);
  const full = Array.from({ length: 200 }, (_, at) => ({ ...OWN, id: `${at}`, step: `s${at}` }));
  expect(compare(full, { entries: [fresh], refused: 0 })[0]?.action).toBe('full');
});

it('survives any JSON, and keeps nothing private of it', () => {
  const wild = fc.record({
    guide: fc.oneof(fc.constant('get-code'), fc.string()),
    step: fc.oneof(fc.constant('generate'), fc.string()),
    thing: fc.constantFrom('control', 'words', 'code'),
    words: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.emailAddress(), fc.webUrl()),
    near: fc.oneof(fc.constant(null), fc.record({ in: fc.constant('block'), words: fc.string() })),
    language: fc.constantFrom('zh-CN', 'en', 'fr'),
    page: fc.oneof(fc.constant('code'), fc.string()),
    provider: fc.constantFrom('netease', 'other', null),
    date: fc.oneof(fc.constant('2026-11-30'), fc.string()),
  });
  const bundle = guideBundleOf({ guide: 'get-code' });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.array(wild, { maxLength: 8 }).map((all) => JSON.stringify(pack(all))),
      ),
      (text) => {
        const found = parsePack(text);
        for (const { words, near } of found?.entries ?? []) {
          expect(whyRefused(words)).toBe(null);
          if (near) expect(whyRefused(near.words)).toBe(null);
        }
        if (!bundle || !found) return;
        const before = bundle.guide.steps.filter(({ state }) => state === 'done');
        const after = teach(bundle, [], found.entries).guide.steps;
        expect(after.filter(({ state }) => state === 'done')).toEqual(before);
        expect(after.filter(({ learned }) => learned).every(({ when, state }) => when.page && !state)).toBe(
          true,
        );
      },
    ),
    { numRuns: 300 },
  );
});

describe('what is kept', () => {
  it('makes way for what is shown anew once it was of no use', () => {
    const idsOf = (own: Learned) => withShown([own], { ...ENTRY, words: '另铸' }, 'b2').map(({ id }) => id);
    expect(idsOf(OWN)).toEqual(['a1', 'b2']);
    expect(idsOf({ ...OWN, failed: 2 })).toEqual(['b2']);
    expect(withShown([OWN], ENTRY, 'b2').map(({ id }) => id)).toEqual(['b2']);
  });

  it('is set aside when it was wrong twice in a row, until it is switched on again', () => {
    const bundle = guideBundleOf({ guide: 'get-code' });
    const isTaught = (own: Learned[]) =>
      bundle !== null && teach(bundle, own, []).guide.learned !== undefined;
    const once = withOutcome([OWN], 'a1', false);
    expect(isTaught(once)).toBe(true);
    expect(isTaught(withOutcome(withOutcome(once, 'a1', true), 'a1', false))).toBe(true);
    const twice = withOutcome(once, 'a1', false);
    expect(isTaught(twice)).toBe(false);
    expect(isTaught(withSwitch(twice, 'a1', true))).toBe(true);
    expect(isTaught(withSwitch([OWN], 'a1', false))).toBe(false);
  });

  it('is taught after what the guide knows, with its evidence', () => {
    const bundle = guideBundleOf({ guide: 'get-code' });
    if (!bundle) throw new Error('no guide');
    const { guide, labels } = teach(bundle, [{ ...OWN, step: 'confirm' }], []);
    const at = guide.steps.findIndex(({ learned }) => learned);
    expect(guide.steps[at - 1]?.id).toBe('confirm');
    expect(guide.steps[at]).toMatchObject({
      id: 'confirm',
      when: { page: ['code'], all: ['code'], none: ['confirm'] },
    });
    expect(labels).toMatchObject({ 'learned-a1': ['铸一枚'], 'learned-a1-in': ['钥匙'] });
    expect(teach(bundle, [{ ...OWN, provider: 'other' }], [])).toBe(bundle);
  });
});
