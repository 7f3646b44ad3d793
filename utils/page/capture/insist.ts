/** Waits before each further try, ms: a worker is up again in less than the first; a machine under load takes longer. */
export const TRIES_MS = [200, 500, 1500, 4000, 10_000];

/**
 * Asks again as long as there is no answer: a worker that the browser stops in the midst has kept nothing, or has not said
 * under what id. For questions that change nothing more when they come twice. Null: never answered. Rejects as `question` does.
 */
export async function insist<T>(
  question: () => Promise<T | null>,
  wait: (ms: number) => Promise<unknown> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<T | null> {
  let answer = await question();
  for (const ms of TRIES_MS) {
    if (answer !== null) break;
    await wait(ms);
    answer = await question();
  }
  return answer;
}
