/** The user's list of mailboxes: what is asked of it. When it can't be kept, they hear of it, and nothing has changed. */
import { foldAddress, isAddress, MAX_MAILBOXES, type MailboxList, type NewMailbox } from '../../mailbox';
import { cleanText, LENGTHS } from '../bounds';
import type { Context } from '../context';
import { VaultError } from '../errors';
import type { Mailboxes } from '../types';
import { requireOpen } from '../user-operations';

export function mailboxOperations({ deps, keyring, mailboxes, run }: Context): Mailboxes {
  return {
    mailboxes: () =>
      run(async (access) => {
        requireOpen(access);
        return mailboxes.read();
      }),

    changeMailboxes: (change) =>
      run(async (access) => {
        requireOpen(access);
        await keyring.touch();
        const before = await mailboxes.read();
        const after = changed(before, change, deps.now());
        if (after.mailboxes.length > MAX_MAILBOXES)
          throw new VaultError('vault_error_listFull', String(MAX_MAILBOXES));
        if (after !== before) await mailboxes.write(after);
        return { before: before.mailboxes.length, total: after.mailboxes.length };
      }),

    discardMailboxes: () =>
      run(async (access) => {
        requireOpen(access);
        await mailboxes.discard();
      }),
  };
}

interface Change {
  add?: readonly NewMailbox[];
  remove?: readonly string[];
  refuse?: readonly string[];
}

/** The list after a change; `before` itself when nothing has changed. What is no address is left out. */
function changed(
  before: MailboxList,
  { add = [], remove = [], refuse = [] }: Change,
  now: number,
): MailboxList {
  const gone = new Set(remove.map(foldAddress));
  const refused = new Set([...before.refused, ...gone, ...refuse.map(foldAddress)].filter(isAddress));
  const kept = new Map(
    before.mailboxes.filter(({ address }) => !gone.has(address)).map((one) => [one.address, one]),
  );
  for (const each of add) {
    const address = foldAddress(each.address);
    if (!isAddress(address)) continue;
    const name = cleanText(each.name, LENGTHS.name);
    const there = kept.get(address);
    refused.delete(address);
    // A name that is known stays, unless another one comes with the address.
    if (there && (!name || there.name === name)) continue;
    kept.set(address, { address, name, addedAt: there?.addedAt ?? now });
  }
  const after = { mailboxes: [...kept.values()], refused: [...refused].slice(-MAX_MAILBOXES) };
  return isSame(before, after) ? before : after;
}

const isSame = (a: MailboxList, b: MailboxList): boolean =>
  a.refused.join() === b.refused.join() &&
  a.mailboxes.length === b.mailboxes.length &&
  a.mailboxes.every((one, at) => one === b.mailboxes[at]);
