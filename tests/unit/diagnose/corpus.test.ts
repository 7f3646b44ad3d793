/** Every text of the corpus: cause, stage, who, certainty, whose server, and no needless new code. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '@/utils/diagnose/diagnose';
import { rows } from './corpus/all';

describe('pasted texts', () => {
  it('are many, of many clients', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map(([client]) => client)).size).toBeGreaterThanOrEqual(30);
  });

  it.each(rows)('%s: %s', (_client, text, errorId, stage, who, certainty, provider) => {
    const answer = diagnose(text);
    const [first] = answer.causes;
    expect([first?.errorId, answer.stage, first?.who, answer.provider?.id ?? null, first?.certainty]).toEqual(
      [errorId, stage, who, provider, certainty],
    );
  });
});
