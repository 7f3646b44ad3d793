import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/codes/vault/contents';
import type { Meta } from '@/utils/codes/vault/record';
import { forerunnerOf } from '@/utils/codes/vault/renewal';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;

const entry = (id: string, changes: Partial<Meta> = {}): Entry => ({
  id,
  meta: {
    address: 'li@corp.example',
    name: '来发信',
    state: 'confirmed',
    host: '',
    createdAt: NOW - 100 * DAY,
    updatedAt: NOW,
    expiresAt: NOW + 3 * DAY,
    client: '',
    tags: [],
    lastResult: null,
    fingerprint: id,
    removedAt: null,
    replacedBy: null,
    reminded: null,
    supposedBy: null,
    provider: 'netease',
    typed: [],
    ...changes,
  },
  secret: { code: 'x' },
  saved: true,
});
const made = entry('new', { createdAt: NOW, expiresAt: NOW + 365 * DAY });
const found = (all: Entry[], wanted?: string) => forerunnerOf(made, wanted, [...all, made], NOW)?.id ?? null;

describe('the code that a new one replaces', () => {
  it.each([
    ['one about to end', [entry('old')], 'old'],
    ['one that has ended', [entry('old', { expiresAt: NOW - DAY })], 'old'],
    ['one written with capitals', [entry('old', { address: 'Li@Corp.example' })], 'old'],
    ['none that goes on for long', [entry('old', { expiresAt: NOW + 15 * DAY })], null],
    ['none of an unknown end', [entry('old', { expiresAt: null })], null],
    ['none of another account', [entry('old', { address: 'wang@corp.example' })], null],
    ['none that never was in force', [entry('old', { state: 'seen' })], null],
    ['none that is revoked', [entry('old', { state: 'revoked' })], null],
    ['none that is deleted', [entry('old', { removedAt: NOW })], null],
    ['none that was replaced already', [entry('old', { replacedBy: 'x' })], null],
    ['none that is supposed to be replaced already', [entry('old', { supposedBy: 'x' })], null],
    ['none that is newer', [entry('old', { createdAt: NOW + 1 })], null],
    ['of two the namesake', [entry('a', { name: 'Foxmail' }), entry('b')], 'b'],
    ['of two namesakes none', [entry('a'), entry('b')], null],
  ])('is %s', (_, all, expected) => {
    expect(found(all)).toBe(expected);
  });

  it('is the one the user named, whatever its name and end', () => {
    const other = entry('a', { name: 'Foxmail', expiresAt: null });
    expect(found([other, entry('b')], 'a')).toBe('a');
  });

  it('is never of another account, or one that is over with, even if named', () => {
    expect(found([entry('a', { address: 'wang@corp.example' })], 'a')).toBeNull();
    expect(found([entry('a', { state: 'revoked' })], 'a')).toBeNull();
    expect(found([entry('a', { address: 'wang@corp.example' }), entry('b')], 'a')).toBe('b');
  });
});
