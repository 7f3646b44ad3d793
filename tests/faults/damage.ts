/** Damage from outside: a bit flipped in what is stored, an entry cut off, the keys gone. */
import type { Point } from './kinds';
import { copyOf } from './kinds';
import { verify } from './ledger';
import type { Operation } from './operations';
import type { Profile } from './profile';
import type { Random } from './random';
import { startWorker } from './worker';

/** Flips one bit of one character of a stored entry. JSON that no longer parses, the browser gives as nothing. */
function flipped(text: string, { below }: Random): string {
  const bytes = Buffer.from(text, 'utf8');
  const at = below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
  const result = bytes.toString('utf8');
  try {
    JSON.parse(result);
    return result;
  } catch {
    return 'null';
  }
}

/** Deals with one entry of every kind: all that was stored but it must be there, and it be there or be reported. */
export async function bitFlips(operation: Operation, dice: Random, times: number): Promise<Point[]> {
  const prepared = await operation.prepare();
  const points: Point[] = [];
  for (let n = 0; n < times; n++) {
    const { profile, ledger } = copyOf(prepared);
    const key = dice.pick([...profile.local.keys()]);
    profile.local.set(key, flipped(profile.local.get(key) ?? '', dice));
    const isRecord = /^(code|inbox):/.test(key);
    const vault = startWorker(profile).vault;
    const verdicts = await verify(vault, ledger, isRecord ? 1 : 0);
    points.push({
      operation: `after ${operation.name}`,
      fault: `bit flipped in ${key.split(':')[0]} (seed ${dice.seed}) #${n}`,
      ...verdicts,
    });
  }
  return points;
}

/** The keys are gone for good: every record is reported, stays stored, and new codes are kept. */
export async function keysGone(operation: Operation): Promise<Point> {
  const { profile, ledger } = copyOf(await operation.prepare());
  const records = (of: Profile) => [...of.local].filter(([key]) => /^(code|inbox):/.test(key));
  const before = records(profile);
  profile.keys.clear();
  const verdicts = await verify(startWorker(profile).vault, ledger, before.length);
  const isKept = before.every(([key, text]) => profile.local.get(key) === text);
  return {
    operation: `after ${operation.name}`,
    fault: 'IndexedDB emptied',
    ...verdicts,
    lost: verdicts.lost + (isKept ? 0 : 1),
  };
}
