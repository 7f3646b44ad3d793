/** Version 3 remembers which reminder was shown. */
export function from2to3(meta: Record<string, unknown>): Record<string, unknown> {
  return { ...meta, reminded: null };
}
