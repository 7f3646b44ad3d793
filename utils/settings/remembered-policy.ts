/** The last known policy, as it lies in `storage.local` under `policy`, for when the browser does not answer. No secret. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const KEY = 'policy';

/** Every call may reject, as the storage does. */
export interface PolicyMemory {
  /** As it was set, unchecked; `{}` when nothing was ever set. */
  read(): Promise<unknown>;
  write(policy: Record<string, unknown>): Promise<void>;
}

export function createPolicyMemory({ local }: { local: Area }): PolicyMemory {
  return {
    read: async () => (await local.get(KEY))[KEY] ?? {},
    write: (policy) => (Object.keys(policy).length === 0 ? local.remove(KEY) : local.set({ [KEY]: policy })),
  };
}
