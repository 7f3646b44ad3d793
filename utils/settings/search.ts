/** Finds settings by their words. Pure. */

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether `text` holds every word of `query`, in any order. An empty query finds everything. */
export function finds(query: string, text: string): boolean {
  const within = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
