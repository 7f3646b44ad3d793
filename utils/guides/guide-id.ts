/** The guides there are, by name. */
export const GUIDE_IDS = ['get-code', 'lift-ip-rule', 'bind-laifaxin', 'check-codes'] as const;
export type GuideId = (typeof GUIDE_IDS)[number];
