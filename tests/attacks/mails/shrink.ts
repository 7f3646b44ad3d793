/** The smallest mail that still gets through: what a case is written from. */
import type { HostileMail } from './mail.ts';

/** Takes pieces away as long as `fails` says that what is left still gets through. */
export async function shrunk(
  mail: HostileMail,
  fails: (smaller: HostileMail) => Promise<boolean>,
): Promise<HostileMail> {
  let least = mail;
  for (const piece of mail.pieces) {
    const smaller = { ...least, pieces: least.pieces.filter((one) => one !== piece) };
    if (smaller.pieces.length && (await fails(smaller))) least = smaller;
  }
  return least;
}
