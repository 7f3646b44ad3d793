/** Which row of the list is that of the code just made. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bears, freshRows, provingRow, type ReadRow, tellingRow } from '@/utils/page/capture/new-row';
import { endOf } from '@/utils/page/locate/codes/row-facts';

const NOW = Date.UTC(2026, 10, 29);
const DAY = 86_400_000;
const name = fc.constantFrom('来发信', 'Foxmail', 'iPhone', '手机', 'ﬁ', '');
const row = fc.record({ name, days: fc.integer({ min: 1, max: 400 }) }).map(
  ({ name: called, days }): ReadRow => ({
    text: `${called} ${days} 删除`,
    name: called,
    expiresAt: NOW + days * DAY,
  }),
);
const rows = fc.array(row, { maxLength: 12 });
const whole = (list: readonly ReadRow[]) => ({ rows: list, isPart: false });

describe('a list with one row more', () => {
  it('has that row alone anew, wherever it stands', () => {
    fc.assert(
      fc.property(rows, row, fc.nat(12), (before, made, at) => {
        const now = [...before];
        now.splice(at % (before.length + 1), 0, made);
        expect(freshRows(before, now).map(({ text }) => text)).toEqual([made.text]);
        expect(provingRow(whole(before), whole(now), made.name ?? '', NOW)).toMatchObject({
          text: made.text,
        });
        expect(tellingRow(whole(before), whole(now), '')).toMatchObject({ text: made.text });
      }),
    );
  });

  it('proves nothing to a code of another name, to one that is over, or on one page of several', () => {
    fc.assert(
      fc.property(rows, row, (before, made) => {
        const now = whole([...before, made]);
        expect(provingRow(whole(before), now, `${made.name} 2`, NOW)).toBeNull();
        expect(provingRow(whole(before), now, made.name ?? '', NOW + 500 * DAY)).toBeNull();
        expect(provingRow(whole(before), { ...now, isPart: true }, made.name ?? '', NOW)).toBeNull();
      }),
    );
  });
});

it('of rows in another order, or fewer, nothing is new', () => {
  fc.assert(
    fc.property(rows, fc.nat(12), (before, from) => {
      const now = [...before].reverse().slice(from);
      expect(freshRows(before, now)).toEqual([]);
      expect(provingRow(whole(before), whole(now), '来发信', NOW)).toBeNull();
    }),
  );
});

it('nothing is proved without a list from before, nor by two rows of the name', () => {
  const made: ReadRow = { text: '来发信 a', name: '来发信', expiresAt: null };
  expect(provingRow(null, whole([made]), '来发信', NOW)).toBeNull();
  expect(provingRow(whole([]), whole([made, { ...made, text: '来发信 b' }]), '来发信', NOW)).toBeNull();
  expect(tellingRow(null, whole([made]), '来发信')).toBe(made);
  expect(tellingRow(null, whole([made]), '')).toBeNull();
});

describe('a row’s name', () => {
  it.each<[string | null, string, string, boolean]>([
    ['Foxmail', 'Foxmail 2027-01-01', 'Foxmail', true],
    [' foxmail ', '', 'Foxmail', true],
    ['办公 电脑', '', '办公  电脑', true],
    ['Foxmail 2', '', 'Foxmail', false],
    ['', 'Foxmail', 'Foxmail', false],
    [null, '【Foxmail】 2027-01-01', 'Foxmail', true],
    ['Foxmail', 'Foxmail', '', false],
  ])('%s (%s) bears %s: %s', (called, text, wanted, expected) =>
    expect(bears({ name: called, text, expiresAt: null }, wanted)).toBe(expected),
  );
});

it('knows rows again that a new one has moved on by a number', () => {
  const rows = (...texts: string[]) => texts.map((text) => ({ text, name: null, expiresAt: null }));
  const fresh = (before: string[], now: string[]) =>
    freshRows(rows(...before), rows(...now)).map(({ text }) => text);
  expect(fresh(['1 甲', '2 乙'], ['1 新', '2 甲', '3 乙'])).toEqual(['1 新']);
  expect(fresh(['2 甲', '1 乙'], ['3 新', '2 甲', '1 乙'])).toEqual(['3 新']);
  expect(fresh(['1 甲'], ['1 新', '2 甲'])).toEqual(['1 新']);
  // Numbers that are part of a name stay.
  expect(fresh(['3号机', '7号机'], ['3号机', '7号机', '9号机'])).toEqual(['9号机']);
});

it('reads the last day of a cell however it is written', () => {
  const day = fc.date({ min: new Date(2024, 0, 1), max: new Date(2039, 11, 31), noInvalidDate: true });
  const two = (number: number) => String(number).padStart(2, '0');
  fc.assert(
    fc.property(day, fc.nat(4), (date, how) => {
      const [y, m, d] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
      const written = [
        `${y}-${two(m)}-${two(d)}`,
        `${y}/${m}/${d}`,
        `${y}年${m}月${d}日`,
        `${y}.${two(m)}.${two(d)}`,
        `${y}-${m}-${d} 23:59:59`,
      ];
      expect(endOf(`至 ${written[how]}`)).toBe(new Date(y, m - 1, d, 23, 59, 59).getTime());
    }),
  );
});
