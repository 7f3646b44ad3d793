/** What the company's administrator has set: `storage.managed`, shape in `public/managed-schema.json`, guide in POLICY.md. */
import * as z from 'zod/mini';
import type { Policy } from '../answers';
import type { PolicyMemory } from '../settings/remembered-policy';

/** Guides that can be switched for everybody. The one in a client's page follows `allowedClients`. */
const switched = z.catch(z.optional(z.enum(['on', 'off'])), undefined);

/** Each wrong value counts as not set: the rest of the policy still holds. */
const shape = z.object({
  allowedClients: z.catch(z.nullable(z.array(z.string())), null),
  passphraseRequired: z.catch(z.boolean(), false),
  autoLockMinutes: z.catch(z.nullable(z.int().check(z.minimum(1), z.maximum(1440))), null),
  exportsAllowed: z.catch(z.boolean(), true),
  guides: z.catch(z.object({ 'get-code': switched, 'lift-ip-rule': switched }), {}),
  adminContact: z.catch(z.string().check(z.maxLength(254)), ''),
});

/** Nobody has set anything. */
export const NO_POLICY: Policy = shape.parse({});

/** As long as nobody knows what is set: nothing leaves, whatever is set. What is kept goes on being kept. */
export const CLOSED: Policy = {
  ...NO_POLICY,
  allowedClients: [],
  passphraseRequired: true,
  exportsAllowed: false,
};

/** `storage.managed`. */
export interface ManagedArea {
  get(keys: null): Promise<Record<string, unknown>>;
}
/** Longer the managed area is not waited for, in ms. */
const PATIENCE_MS = 2000;

/** Firefox says so where nobody has set a policy; anything else is no answer (toolkit/components/extensions/parent/ext-storage.js). */
const NONE_SET = /manifest not found/i;

/**
 * What is set now, raw; undefined: the browser has no place for policies; null: it does not answer.
 * Never rejects.
 */
async function asked(managed: ManagedArea | undefined): Promise<Record<string, unknown> | null | undefined> {
  if (!managed) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  const answer = Promise.resolve()
    .then(() => managed.get(null))
    .then((items) => items ?? {})
    .catch((error: unknown) => (NONE_SET.test(error instanceof Error ? error.message : '') ? {} : null));
  const told = await Promise.race([answer, tooLong]);
  clearTimeout(timer);
  return told;
}

/**
 * A reader of the policy in force. Where the managed area does not answer, the last known policy holds, also after a
 * restart; where that is not to be had either, `CLOSED`. Never rejects.
 */
export function createPolicyReader(
  managed: ManagedArea | undefined,
  memory: PolicyMemory,
): () => Promise<Policy> {
  /** The raw policy as JSON, as far as it is known to lie in the memory; undefined: nobody has looked. */
  let remembered: string | undefined;

  const recall = async (): Promise<string> => {
    remembered ??= JSON.stringify(await memory.read());
    return remembered;
  };
  const remember = async (items: Record<string, unknown>): Promise<void> => {
    const text = JSON.stringify(items);
    if ((await recall()) === text) return;
    await memory.write(items);
    remembered = text;
  };

  return async () => {
    const told = await asked(managed);
    if (told) {
      // Nothing was lost if it can't be remembered now: the next look tries again.
      await remember(told).catch(() => undefined);
      return shape.parse(told);
    }
    if (told === undefined) return NO_POLICY;
    try {
      return shape.parse(JSON.parse(await recall()));
    } catch {
      return CLOSED;
    }
  };
}

/** Whether a code may be sent to this client. `client`: its name, or 'custom' for one the user added. */
export function permitsClient({ allowedClients }: Policy, client: string, origin: string): boolean {
  return allowedClients === null || allowedClients.includes(client) || allowedClients.includes(origin);
}
