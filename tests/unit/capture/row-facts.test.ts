/** What the texts of a row say: when it ends, whether it has a name, and what of it deserves a look. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, stateOfRow } from '@/utils/page/locate/codes/row-facts';

const NOW = new Date(2026, 10, 15, 12, 0).getTime();
const FOREVER = Number.POSITIVE_INFINITY;
const at = (...parts: [number, number, number, number?, number?, number?]) => new Date(...parts).getTime();

describe('the end of a row', () => {
  it.each<[string, number | null]>([
    ['2026-12-01', at(2026, 11, 1, 23, 59, 59)],
    ['2026/12/1', at(2026, 11, 1, 23, 59, 59)],
    ['2026年12月1日', at(2026, 11, 1, 23, 59, 59)],
    ['2026-12-01 08:30', at(2026, 11, 1, 8, 30, 0)],
    ['2026-12-01 08:30:15', at(2026, 11, 1, 8, 30, 15)],
    ['2026年12月1日 08:30', at(2026, 11, 1, 8, 30, 0)],
    // Which half of the day is not read: the whole day counts.
    ['2026-12-01 下午 3:06', at(2026, 11, 1, 23, 59, 59)],
    ['2026-12-01 3:06 PM', at(2026, 11, 1, 23, 59, 59)],
    // From and to: it ends with the later one.
    ['2026-01-01 至 2026-12-01', at(2026, 11, 1, 23, 59, 59)],
    ['永久', FOREVER],
    ['長期有效', FOREVER],
    ['Never', FOREVER],
    ['No end', FOREVER],
    ['-', FOREVER],
    ['—', FOREVER],
    ['已过期', -FOREVER],
    ['Expired', -FOREVER],
    ['', null],
    ['180天', null],
    ['剩余 3 天', null],
    ['未过期', null],
    ['Mar 4, 2027', null],
    ['2026-12-01（永久）', null],
    ['加载中', null],
  ])('%s', (text, end) => expect(endOf(text)).toBe(end));

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => [null, 'number'].includes(endOf(text) as null) || !Number.isNaN(endOf(text)),
      ),
    );
  });
});

describe('what of a row deserves a look', () => {
  const row = (name: string | null, ends: string, ...others: string[]) =>
    stateOfRow({ name, ends, others }, NOW);

  it.each<[string, ReturnType<typeof row>, ReturnType<typeof row>]>([
    ['a name and a far end', row('Foxmail', '2027-05-01'), 'fine'],
    ['no end', row('Foxmail', '永久'), 'fine'],
    ['ended yesterday', row('Foxmail', '2026-11-14'), 'expired'],
    ['ends with today', row('Foxmail', '2026-11-15'), 'expiring'],
    ['ended this morning', row('Foxmail', '2026-11-15 08:00'), 'expired'],
    ['14 days to go', row('Foxmail', '2026-11-28'), 'expiring'],
    ['more than 14 days to go', row('Foxmail', '2026-11-30'), 'fine'],
    ['a state in words', row('Foxmail', '2027-05-01', '已过期', '删除'), 'expired'],
    ['words that only hold the state', row('Foxmail', '2027-05-01', '过期提醒'), 'fine'],
    ['blank name', row('', '2027-05-01'), 'unnamed'],
    ['a dash', row('—', '2027-05-01'), 'unnamed'],
    ['a placeholder', row('未命名', '2027-05-01'), 'unnamed'],
    ['a name like a placeholder', row('无线电脑', '2027-05-01'), 'fine'],
    ['blank and expired: once, for the worse', row('', '2026-11-01'), 'expired'],
    ['blank and of unknown end', row('', '180天'), 'unnamed'],
    ['an end nobody can read', row('Foxmail', '180天'), 'unread'],
    ['a name nobody can read', row(null, '2027-05-01'), 'unread'],
    ['an unreadable name, expired', row(null, '2026-11-01'), 'expired'],
  ])('%s', (_, state, expected) => expect(state).toBe(expected));
});
