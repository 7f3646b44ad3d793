import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, resultDetail } from '@/utils/diagnose/diagnose';
import { errorById, loginErrors } from '@/utils/guides/errors';
import { PASTED } from './texts';

const published = loginErrors.flatMap(({ tokens }) => tokens);
const alnum = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...'ABCDEFGHJKMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789'),
    minLength: length,
    maxLength: length,
  });
const glue = fc.constantFrom(
  '',
  ' ',
  '\n',
  '.',
  ': ',
  '_',
  '-',
  '（',
  '@',
  'ERR.',
  'err.login.',
  'ERR.LOGIN.',
  'FA_',
);
const piece = fc.oneof(
  fc.constantFrom(...published, ...PASTED.map(({ text }) => text)),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

describe('any text', () => {
  it('gets an answer made of records, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, glue), { maxLength: 8 }), (parts) => {
        const answer = diagnose(parts.flat().join(''));
        expect(answer.causes.length).toBeGreaterThan(0);
        for (const { errorId } of answer.causes) expect(errorById(errorId)).not.toBeNull();
        expect(resultDetail(answer)).not.toBe('');
        for (const token of answer.seenTokens) {
          expect(published.includes(token) || /^(?:ERR\.|FA_)[\w.]+$/i.test(token), token).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never comes back with a code or an address of the text in the answer', () => {
    fc.assert(
      fc.property(
        piece,
        glue,
        alnum(16),
        glue,
        piece,
        alnum(8),
        alnum(6),
        (a, g, secret, h, b, user, host) => {
          const address = `${user}@${host}.example`;
          const answer = JSON.stringify(diagnose(`${a}${g}${secret}${h}${b} ${g}${address}`));
          expect(answer.toLowerCase()).not.toContain(secret.toLowerCase());
          expect(answer.toLowerCase()).not.toContain(user.toLowerCase());
          expect(answer.toLowerCase()).not.toContain(`${host}.example`.toLowerCase());
        },
      ),
      {
        numRuns: 2000,
        // A secret between two names of a host.
        examples: [
          ['EMAIL.SENDCODE.FAIL', '-', 'A'.repeat(16), '', 'ERR.LOGIN.REQCODE', 'BBBBBBBB', 'CCCCCC'],
        ],
      },
    );
  });

  it('finds a token whatever white space breaks it up and whatever surrounds it', () => {
    const codes = published.filter((token) => /^ERR\./.test(token));
    const blanks = fc.array(fc.constantFrom('', '', '', ' ', '\n', '\r\n', '\t', '\u3000'), {
      minLength: 40,
      maxLength: 40,
    });
    const prose = fc.constantFrom('', '你好 ', '535 5.7.0 ', '原因：', 'Error (', '> ');
    fc.assert(
      fc.property(fc.constantFrom(...codes), blanks, prose, prose, (token, gaps, before, after) => {
        const broken = [...token].map((char, index) => char + (gaps[index] ?? '')).join('');
        const { causes } = diagnose(`${before}${broken}\n${after}`);
        const expected = loginErrors.find(({ tokens }) => tokens.includes(token));
        expect(causes[0]?.errorId).toBe(expected?.id);
      }),
    );
  });

  it('takes bounded time on a megabyte', () => {
    const answer = diagnose(`ERR.LOGIN.IPDENY ${'ERR.'.repeat(250_000)}`);
    expect(answer.causes[0]?.errorId).toBe('ip-denied');
  });
});
