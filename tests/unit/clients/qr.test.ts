import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { mailAccount } from '@/utils/handover/exports/account';
import { qrCode } from '@/utils/handover/exports/qr-code';
import { qrPayloads } from '@/utils/handover/exports/thunderbird-qr';
import { servers } from '@/utils/providers/families';
import { account, anyAccount, CODE, withCode } from './accounts';

/** Reads a drawn code the way a phone would: paints the SVG path into pixels and hands them to jsQR. */
function read({ size, path }: { size: number; path: string }): string | undefined {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(runs.map(([run]) => run).join('')).toBe(path);
  for (const [, x = '', y = '', length = '', back = ''] of runs) {
    expect(back).toBe(length);
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  const found = jsQR(pixels, width, width, { inversionAttempts: 'dontInvert' });
  return found ? new TextDecoder().decode(new Uint8Array(found.binaryData)) : undefined;
}

describe('Thunderbird import code', () => {
  it('is the payload of the published format, with the code', () => {
    expect(qrPayloads([withCode])).toEqual([
      `[1,[1,1],[0,"imaphz.qiye.163.com",993,3,1,"wang@corp.example","wang@corp.example","${CODE}"],` +
        `[[[0,"smtphz.qiye.163.com",465,3,1,"wang@corp.example","${CODE}"],["wang@corp.example","王小明"]]]]`,
    ]);
  });

  it('stops each server after the user name without the code', () => {
    expect(qrPayloads([account])).toEqual([
      '[1,[1,1],[0,"imaphz.qiye.163.com",993,3,1,"wang@corp.example"],' +
        '[[[0,"smtphz.qiye.163.com",465,3,1,"wang@corp.example"],["wang@corp.example","王小明"]]]]',
    ]);
  });

  it('numbers STARTTLS as the format does', () => {
    const given = { ...account, smtp: { ...account.smtp, port: 587, security: 'starttls' as const } };
    expect(qrPayloads([given])[0]).toContain('[0,"smtphz.qiye.163.com",587,2,1,');
  });

  it('puts at most three accounts and 800 characters into a picture', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ ...withCode, displayName: `员工 ${index}` }));
    const payloads = qrPayloads(many);
    const parsed = payloads.map((text) => JSON.parse(text));
    for (const [index, [version, sequence, ...rest]] of parsed.entries()) {
      expect(version).toBe(1);
      expect(sequence).toEqual([index + 1, payloads.length]);
      expect(rest.length % 2).toBe(0);
      expect(rest.length / 2).toBeLessThanOrEqual(3);
      expect(payloads[index]?.length).toBeLessThanOrEqual(800);
    }
    expect(parsed.flatMap(([, , ...rest]) => rest).length / 2).toBe(7);
    expect(qrPayloads([])).toEqual([]);
  });

  it.each(servers.map((family) => [family.id, family] as const))('of family %s is read back', (_, family) => {
    const given = mailAccount({ address: 'wang@corp.example', displayName: '王', secret: CODE }, family);
    for (const payload of qrPayloads([given, given])) expect(read(qrCode(payload))).toBe(payload);
  });

  it('is read back for any account', () => {
    fc.assert(
      fc.property(anyAccount, (given) => {
        for (const payload of qrPayloads([{ ...given, secret: CODE }])) {
          expect(read(qrCode(payload))).toBe(payload);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('keeps a quiet zone of four modules', () => {
    const { size, path } = qrCode('x');
    for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
      expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
    }
  });
});
