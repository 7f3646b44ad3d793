/** Search in the list: every word must be in the address or the name. */
import type { WorkRow } from '../protocol/work-row';

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Addresses are folded already; names are short. An empty query finds all. */
export function matches(query: string, { address, name }: Pick<WorkRow, 'address' | 'name'>): boolean {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  return wanted.every((word) => address.includes(word) || fold(name).includes(word));
}
