/** Ways of the administrator's guide, by name. */
export const WAYS = ['regions', 'account', 'range'] as const;
