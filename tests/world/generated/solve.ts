/**
 * `node tests/world/generated/solve.ts [--generated N] [--seed S] [--only ID] [--goal GOAL] [--kit KIT]`: the generator's own proof that
 * its worlds can be walked. Fails when one can't.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OUT_DIR } from '../build-dir.ts';
import { buildGenerated } from './build.ts';
import { draw } from './draw.ts';
import { drawnById } from './scenario.ts';
import { openBrowser, solve } from './solver.ts';

const { values } = parseArgs({
  options: {
    generated: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true },
    goal: { type: 'string' },
    kit: { type: 'string' },
    jobs: { type: 'string', default: '1' },
  },
});
const all = values.only
  ? values.only.map((id) => drawnById(id)).filter((one) => one !== null)
  : Array.from({ length: Number(values.generated) }, (_, index) => draw(values.seed, index));
const chosen = all.filter(
  ({ plan }) => (!values.goal || plan.goal === values.goal) && (!values.kit || plan.kit === values.kit),
);
await buildGenerated(chosen.map(({ plan }) => plan.kit));
const browser = await openBrowser();
let failed = 0;
let done = 0;
const queue = [...chosen];
const worker = async () => {
  for (let drawn = queue.shift(); drawn; drawn = queue.shift()) {
    const { plan } = drawn;
    const solved = await solve(browser, drawn, join(OUT_DIR, `${drawn.id}.png`));
    done += 1;
    if (done % 10 === 0) console.log(`${done - failed} of ${done} so far`);
    if (solved.failure) {
      failed += 1;
      console.log(
        `${solved.id} ${plan.goal} ${plan.kit} ${plan.flow} ${plan.way}: ${solved.failure}\n    after ${solved.used.join(', ')}\n    ${JSON.stringify(plan.code ?? plan.admin)} ${plan.frame} ${plan.lang}`,
      );
    }
  }
};
await Promise.all(Array.from({ length: Number(values.jobs) }, worker));
await browser.close();
console.log(`${chosen.length - failed} of ${chosen.length} worlds solved`);
process.exitCode = failed ? 1 : 0;
