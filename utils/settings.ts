/** What the user has chosen, as it lies in `storage.local` under `settings`. No secrets. */
import * as z from 'zod/mini';
import { guideId } from './messages';

const shape = z.looseObject({
  /** Guides that no longer show themselves; the popup still starts them. */
  hiddenGuides: z.catch(z.array(guideId), []),
  /** Origins besides NetEase's own on which the user enabled the guides. */
  sites: z.catch(z.array(z.string()), []),
});
export type Settings = z.infer<typeof shape>;

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface SettingsStore {
  read(): Promise<Settings>;
  change(change: (settings: Settings) => Settings): Promise<void>;
}

const KEY = 'settings';

/** One writer at a time over all contexts of the extension; what a newer version wrote beside is kept. */
export function createSettings(
  { local }: { local: Area },
  locks: Pick<LockManager, 'request'>,
): SettingsStore {
  const read = async (): Promise<Settings> => {
    const { [KEY]: stored } = await local.get(KEY);
    return shape.safeParse(stored).data ?? { hiddenGuides: [], sites: [] };
  };
  return {
    read,
    change: (change) =>
      locks.request('qiye-settings', async () => local.set({ [KEY]: change(await read()) })) as Promise<void>,
  };
}
