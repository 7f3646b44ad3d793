/** What the company's administrator has set: `storage.managed`, shape in `public/managed-schema.json`, guide in docs/enterprise-policy.md. */
import * as z from 'zod/mini';
import { readPack } from '../learned/pack';
import type { Policy } from '../protocol/answers';
import type { PolicyMemory } from '../settings/remembered-policy';

/** Guides that can be switched for everybody. The one in a client's page follows `allowedClients`. */
const switched = z.catch(z.optional(z.enum(['on', 'off'])), undefined);

/** Of a pack, each wrong entry. */
const entriesOf = (pack: unknown) => readPack(pack)?.entries ?? [];

/** Each wrong value counts as not set: the rest of the policy still holds. */
const shape = z.object({
  allowedClients: z.catch(z.nullable(z.array(z.string())), null),
  passphraseRequired: z.catch(z.boolean(), false),
  autoLockMinutes: z.catch(z.nullable(z.int().check(z.minimum(1), z.maximum(1440))), null),
  exportsAllowed: z.catch(z.boolean(), true),
  guides: z.catch(z.object({ 'get-code': switched, 'lift-ip-rule': switched }), {}),
  adminContact: z.catch(z.string().check(z.maxLength(254)), ''),
  guidePack: z.catch(z.pipe(z.unknown(), z.transform(entriesOf)), []),
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
/**
 * How long the managed area is waited for, in ms: where a policy is known, where none is, and where one is known and a wait
 * was in vain already. A browser just started takes some seconds.
 */
const PATIENCE_MS = { known: 2000, first: 15_000, again: 50 };

/** Firefox says so where nobody has set a policy; anything else is no answer (toolkit/components/extensions/parent/ext-storage.js). */
const NONE_SET = /manifest not found/i;

/** What is set now, raw; null: the area does not answer. Never rejects. */
async function asked(managed: ManagedArea): Promise<Record<string, unknown> | null> {
  try {
    return (await managed.get(null)) ?? {};
  } catch (error) {
    return NONE_SET.test(error instanceof Error ? error.message : '') ? {} : null;
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  const first = await Promise.race([work, tooLong]);
  clearTimeout(timer);
  return first;
}

/**
 * A reader of the policy in force. Where the managed area does not answer, the last known policy holds, also after a
 * restart; where that is not to be had either, or the browser has never said what is set, `CLOSED`. Never rejects.
 */
export function createPolicyReader(
  managed: ManagedArea | undefined,
  memory: PolicyMemory,
  patience = PATIENCE_MS,
): () => Promise<Policy> {
  /** The raw policy as JSON, as far as it is known to lie in the memory; undefined: not looked there, or nothing lies there. */
  let remembered: string | undefined;
  /** The area was waited for in vain, and has not answered since: each press in the popup would wait anew. */
  let isSilent = false;

  const recall = async (): Promise<string | undefined> => {
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
    // A browser without a place for policies has none.
    if (!managed) return NO_POLICY;
    const known = await recall().catch(() => undefined);
    const answer = asked(managed);
    const patient = isSilent ? patience.again : patience.known;
    const told = await within(known === undefined ? patience.first : patient, answer);
    if (!told) {
      isSilent = true;
      void answer.then((late) => {
        if (late) isSilent = false;
      });
      return known === undefined ? CLOSED : shape.parse(JSON.parse(known));
    }
    isSilent = false;
    // Nothing was lost if it can't be remembered now: the next look tries again.
    await remember(told).catch(() => undefined);
    return shape.parse(told);
  };
}

/** Whether a code may be sent to this client. `client`: its name, or 'custom' for one the user added. */
export function permitsClient({ allowedClients }: Policy, client: string, origin: string): boolean {
  return allowedClients === null || allowedClients.includes(client) || allowedClients.includes(origin);
}
