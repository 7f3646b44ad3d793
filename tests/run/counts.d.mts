/** Hands the counts to `npm test` when that is what started us. */
export function count(passed: number, failed: number): void;
