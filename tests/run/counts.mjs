/** How a part of the test run says what it found: a line each for people, one file for `npm test` to add up. */
import { writeFileSync } from 'node:fs';

/**
 * Prints each result and hands the counts to `npm test` when that is what started us.
 * @param {{ name: string, ok: boolean, detail?: string }[]} results detail: shown when not ok.
 * @returns {number} exit code: 0 when every result is ok.
 */
export function report(results) {
  for (const { name, ok, detail } of results) {
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
    if (!ok && detail) console.log(detail.trimEnd().replace(/^/gm, '     '));
  }
  const failed = results.filter(({ ok }) => !ok).length;
  count(results.length - failed, failed);
  return failed ? 1 : 0;
}

/** Hands over plain counts. `skipped`: left out because the person asked for it. */
export function count(passed, failed, skipped = 0) {
  if (process.env.COUNTS_FILE)
    writeFileSync(process.env.COUNTS_FILE, JSON.stringify({ passed, failed, skipped }));
}
