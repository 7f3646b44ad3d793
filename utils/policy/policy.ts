/** What the company's administrator has set: `storage.managed`, shape in `public/managed-schema.json`, guide in POLICY.md. */
import * as z from 'zod/mini';
import type { Policy } from '../answers';

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

interface ManagedArea {
  get(keys: null): Promise<Record<string, unknown>>;
}

/** Never rejects: Firefox has no managed area until there is a policy. */
export async function readPolicy(managed: ManagedArea | undefined): Promise<Policy> {
  try {
    return shape.parse((await managed?.get(null)) ?? {});
  } catch {
    return NO_POLICY;
  }
}

/** Whether a code may be sent to this client. `client`: its name, or 'custom' for one the user added. */
export function permitsClient({ allowedClients }: Policy, client: string, origin: string): boolean {
  return allowedClients === null || allowedClients.includes(client) || allowedClients.includes(origin);
}
