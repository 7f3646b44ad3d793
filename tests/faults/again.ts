/** Killed, then killed again while the next worker puts things right, at random points. */
import { callsOf, copyOf, type Point } from './kinds';
import { verify } from './ledger';
import type { Operation } from './operations';
import type { Random } from './random';
import { startWorker } from './worker';

export async function killedTwice(operation: Operation, dice: Random, times: number): Promise<Point[]> {
  const prepared = await operation.prepare();
  const { length } = await callsOf(operation, prepared);
  const points: Point[] = [];
  for (let n = 0; n < times; n++) {
    const { profile, ledger, ids } = copyOf(prepared);
    const options = operation.isPrivate ? { isPrivate: true, session: null } : {};
    operation.begin?.(ledger);
    const at = [dice.below(length), dice.below(length)];
    for (const [round, point] of at.entries()) {
      const worker = startWorker(profile, options);
      worker.gate = (call) => (call === point ? dice.pick(['kill before', 'kill after']) : 'pass');
      // The second worker does what people do first: it looks.
      const work = round === 0 ? operation.act(worker.vault, ids) : worker.vault.list();
      const answered = work.then(
        () => true,
        () => false,
      );
      if ((await Promise.race([answered, worker.ended])) === true && round === 0) operation.done?.(ledger);
    }
    const verdicts = await verify(startWorker(profile).vault, ledger);
    points.push({
      operation: operation.name,
      fault: `killed twice at ${at.join(' and ')} (seed ${dice.seed}) #${n}`,
      ...verdicts,
    });
  }
  return points;
}
