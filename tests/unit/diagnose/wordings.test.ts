/** The wordings: declared shape, and records that exist and can be reached. */
import { describe, expect, it } from 'vitest';
import { wordings } from '@/utils/diagnose/data/all';
import { providers } from '@/utils/diagnose/data/providers';
import { wordingsSchema } from '@/utils/diagnose/data/wording.schema';
import { errorById, loginErrors } from '@/utils/providers/errors';

describe('wordings', () => {
  it('have the declared shape and name records that exist', () => {
    for (const wording of wordings) {
      // The bound on length is one of each term, not of the whole list of alternatives.
      const says = wording.says.flatMap((say) => say.split(' + ').flatMap((group) => group.split('|')));
      const never = wording.never?.split('|')[0];
      expect(() => wordingsSchema.parse([{ ...wording, says, ...(never ? { never } : {}) }])).not.toThrow();
      expect(errorById(wording.cause), wording.cause).not.toBeNull();
      if (wording.otherSide) expect(errorById(wording.otherSide), wording.otherSide).not.toBeNull();
    }
  });

  it('leave no record out of reach', () => {
    const named = new Set(wordings.flatMap(({ cause, otherSide }) => [cause, otherSide]));
    // Causes by facts: of the vault, of the server named, of a provider; alternatives of others; honest answers.
    const byFacts =
      /^(?:usual-|code-(?:not|revoked)|servers-of|unknown-code|not-told|after-login|address-without|port-|company-on-free|other-refused|sms-needed)/;
    const lost = loginErrors.filter(
      ({ id, tokens }) => tokens.length === 0 && !named.has(id) && !byFacts.test(id),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('send a refused login to a record of the provider', () => {
    for (const { refused } of providers) if (refused) expect(errorById(refused), refused).not.toBeNull();
  });
});
