/** The page looks the servers up when the address is left, and writes its answer over whatever stands there. */
import { wait } from '../filling/wait';
import { readFields, SERVER_ROLES } from './fields';

/** No change for this long: nothing will come, ms. Inferred, like the two below. */
const QUIET_MS = 1000;
/** Unchanged for this long after a change: all of it has come, ms. */
const SETTLED_MS = 300;
export const LONGEST_LOOKUP_MS = 6000;
const STEP_MS = 50;

/** What the server fields hold, seen or unseen. Never the address and never the secret. */
export function serverState(container: Element): string {
  const { fields } = readFields(container, 'all');
  return JSON.stringify(
    SERVER_ROLES.map((role) => (role.endsWith('Ssl') ? fields[role]?.checked : fields[role]?.value) ?? null),
  );
}

/** Resolves with whether the page has answered. Rejects when the signal aborts. @param before the state before the address was left */
export async function lookupSettled(
  container: Element,
  before: string,
  signal: AbortSignal,
): Promise<boolean> {
  const start = performance.now();
  let last = before;
  let changedAt: number | null = null;
  for (;;) {
    const now = performance.now();
    const state = serverState(container);
    if (state !== last) {
      last = state;
      changedAt = now;
    }
    if (changedAt !== null && now - changedAt >= SETTLED_MS) return true;
    if (changedAt === null && now - start >= QUIET_MS) return false;
    if (now - start >= LONGEST_LOOKUP_MS) return changedAt !== null;
    await wait(STEP_MS, signal);
  }
}
