import { describe, expect, it } from 'vitest';
import { placeHash, placeOf } from '@/utils/popup/clients-place';

const codeId = '00000000-0000-4000-8000-000000000001';

describe('place of the other clients', () => {
  it.each([
    { codeId, clientId: null },
    { codeId, clientId: 'thunderbird-android' },
  ])('survives: %o', (place) => {
    expect(placeOf(placeHash(place))).toEqual(place);
  });

  it.each([
    '',
    '#',
    '#clients/',
    '#clients/x',
    `#${codeId}`,
    `#clients/${codeId}/../x`,
    `#clients/${codeId}/`,
  ])('is none: %s', (hash) => expect(placeOf(hash)).toBeNull());
});
