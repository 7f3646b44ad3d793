/** One writer at a time. */
import type { Exclusive } from './deps';

/** Over all contexts of this extension (one storage partition) at once. */
export function webLocks(locks: LockManager): Exclusive {
  return (work) => locks.request('qiye-vault', work) as ReturnType<typeof work>;
}

/** Within this context only. */
export function queue(): Exclusive {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
