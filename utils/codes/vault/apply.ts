/** What a page's report changes. Pure but for the fingerprint. */
import { answered, confirmed, filledFrom, newMeta, stamped } from './change';
import { type Contents, type Entry, twinOf } from './contents';
import type { PageEvent } from './events';
import { FIRST_PROVIDER } from './migrations/4-to-5';
import { forerunnerOf } from './renewal';

export interface Outcome {
  /** The record the event is about; null: there is none. */
  entry: Entry | null;
  /** Entries to be written, in their new form. `contents` holds them already. */
  changed: Entry[];
}

/** Applies `event` to `contents` in place. `fingerprint` is that of the code, for `keep`. `now`: ms since the epoch. */
export function apply(contents: Contents, event: PageEvent, fingerprint: string, now: number): Outcome {
  const { entries } = contents;
  const changed: Entry[] = [];
  const put = (entry: Entry): Entry => {
    entries.set(entry.id, entry);
    changed.push(entry);
    return entry;
  };
  const known = entries.get(event.id) ?? (event.kind === 'keep' ? twinOf(contents, fingerprint) : null);

  if (event.kind === 'keep') {
    if (!known) {
      // What was boxed before there was a second provider names none.
      const { host, provider = FIRST_PROVIDER } = event;
      const meta = newMeta(event.draft, { host, provider }, fingerprint, event.at);
      return {
        entry: put({ id: event.id, meta, secret: { code: event.draft.code }, saved: false }),
        changed,
      };
    }
    const news = filledFrom(known.meta, event.draft);
    return { entry: news ? put({ ...known, meta: stamped(known.meta, news, now) }) : known, changed };
  }

  if (!known) return { entry: null, changed };
  const change =
    event.kind === 'confirm'
      ? confirmed(known.meta, event.more)
      : answered(known.meta, event.client, event.result, event.at);
  const entry: Entry = { ...known, meta: stamped(known.meta, change, now) };
  // Asked once, when the code comes into force; and put first, as nothing would ask again once the new code is written.
  const old =
    event.kind === 'confirm' && event.more.replaces && known.meta.state === 'seen'
      ? forerunnerOf(entry, event.more.renews, entries.values(), now)
      : null;
  if (old) put({ ...old, meta: stamped(old.meta, { supposedBy: entry.id }, now) });
  put(entry);
  return { entry, changed };
}
