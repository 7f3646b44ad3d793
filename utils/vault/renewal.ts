/** Which old code a new one replaces. Pure. */
import { daysLeft, EXPIRING_DAYS } from '../codes';
import type { Entry } from './contents';

/**
 * An older code of the same account that is about to end, or has ended. Of several, the one of the same name;
 * where that does not decide, none: to tell somebody to delete the wrong code would cost them their mail.
 */
export function replacedBy(made: Entry, all: Iterable<Entry>, now: number): Entry | null {
  const { address, name, createdAt } = made.meta;
  if (!address) return null;
  const ending = [...all].filter(({ id, meta }) => {
    const left = daysLeft(meta.expiresAt, now);
    return (
      id !== made.id &&
      meta.address === address &&
      meta.createdAt < createdAt &&
      (meta.state === 'confirmed' || meta.state === 'bound') &&
      meta.removedAt === null &&
      meta.replacedBy === null &&
      left !== null &&
      left <= EXPIRING_DAYS
    );
  });
  const named = ending.filter(({ meta }) => meta.name === name);
  const choice = named.length > 0 ? named : ending;
  return choice.length === 1 ? (choice[0] ?? null) : null;
}
