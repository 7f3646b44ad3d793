/** Brings boxed events to their records, as soon as the keys are there to open them. */
import { apply } from './apply';
import { type Contents, type Entry, isUnread } from './contents';
import type { VaultDeps } from './deps';
import { inOrder } from './events';
import { fingerprint } from './fingerprint';
import type { Inbox } from './inbox';
import type { Keyring } from './keyring';
import type { RecordStore } from './record-store';

export interface InboxParts {
  deps: VaultDeps;
  keyring: Keyring;
  recordStore: RecordStore;
  inbox: Inbox;
}

/**
 * Applies all events among `items` to `contents`, writes the outcome in one go, then deletes the events. Ended
 * in between, it happens again and changes nothing more. What can't be written shows in `contents` all the same.
 * @throws VaultError `vault_error_keyUnavailable`.
 */
export async function applyInboxEvents(
  { deps, keyring, recordStore, inbox }: InboxParts,
  items: Record<string, unknown>,
  contents: Contents,
): Promise<void> {
  const { crypto, storage, now } = deps;
  const { opened, damaged, newer } = await inbox.open(items, keyring.find);
  contents.damaged.push(...damaged);
  contents.newer.push(...newer);
  if (opened.length === 0) return;

  const keyOf = new Map(opened.map(({ key, event }) => [event, key]));
  const changed = new Map<string, Entry>();
  const done: string[] = [];
  for (const event of inOrder([...keyOf.keys()])) {
    // A code boxed twice got two ids; what was said of either is about the one record.
    const id = recordStore.idOf(event.id);
    const print = event.kind === 'keep' ? await fingerprint(crypto, event.draft.code) : '';
    const outcome = apply(contents, { ...event, id }, print, now());
    if (outcome.entry) recordStore.sameAs(event.id, outcome.entry.id);
    for (const entry of outcome.changed) changed.set(entry.id, entry);
    // A record that can't be read today may be readable after an update: what is said of it stays.
    const key = keyOf.get(event);
    if (key && !isUnread(contents, id)) done.push(key);
  }
  try {
    if (changed.size > 0) {
      for (const entry of await recordStore.write([...changed.values()]))
        contents.entries.set(entry.id, entry);
    }
    await storage.remove(done);
  } catch {
    // The events are still there: the next operation tries again. Until then they are what is stored.
    for (const [id, entry] of changed) contents.entries.set(id, { ...entry, saved: true });
  }
}
