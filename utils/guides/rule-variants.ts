/** Ways of the administrator's guide, by name. */
export const RULE_VARIANTS = ['regions', 'account', 'range'] as const;
