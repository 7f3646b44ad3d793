/** What an import would do, in an order and in counts. */
import type { ImportItem } from '@/utils/messages';

type Action = ImportItem['action'];

/** What changes something first. */
export const ACTION_ORDER: readonly Action[] = ['add', 'update', 'restore', 'older', 'same'];

const HARMLESS: ReadonlySet<Action> = new Set(['same', 'older']);

export function changesNothing(items: readonly ImportItem[]): boolean {
  return items.every(({ action }) => HARMLESS.has(action));
}

/** How many of each action there are; actions that do not occur are left out. */
export function countActions(items: readonly ImportItem[]): { action: Action; count: number }[] {
  return ACTION_ORDER.map((action) => ({
    action,
    count: items.filter((item) => item.action === action).length,
  })).filter(({ count }) => count > 0);
}
