/** Which old code a new one seems to replace. Pure. */
import { daysLeft, EXPIRING_DAYS } from '../code';
import type { Entry } from './contents';

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** An older code of the same account that is still in force as far as anybody knows. */
const isForerunner = (made: Entry, { id, meta }: Entry): boolean =>
  id !== made.id &&
  same(meta.address, made.meta.address) &&
  meta.createdAt < made.meta.createdAt &&
  (meta.state === 'confirmed' || meta.state === 'bound') &&
  meta.removedAt === null &&
  meta.replacedBy === null &&
  meta.supposedBy === null;

/**
 * The code that `made` was made to replace: the one the user asked to renew; else one that is about to end, or has
 * ended. Of several, the one of the same name; where that does not decide, none: to tell somebody to delete the wrong
 * code would cost them their mail. `wanted`: id of the code to renew, if the user named one.
 */
export function forerunnerOf(
  made: Entry,
  wanted: string | undefined,
  all: Iterable<Entry>,
  now: number,
): Entry | null {
  const { address, name } = made.meta;
  if (!address) return null;
  const older = [...all].filter((entry) => isForerunner(made, entry));
  const named = older.find(({ id }) => id === wanted);
  if (named) return named;
  const ending = older.filter(({ meta }) => {
    const left = daysLeft(meta.expiresAt, now);
    return left !== null && left <= EXPIRING_DAYS;
  });
  const namesakes = ending.filter(({ meta }) => meta.name === name);
  const choice = namesakes.length > 0 ? namesakes : ending;
  return choice.length === 1 ? (choice[0] ?? null) : null;
}
