/** The faults, each as a series of points: one point is one operation with one fault, and a verdict. */
import { type Ledger, type Verdicts, verify } from './ledger';
import type { Case, Operation } from './operations';
import type { Profile } from './profile';
import { type Gate, startWorker, type Verdict, type Worker } from './worker';

export interface Point extends Verdicts {
  operation: string;
  fault: string;
}

const settled = (work: Promise<unknown>) =>
  work.then(
    () => 'answered' as const,
    () => 'refused' as const,
  );

const start = ({ profile }: Case, operation: Operation): Worker =>
  startWorker(profile, operation.isPrivate ? { isPrivate: true, session: null } : {});

const sum = (...all: Verdicts[]): Verdicts => ({
  lost: Math.max(...all.map(({ lost }) => lost)),
  duplicated: Math.max(...all.map(({ duplicated }) => duplicated)),
  unreadable: Math.max(...all.map(({ unreadable }) => unreadable)),
});

const fresh = (profile: Profile, ledger: Ledger) => verify(startWorker(profile).vault, ledger);

/** A case can be had again and again without being prepared again. */
export function copyOf({ profile, ledger, ids }: Case): Case {
  return { profile: profile.copy(), ledger: ledger.copy(), ids: { ...ids } };
}

/** How many calls the operation makes when all goes well, by name. */
export async function callsOf(operation: Operation, prepared: Case): Promise<string[]> {
  const worker = start(copyOf(prepared), operation);
  await operation.act(worker.vault, prepared.ids);
  return worker.calls;
}

/** The worker ends at call `n`; then again with the browser restarted; then the same thing is done once more. */
export async function killed(
  operation: Operation,
  prepared: Case,
  n: number,
  verdict: Verdict,
  name: string,
): Promise<Point> {
  const made = copyOf(prepared);
  const { profile, ledger, ids } = made;
  operation.begin?.(ledger);
  const worker = start(made, operation);
  worker.gate = (at) => (at === n ? verdict : 'pass');
  const outcome = await Promise.race([settled(operation.act(worker.vault, ids)), worker.ended]);
  if (outcome === 'answered') operation.done?.(ledger);

  const restarted = profile.copy();
  if (!operation.isUnsaved) restarted.restartBrowser();
  const first = await fresh(profile.copy(), ledger);
  const second = await fresh(restarted, ledger);

  const again = start(made, operation);
  const repeated = await settled(operation.act(again.vault, ids));
  const after = ledger.copy();
  if (repeated === 'answered') operation.done?.(after);
  const third = await fresh(profile, after);
  return { operation: operation.name, fault: `${verdict} ${name} #${n}`, ...sum(first, second, third) };
}

/** Calls fail as `gate` says while the operation runs, and work again afterwards. The worker lives on. */
export async function failing(
  operation: Operation,
  prepared: Case,
  fault: string,
  gate: Gate,
): Promise<Point> {
  const made = copyOf(prepared);
  const { profile, ledger, ids } = made;
  operation.begin?.(ledger);
  const worker = start(made, operation);
  worker.gate = gate;
  if ((await settled(operation.act(worker.vault, ids))) === 'answered') operation.done?.(ledger);
  worker.gate = () => 'pass';
  // The next operation is the new attempt; any will do, also one of a private window.
  await worker.vault.list();
  const here = operation.isPrivate ? [] : [await verify(worker.vault, ledger)];
  const restarted = profile.copy();
  restarted.restartBrowser();
  return { operation: operation.name, fault, ...sum(...here, await fresh(restarted, ledger)) };
}

/** The clock stands elsewhere when the operation runs, and comes back, or not. */
export async function clock(operation: Operation, prepared: Case, fault: string, by: number): Promise<Point> {
  const made = copyOf(prepared);
  const { profile, ledger, ids } = made;
  operation.begin?.(ledger);
  profile.time += by;
  const worker = start(made, operation);
  if ((await settled(operation.act(worker.vault, ids))) === 'answered') operation.done?.(ledger);
  const there = await fresh(profile.copy(), ledger);
  profile.time -= by;
  return { operation: operation.name, fault, ...sum(there, await fresh(profile, ledger)) };
}
