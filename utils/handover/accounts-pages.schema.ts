/** Shape of `accounts-pages.ts`. Apart from the data, so that page scripts import it without zod. */
import * as z from 'zod/mini';
import { CLIENT_IDS } from './web-clients';

const path = z.string().check(z.regex(/^(?:\/[a-z][a-z-]*)+$/));

export const accountsPages = z.record(
  z.enum(CLIENT_IDS),
  z
    .array(
      z.strictObject({
        path,
        generation: z.enum(['newer', 'older']),
        confidence: z.enum(['several sources', 'one source']),
        lastChecked: z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/)),
      }),
    )
    .check(z.minLength(1)),
);

export const wizardSteps = z.array(z.string().check(z.regex(/^[a-z]{3,12}$/)));
