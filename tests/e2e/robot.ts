/**
 * `npm run robot [-- --only ID] [--json FILE] [--headed] [--verbose] [--jobs N] [--sample N]
 * [--window WxH] [--zoom N] [--pictures DIR]`: walks the scenarios of the
 * practice world with the built extension. Knows nothing of the pages: it presses what the rings show. Fails on a wrong
 * ring, a wrong capture, a walk that does not end as its scenario says, or rings later than the design's bounds. Walks side
 * by side (`--jobs`) disturb each other's clocks: their times are shown, not judged. `--sample`: those marked `always`, and about
 * N of the others, evenly spread; of those that share a page (`sharedFrom`) two in three only as far as that. `--window`, `--zoom` (percent): in place of the scenario's own. A card that covers what must
 * be read is a failure, too.
 * `--showing N`: a person who shows what nobody knows by name. See showing-user.ts.
 * `--goal provider`: those of other providers, all of them.
 * `--direct`: in a browser that knows the direct page to work on the scenario's host.
 * `--worklist N`: one run over a list of N mailboxes. See list-walk.ts.
 * `--generated N --seed S`: N drawn worlds of part A instead; their ids can be given to `--only`. See generated.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { count } from '../run/counts.mjs';
import { buildWorld } from '../world/build.ts';
import { buildGenerated } from '../world/generated/build.ts';
import { type Scenario, scenarios } from '../world/scenarios.ts';
import { startWorld } from '../world/server.ts';
import { checkCaptures, checkFields } from './captures.ts';
import { figuresOf, firstContactTable, gapOf } from './first-contact.ts';
import { drawnScenarios, kitsOf, solveAll } from './generated.ts';
import { grantedBuild } from './granted.ts';
import { WEB } from './handover-scene.ts';
import { launch, type Session } from './harness.ts';
import { BOUNDS, p95 } from './latency.ts';
import { walkList } from './list-walk.ts';
import { PROVIDERS } from './popup.ts';
import { showAll } from './showing-user.ts';
import { type OnStep, STOP, type Walk, Walker } from './walk.ts';

const PICTURES = join(import.meta.dirname, '../../.output/robot');

interface Result extends Walk {
  id: string;
  wrongCaptures: string[];
}

/** `--pictures`: each card before anything is done at it. */
const shoot =
  (id: string, next: OnStep = async () => undefined): OnStep =>
  async (step) => {
    const { ring, card } = step.found;
    const name = `${id}-${String(taken++).padStart(3, '0')}-${ring?.step ?? card?.step}.png`;
    if (values.pictures && !step.did)
      await step.page.screenshot({ path: join(values.pictures, name) }).catch(() => undefined);
    return next(step);
  };
let taken = 0;

/** Ends the walk after the first action on `path`. */
const endAt =
  (path: string, next: OnStep = async () => undefined): OnStep =>
  async (step) => {
    const answer = await next(step);
    const isThere = new URL(step.page.url()).pathname === path;
    if (isThere && step.did) reached.add(step.page);
    return isThere && !step.did && reached.has(step.page) ? STOP : answer;
  };
const reached = new WeakSet<object>();

/** `--verbose`: each ring and what was done at it. */
const say: OnStep = async ({ page, found: { ring, card }, did, entries }) =>
  did
    ? console.log(`        ${did}`)
    : console.log(
        `    ${new URL(page.url()).pathname} ${ring?.action ?? '-'} ${ring?.step ?? card?.step} [${card?.state}] ${JSON.stringify(entries)}`,
      );

async function walkOne(scenario: Scenario, headless: boolean, shown: boolean): Promise<Result> {
  const { then, provider, region } = scenario;
  const world = await startWorld(scenario.options);
  const host = provider && (region ?? PROVIDERS[provider].host);
  const granted = [...(then ? [WEB] : []), ...(host ? [`https://${host}`] : [])];
  const build = granted.length > 0 && grantedBuild(granted);
  const extension = build ? { extension: build.path } : {};
  const session = await launch({ chromeArgs: world.chromeArgs, headless, ...viewOf(scenario), ...extension });
  try {
    if (values.direct) await knowDirect(session, world.options.host);
    const before = structuredClone(world.state.accounts);
    const told = values.verbose && shown ? say : undefined;
    const drawn = values.pictures && shown ? shoot(scenario.id, told) : told;
    const onStep = shortened.has(scenario) && scenario.sharedFrom ? endAt(scenario.sharedFrom, drawn) : drawn;
    const first = await new Walker(session, world, scenario, onStep).run();
    const goesOn = then && !first.failure;
    const second = goesOn && (await new Walker(session, world, { ...scenario, ...then }, onStep).run());
    const walk = second ? inOne(first, second) : first;
    if (shown && (walk.failure || walk.wrongRings.length)) await picture(session, scenario.id);
    const wrongCaptures = await checkCaptures(session, world.state, before).catch((error: Error) => [
      error.message,
    ]);
    if (goesOn) wrongCaptures.push(...checkFields(world.state));
    return { id: scenario.id, ...walk, wrongCaptures };
  } finally {
    await session.close();
    if (build) build.drop();
    await world.stop();
  }
}

/** As an earlier mailbox on this host has left it. */
async function knowDirect({ worker }: Session, host: string): Promise<void> {
  await (await worker()).evaluate((on) => chrome.storage.local.set({ settings: { directOn: [on] } }), host);
}

/** Rings of a hand-over wait for the client's own lookup: their times say nothing of the finder and are left out. */
const inOne = (first: Walk, second: Walk): Walk => ({
  failure: second.failure,
  actions: first.actions + second.actions,
  wrongRings: [...first.wrongRings, ...second.wrongRings],
  latencies: first.latencies,
  reads: first.reads,
  covered: [...first.covered, ...second.covered],
  cards: first.cards + second.cards,
});

/** What the person saw last, for whoever has to find out why. */
async function picture({ context }: Session, id: string): Promise<void> {
  const page = context.pages().findLast((one) => one.url().startsWith('https:'));
  await page?.screenshot({ path: join(PICTURES, `${id}.png`) }).catch(() => undefined);
}

/** The scenario's own window, unless another is asked for. */
function viewOf(scenario: Scenario) {
  const [width = 0, height = 0] = (values.window ?? '').split('x').map(Number);
  const viewport = width && height ? { width, height } : scenario.viewport;
  const zoom = Number(values.zoom ?? scenario.zoom);
  return { ...(viewport && { viewport }), ...(zoom && { zoom }) };
}

const coveredAt = ({ step, what }: Walk['covered'][number]) => `${step}: the card covers ${what.join(', ')}`;

function row({ id, failure, actions, wrongRings, wrongCaptures, latencies, covered }: Result): string {
  const worst = (kind: 'running' | 'opened') =>
    Math.max(-1, ...latencies.filter((one) => one.kind === kind).map(({ ms }) => ms));
  const ms = (['running', 'opened'] as const)
    .map((kind) => (worst(kind) < 0 ? '-' : worst(kind)))
    .join(' / ');
  const lines = [
    `${id.padEnd(34)} | ${failure ? 'NO ' : 'yes'} | ${String(actions).padStart(7)} | ${String(wrongRings.length).padStart(11)} | ${ms}`,
  ];
  for (const problem of [failure, ...wrongRings, ...wrongCaptures, ...covered.map(coveredAt)])
    if (problem) lines.push(`    ${problem}`);
  return lines.join('\n');
}

/** One line for a class of latencies; false when over the bound. */
function summary(results: Result[], kind: 'running' | 'opened'): boolean {
  const all = results.flatMap(({ latencies }) =>
    latencies.filter((one) => one.kind === kind).map(({ ms }) => ms),
  );
  const value = p95(all);
  const what = kind === 'running' ? 'where the guide already runs' : 'in a page just opened';
  console.log(`${what}: p95 ${value ?? '-'} ms of ${all.length} rings (bound ${BOUNDS[kind]} ms)`);
  return value === null || value <= BOUNDS[kind];
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    json: { type: 'string' },
    headed: { type: 'boolean' },
    verbose: { type: 'boolean' },
    jobs: { type: 'string', default: '1' },
    sample: { type: 'string' },
    window: { type: 'string' },
    zoom: { type: 'string' },
    pictures: { type: 'string' },
    generated: { type: 'string' },
    seed: { type: 'string', default: '1' },
    solve: { type: 'boolean' },
    'first-contact': { type: 'boolean' },
    showing: { type: 'string' },
    goal: { type: 'string' },
    worklist: { type: 'string' },
    direct: { type: 'boolean' },
  },
});
const jobs = Number(values.jobs);
const drawn = drawnScenarios(values);
/** Worlds nobody may look at: they give figures and nothing else. */
const hidden = new Set(drawn?.hidden);
const isWanted = ({ id, provider }: Scenario) =>
  (!values.only || values.only.includes(id)) && (values.goal !== 'provider' || provider !== undefined);
const named = drawn?.all ?? scenarios.filter(isWanted);
const others = named.filter(({ always }) => !always);
const step = values.sample ? Math.max(1, Math.floor(others.length / Number(values.sample))) : 1;
const chosen = [...named.filter(({ always }) => always), ...others.filter((_, index) => index % step === 0)];
/** Of those that part ways before a page they share, a sample walks every third to the end. */
const sharing = chosen.filter(({ sharedFrom }) => sharedFrom);
const shortened = new Set(values.sample ? sharing.filter((_, index) => index % 3 !== 0) : []);
if (chosen.length === 0)
  throw new Error(`No such scenario. There are: ${scenarios.map(({ id }) => id).join(', ')}`);
// Playwright only closes its browser on SIGTERM; the next scenario would open another.
process.once('SIGTERM', () => process.exit(143));
if (values.worklist)
  process.exit(await walkList(Number(values.worklist), values.json, values.verbose ? say : undefined));
if (values.showing) process.exit(await showAll(Number(values.showing), values.only, values.json));
if (values.solve) process.exit(await solveAll(values));
await (drawn ? buildGenerated(kitsOf(drawn.all)) : buildWorld());
console.log(
  `${'scenario'.padEnd(34)} | finished | actions | wrong rings | worst ms to ring (running / just opened)`,
);
const results: Result[] = [];
const unseen: Result[] = [];
const queue = [...chosen];
const worker = async () => {
  for (let scenario = queue.shift(); scenario; scenario = queue.shift()) {
    const shown = !hidden.has(scenario);
    const result = await walkOne(scenario, !values.headed, shown);
    (shown ? results : unseen).push(result);
    if (shown) console.log(row(result));
  }
};
await Promise.all(Array.from({ length: jobs }, worker));
const inTime = [summary(results, 'running'), summary(results, 'opened')].filter(() => jobs === 1);
const [partA, partB] = [figuresOf(results), figuresOf(unseen)];
if (hidden.size) console.log(firstContactTable(partA, partB));
if (values.json) {
  const report = [...results, ...unseen.map((one, at) => ({ ...one, id: `part-B-${at + 1}` }))].map(
    ({ id, failure, actions, wrongRings, wrongCaptures, latencies, covered }) => ({
      id,
      finished: !failure,
      actions,
      wrongRings: wrongRings.length,
      wrongCaptures: wrongCaptures.length,
      msToRing: latencies.map(({ ms }) => ms),
      covered: hidden.size ? covered.length : covered,
    }),
  );
  const contact = hidden.size ? { firstContact: { A: partA, B: partB, ...gapOf(partA, partB) } } : {};
  writeFileSync(values.json, JSON.stringify({ scenarios: report, ...contact }, null, 2));
}
const walked = [...results, ...unseen];
const isBad = (one: Result) =>
  one.failure || one.wrongRings.length || one.wrongCaptures.length || one.covered.length;
const failed = walked.filter(isBad).length + inTime.filter((ok) => !ok).length;
const cards = walked.reduce((sum, one) => sum + one.cards, 0);
const coverings = walked.reduce((sum, one) => sum + one.covered.length, 0);
console.log(`${coverings} of ${cards} cards covered something that must be read (bound 0)`);
count(walked.length + inTime.length - failed, failed);
process.exitCode = failed ? 1 : 0;
