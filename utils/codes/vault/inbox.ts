/**
 * Boxed events under `inbox:<uuid>` in `storage.local`, one entry each: contexts that share nothing but that
 * area can add to it at the same time.
 */
import type { KeySet, VaultDeps } from './deps';
import { isVaultError } from './errors';
import { eventSchema, type PageEvent } from './events';
import { openSealedBox, type SealedBox, sealBox, sealedBoxSchema } from './sealed-box';

const PREFIX = 'inbox:';
const BOX_KEY = 'vault:box';

export interface BoxAddress {
  kid: string;
  boxPublic: string;
}
/** The public half, for every context to find. */
export const boxEntry = ({ kid, boxPublic }: BoxAddress) => ({ [BOX_KEY]: { v: 1, kid, boxPublic } });
export function boxOf(items: Record<string, unknown>): BoxAddress | null {
  const { kid, boxPublic } = (items[BOX_KEY] ?? {}) as Partial<BoxAddress>;
  return kid && boxPublic ? { kid, boxPublic } : null;
}

export interface Opened {
  opened: { key: string; event: PageEvent }[];
  /** Storage keys. */
  damaged: string[];
  newer: string[];
}

export interface Inbox {
  /** Answers whether `storage.local` took it. Otherwise it is held, and offered again by `flush`. Never throws. */
  put(event: PageEvent): Promise<boolean>;
  /** Never throws. */
  flush(): Promise<void>;
  /** Opens all events among `items`; those that can't be opened are named and stay. */
  open(items: Record<string, unknown>, find: (kid: string) => Promise<KeySet>): Promise<Opened>;
  /** Drops what is held. */
  forget(): void;
  /** How many are waiting. */
  count(items: Record<string, unknown>): number;
}

const aadOf = (key: string, kid: string) => `qiye-vault/1/${key}/${kid}`;
const keysIn = (items: Record<string, unknown>) => Object.keys(items).filter((key) => key.startsWith(PREFIX));

export function createInbox({ storage, session, crypto }: VaultDeps): Inbox {
  /** Boxed where a public key was to be had, else as it came. */
  const held = new Map<string, PageEvent | SealedBox>();
  let recovered = session === null;

  const address = async () => boxOf(await storage.get(BOX_KEY));

  async function sealEvent(key: string, event: PageEvent): Promise<SealedBox | null> {
    const to = await address().catch(() => null);
    return to && sealBox(crypto, to, JSON.stringify(event), aadOf(key, to.kid));
  }

  async function store(key: string, event: PageEvent | SealedBox): Promise<boolean> {
    let entry = 'kind' in event ? await sealEvent(key, event) : event;
    try {
      while (entry) {
        await storage.set({ [key]: entry });
        const now = await address().catch(() => null);
        if (!('kind' in event) || !now || now.kid === entry.kid) break;
        // The keys changed in between (only a private window can be that late): box it for the new ones.
        entry = await sealEvent(key, event);
      }
      if (!entry) throw new Error('no public key');
      if (held.delete(key)) await session?.remove(key).catch(() => undefined);
      return true;
    } catch {
      held.set(key, entry ?? event);
      if (entry) await session?.set({ [key]: entry }).catch(() => undefined);
      return false;
    }
  }

  async function recover(): Promise<void> {
    if (recovered || !session) return;
    const items = await session.get(null).catch(() => null);
    if (!items) return;
    for (const key of keysIn(items)) {
      const parsed = sealedBoxSchema.safeParse(items[key]);
      if (parsed.success && !held.has(key)) held.set(key, parsed.data);
    }
    recovered = true;
  }

  return {
    put: (event) => store(PREFIX + crypto.randomUUID(), event),

    async flush() {
      await recover();
      for (const [key, event] of [...held]) await store(key, event);
    },

    async open(items, find) {
      const all: Opened = { opened: [], damaged: [], newer: [] };
      for (const key of keysIn(items)) {
        if (Number((items[key] as { v?: unknown } | null)?.v) > 1) {
          all.newer.push(key);
          continue;
        }
        try {
          const parsed = sealedBoxSchema.parse(items[key]);
          const text = await openSealedBox(crypto, await find(parsed.kid), parsed, aadOf(key, parsed.kid));
          all.opened.push({ key, event: eventSchema.parse(JSON.parse(text)) });
        } catch (error) {
          if (isVaultError(error) && error.key !== 'vault_error_keyLost') throw error;
          all.damaged.push(key);
        }
      }
      return all;
    },

    forget: () => held.clear(),

    count: (items) => keysIn(items).length + [...held.keys()].filter((key) => !(key in items)).length,
  };
}
