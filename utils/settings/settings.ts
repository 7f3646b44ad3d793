/** What the user has chosen, as it lies in `storage.local` under `settings`. No secrets. */
import * as z from 'zod/mini';
import { DEFAULT_CLEAR_SECONDS } from '../codes/clipboard/task';
import { customClient } from '../handover/custom-client.schema';
import { learned } from '../learned/entry.schema';
import { clearSeconds } from '../protocol/message-shapes';
import { guideId, hiddenOn } from '../protocol/messages';
import { LANGUAGES } from '../words/texts';

const shape = z.looseObject({
  /** Guides that no longer show themselves; the popup still starts them. */
  hiddenGuides: z.catch(z.array(guideId), []),
  /** The same on one host alone. */
  hiddenOn: z.catch(z.array(hiddenOn), []),
  /** Hosts on whose direct page a code came into force: the guides may lead there at once. */
  directOn: z.catch(z.array(z.string()), []),
  /** Origins besides NetEase's own on which the user enabled the guides. */
  sites: z.catch(z.array(z.string()), []),
  /** Web clients the user added, with the fields they pointed at. */
  clients: z.catch(z.array(customClient), []),
  /** What the user has shown the guides (utils/learned). */
  learned: z.catch(z.array(learned), []),
  /** Notifications before a code expires. The badge shows all the same. */
  reminders: z.catch(z.boolean(), true),
  /** After so many seconds a copied code leaves the clipboard, if the browser lets us look; 0: never. */
  clearSeconds: z.catch(clearSeconds, DEFAULT_CLEAR_SECONDS),
  /** Of our pages, the card and the notifications. */
  language: z.catch(z.enum(LANGUAGES), 'browser'),
  /** Looks of the finder are told to the settings page. */
  debugView: z.catch(z.boolean(), false),
  /** The welcome page has been shown. */
  greeted: z.catch(z.boolean(), false),
});
export type Settings = z.infer<typeof shape>;

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface SettingsStore {
  read(): Promise<Settings>;
  change(change: (settings: Settings) => Settings): Promise<void>;
  /** Everything as at the beginning. */
  reset(): Promise<void>;
}

const KEY = 'settings';

/** One writer at a time over all contexts of the extension; what a newer version wrote beside is kept. */
export function createSettings(
  { local }: { local: Area },
  locks: Pick<LockManager, 'request'>,
): SettingsStore {
  const read = async (): Promise<Settings> => {
    const { [KEY]: stored } = await local.get(KEY);
    return shape.safeParse(stored).data ?? shape.parse({});
  };
  const write = (make: () => Promise<unknown>) =>
    locks.request('qiye-settings', async () => local.set({ [KEY]: await make() })) as Promise<void>;
  return {
    read,
    change: (change) => write(async () => change(await read())),
    reset: () => write(async () => shape.parse({})),
  };
}
