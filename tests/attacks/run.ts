/**
 * `npm run attacks [-- --only TEXT,TEXT] [--sample N]`: plays every attack of every folder here against the built extension in the
 * practice world, or about N of them evenly spread, and prints a table. Exits with 1 when one gets through, or when an attack's claim
 * is no sentence of SECURITY.md. `--mails N [--seed S]`: N drawn mails instead, a visit of some twenty counting as one attack.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { count } from '../run/counts.mjs';
import { buildWorld } from '../world/build.ts';
import type { Attack, Stage, Verdict } from './attack.ts';
import { mailStages } from './mails/drawn.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sample: { type: 'string' },
    mails: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const HERE = import.meta.dirname;
/** No attack takes so long; a scene that hangs must not hang the run. */
const LONGEST_MS = 120_000;

interface Row {
  id: string;
  verdict: Verdict;
  /** Its claim stands in SECURITY.md. */
  claimed: boolean;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const security = oneLine(readFileSync(join(HERE, '../../SECURITY.md'), 'utf8'));

async function stages(): Promise<Stage<never>[]> {
  const areas = readdirSync(HERE, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(join(HERE, entry.name, 'index.ts')),
  );
  const found = await Promise.all(
    areas.map(({ name }) => import(join(HERE, name, 'index.ts')) as Promise<{ default: Stage<never>[] }>),
  );
  return found.flatMap((area) => area.default);
}

async function play(attack: Attack<never>, scene: never): Promise<Verdict> {
  const late = new Promise<Verdict>((done) => {
    setTimeout(done, attack.longest ?? LONGEST_MS, { refused: false, seen: 'took too long' }).unref();
  });
  const failed = (error: unknown): Verdict => ({
    refused: false,
    seen: `failed: ${oneLine(String(error)).slice(0, 160)}`,
  });
  return Promise.race([attack.run(scene).catch(failed), late]);
}

const rows: Row[] = [];
function tell(attack: Attack<never>, verdict: Verdict): void {
  const claimed = security.includes(oneLine(attack.claim));
  rows.push({ id: attack.id, verdict, claimed });
  const word = verdict.refused ? 'refused' : 'GOT THROUGH';
  console.log(`${attack.id.padEnd(44)} ${word.padEnd(12)} ${verdict.seen}`);
  if (!claimed) console.log(`${''.padEnd(44)} NO SENTENCE  SECURITY.md does not say: ${attack.claim}`);
}

const all = values.mails ? mailStages(Number(values.mails), values.seed) : await stages();
const matching = all
  .flatMap(({ attacks }) => attacks)
  .filter(({ id }) => !values.only || values.only.split(',').some((text) => id.includes(text)));
const every = values.sample ? Math.max(1, Math.floor(matching.length / Number(values.sample))) : 1;
const wanted = new Set(matching.filter((_, at) => at % every === 0));

async function playStage({ attacks, open }: Stage<never>): Promise<void> {
  const left = new Set(attacks.filter((attack) => wanted.has(attack)));
  if (left.size === 0) return;
  try {
    await open(async (scene) => {
      for (const attack of left) {
        tell(attack, await play(attack, scene));
        left.delete(attack);
      }
    });
  } catch (error) {
    const seen = `no scene: ${oneLine(String(error)).slice(0, 160)}`;
    for (const attack of left) tell(attack, { refused: false, seen });
  }
}

await buildWorld();
// Each has a browser and a world of its own, and waits most of the time.
await Promise.all(all.map(playStage));

const bad = rows.filter(({ verdict, claimed }) => !verdict.refused || !claimed).length;
console.log(`${rows.length} attacks, ${rows.length - bad} refused, ${bad} not`);
count(rows.length - bad, bad);
process.exit(bad || rows.length === 0 ? 1 : 0);
