/** What holds for every text of the corpus: prose changes nothing, and a part of a log is never surer of something else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '@/utils/diagnose/diagnose';
import { rows } from './corpus/all';
import { beforeLogin } from './corpus/before-login';

const LEVELS = ['certain', 'likely', 'possible'];
const sureness = (text: string) => {
  const [first] = diagnose(text).causes;
  return { id: first?.errorId ?? '', level: LEVELS.indexOf(first?.certainty ?? 'possible') };
};

const before = fc.constantFrom(
  '你好，请帮忙看看这是怎么回事：\n\n',
  '老板让我今天一定要发出去，急！\n\n',
  '昨天还好好的，今天早上打开就这样了。\n\n',
  '您好，以下是截图里的文字。\n\n',
  '請問這是什麼意思？謝謝。\n\n',
  'Hi team, could you have a look at this please?\n\n',
  'From: IT Helpdesk\nDate: 29 Nov 2026\n\n',
  '> ',
  '',
);
const after = fc.constantFrom(
  '\n\n谢谢！',
  '\n\n我什么都没改过。',
  '\n\n請盡快回覆，感謝。',
  '\n\nThanks a lot,\nWei',
  '\n\n发自我的iPhone',
  '\n\nSent from my iPhone',
  '',
);

describe('every text of the corpus', () => {
  it('gets the same first card with prose around it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), before, after, ([, text], head, tail) => {
        expect(sureness(head + text + tail).id, head + text + tail).toBe(sureness(text).id);
      }),
      { numRuns: 400 },
    );
  });

  it('is never surer of another cause when it is cut off', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.double({ min: 0, max: 1, noNaN: true }), ([, text], share) => {
        const whole = sureness(text);
        const cut = Math.floor(text.length * share);
        // Half a code is another code: a part ends where a word does.
        const part = sureness(text.slice(0, cut) + (/^[\w.]*/.exec(text.slice(cut))?.[0] ?? ''));
        // A lower level is a surer one. That a login was refused is true of an unknown code as well.
        if (part.id !== whole.id && whole.id !== 'unknown-code')
          expect(part.level, text).toBeGreaterThanOrEqual(whole.level);
      }),
      { numRuns: 600 },
    );
  });

  it('offers a new code only where a login was refused', () => {
    for (const [, text, , stage] of rows) {
      const { causes, password } = diagnose(text);
      if (stage !== 'login' || password !== null) expect(causes[0]?.guide, text).not.toBe('get-code');
    }
  });

  it('is found at the end, the beginning and in the middle of a log of thirty thousand lines', () => {
    const line = (n: number) => `2026-11-29 10:${n % 60}:01 INFO worker-${n % 7} job ${n} queued, waiting\n`;
    const lines = Array.from({ length: 30_000 }, (_, n) => line(n));
    const log = (at: number, text: string) => lines.slice(0, at).join('') + text + lines.slice(at).join('');
    for (const [, text, errorId] of beforeLogin.slice(-3)) {
      for (const at of [0, 15_000, 30_000]) {
        expect(diagnose(log(at, `\n${text}\n`)).causes[0]?.errorId, `${at}`).toBe(errorId);
      }
    }
  });
});
