/** Version 2 remembers which code replaces an old one. */
export function from1to2(meta: Record<string, unknown>): Record<string, unknown> {
  return { ...meta, replacedBy: null };
}
