/** The provider of every record from before there was a second. */
export const FIRST_PROVIDER = 'netease';

/** Version 5 knows whose code it is. */
export function from4to5(meta: Record<string, unknown>): Record<string, unknown> {
  return { ...meta, provider: FIRST_PROVIDER };
}
