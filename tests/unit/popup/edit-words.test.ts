import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areTagsTooMany, dateField, endOfDay, tagsOf, tagsText } from '@/utils/popup/edit-words';

describe('tags', () => {
  it.each([
    ['', []],
    [' , ，；', []],
    ['外贸部，Q4', ['外贸部', 'Q4']],
    ['Amazon Deutschland ; Q4、Q4\nx', ['Amazon Deutschland', 'Q4', 'x']],
  ])('%j is %j', (text, tags) => {
    expect(tagsOf(text)).toEqual(tags);
  });

  it('come back as they were shown', () => {
    const tag = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => tagsOf(text)[0] === text);
    fc.assert(
      fc.property(fc.uniqueArray(tag), (tags) => {
        expect(tagsOf(tagsText(tags))).toEqual(tags);
      }),
    );
  });

  it('are bounded', () => {
    expect(areTagsTooMany(Array.from({ length: 12 }, (_, n) => `tag ${n}`))).toBe(false);
    expect(areTagsTooMany(Array.from({ length: 13 }, (_, n) => `tag ${n}`))).toBe(true);
    expect(areTagsTooMany(['x'.repeat(31)])).toBe(true);
  });
});

describe('the end', () => {
  it('is the last second of the day', () => {
    expect(endOfDay('2031-05-20')).toBe(new Date(2031, 4, 20, 23, 59, 59).getTime());
    expect(endOfDay('')).toBeNull();
    expect(endOfDay('2031-02-31x')).toBeNull();
  });

  it('shows on the day it was given for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (at) => {
        const shown = dateField(at);
        expect(dateField(endOfDay(shown))).toBe(shown);
      }),
    );
    expect(dateField(null)).toBe('');
  });
});
