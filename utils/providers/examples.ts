/** Shape of a provider's example addresses. */

/** By kind of page; `KIND settings` where settings have an address; `message` what shows a mail; `other` what no guide knows. */
export type Examples = Readonly<Record<string, readonly string[]>> & { readonly other: readonly string[] };
