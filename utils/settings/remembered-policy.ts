/** The last known policy, as it lies in `storage.local` under `policy`, for when the browser does not answer. No secret. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'policy';

/** Every call may reject, as the storage does. */
export interface PolicyMemory {
  /** As it was set, unchecked; `{}`: nothing was set; undefined: the browser has never said. */
  read(): Promise<unknown>;
  write(policy: Record<string, unknown>): Promise<void>;
}

export function createPolicyMemory({ local }: { local: Area }): PolicyMemory {
  return {
    read: async () => (await local.get(KEY))[KEY],
    write: (policy) => local.set({ [KEY]: policy }),
  };
}
