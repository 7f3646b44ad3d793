/** Prints each result, hands the counts to `npm test`; returns the exit code. */
export function report(results: { name: string; ok: boolean; detail?: string }[]): number;
/** Hands the counts to `npm test` when that is what started us. */
export function count(passed: number, failed: number, skipped?: number): void;
