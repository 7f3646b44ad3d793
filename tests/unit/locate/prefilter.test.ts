/** Whatever label stands in a text, however it is written, the prefilter points at it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '@/utils/guides/fold';
import { FOLDING } from '@/utils/guides/folding';
import { normalise } from '@/utils/guides/normalise';
import { prepare } from '@/utils/guides/prepare';
import { compile } from '@/utils/page/locate/matcher';
import { createPrefilter, LONG, PLACE, SHORT, SPAN } from '@/utils/page/locate/prefilter';
import { guideBundleOf } from '@/utils/providers/guide-bundle';

const labels = guideBundleOf({ guide: 'get-code' })?.labels ?? {};
const spellings = Object.values(labels).flatMap((texts) => texts ?? []);
const prepared = prepare(labels);
const places = createPrefilter(prepared);
const matcher = compile(prepared);

const TRADITIONAL = new Map([...lettersOf(FOLDING)].map(([variant, letter]) => [letter, variant]));
const traditional = (text: string) => [...text].map((letter) => TRADITIONAL.get(letter) ?? letter).join('');
const reworded = (text: string, [variant, word]: readonly [string, string]) => text.replaceAll(word, variant);
const wide = (text: string) =>
  text.replace(/[a-zA-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

const written = fc
  .tuple(
    fc.constantFrom(...spellings),
    fc.constantFrom(
      (text: string) => text,
      traditional,
      wide,
      (text: string) => text.toUpperCase(),
    ),
    fc.option(fc.constantFrom(...FOLDING.words)),
    fc.constantFrom('', ' ', '\n   ', '\u200b', '【', ' · '),
  )
  .map(([text, write, word, gap]) => {
    const variant = write(word ? reworded(text, word) : text);
    // English words are not cut apart by blanks.
    return /[a-z]/i.test(text.normalize('NFKC')) ? variant : [...variant].join(gap);
  })
  .filter((text) => normalise(text) !== '');

const around = fc.constantFrom('', '8', '報表、', '鱼 ', ' Q3 ', '。', ' | ', '\n');

describe('prefilter', () => {
  it('points at every label in a longer text', () => {
    fc.assert(
      fc.property(around, written, around, (before, label, after) => {
        const found = places(`${before}${label}${after}`);
        const [from, to] = [before.length, before.length + label.length];
        const covers = found.some(
          (start, at) => at % PLACE === 0 && start < to && (found[at + 1] ?? 0) > from,
        );
        expect(covers).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps the same label findable as a text of its own', () => {
    fc.assert(
      fc.property(written, (label) => {
        const match = matcher.match(label);
        const known = prepared.exact.some(([folded]) => folded === normalise(label));
        if (known) expect(match?.some(({ how }) => how === 'exact')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['180 天', '一年', '12 months', 'half a year', '永久有效', 'Never', '3个月', '2 週'])(
    'points at the span %s',
    (span) => {
      expect(places(`${span} 内鱼`).length).toBeGreaterThan(0);
    },
  );

  it.each(['发件人：甲', 'Subject: x', 'From：a', '主題: x', 'To ： y'])(
    'points at the head of a message: %s',
    (line) => {
      expect(places(line).length).toBeGreaterThan(0);
    },
  );

  it('passes by what is no label', () => {
    for (const text of [
      '季度报表和鱼',
      'The quick brown fox jumps',
      '12:30 2026-11-22',
      'token look conf',
      'ひらがな',
    ])
      expect(places(text)).toEqual([]);
  });

  it('knows a short label however far it is indented', () => {
    expect(matcher.match(`\n${' '.repeat(40)}确定\n${' '.repeat(36)}`)?.[0]?.how).toBe('exact');
  });

  it('tells short labels from long ones', () => {
    expect(places('按确定吧')[2]).toBe(SHORT);
    expect(places('请生成授权密码吧')[2]).toBe(SHORT | LONG);
    expect(places('共 180 天整')[2]).toBe(SPAN);
  });

  it.each(['确定', '【确定】', '✓ 确定', '🔑 确定', '⚙️设置', 'OK', ' ok ', '确定 (OK)', 'Got it', '×'])(
    'lets %s be a short label',
    (text) => {
      expect(places.mayBeShort(text)).toBe(true);
    },
  );

  it.each(['确认函', '设置 2027 年度报表', '开启鱼'])('takes %s for no short label', (text) => {
    expect(places.mayBeShort(text)).toBe(false);
    expect(matcher.match(text)).toBeNull();
  });
});
