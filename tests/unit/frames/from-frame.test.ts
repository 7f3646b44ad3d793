import { expect, it } from 'vitest';
import { parseFromFrame } from '@/utils/worker/frames/from-frame';

const claim = { guide: 'get-code', step: 'press-generate', rank: 2, state: 'pointing', focused: true };

it.each([
  { kind: 'ping' },
  { kind: 'claim', claim: null },
  { kind: 'claim', claim },
  { kind: 'address', address: 'zhang.san@corp.example' },
  { kind: 'address', address: '张三@公司.example' },
])('takes %j', (message) => expect(parseFromFrame(message)).toEqual(message));

it.each([
  null,
  'ping',
  {},
  { kind: 'run' },
  { kind: 'ping', extra: 1 },
  { kind: 'claim' },
  { kind: 'claim', claim: { ...claim, html: '<b>' } },
  { kind: 'claim', claim: { ...claim, guide: 'other' } },
  { kind: 'claim', claim: { ...claim, rank: -1 } },
  { kind: 'claim', claim: { ...claim, rank: Number.NaN } },
  { kind: 'claim', claim: { ...claim, step: '<img>' } },
  { kind: 'address', address: 'no address' },
  { kind: 'address', address: 'a@b@c' },
  { kind: 'address', address: `${'a'.repeat(250)}@b.example` },
])('refuses %j', (message) => expect(parseFromFrame(message)).toBeNull());
