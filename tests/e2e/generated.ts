/**
 * The robot's drawn worlds. `--generated N --seed S`: the first N of part A; `--first-contact`: N of each part, part B shown in
 * figures only; `--only gen-S-INDEX`: one again, when it is of part A; `--solve`: the generator's own walker instead of the robot.
 */
import { buildGenerated } from '../world/generated/build.ts';
import { draw } from '../world/generated/draw.ts';
import { partOf } from '../world/generated/parts.ts';
import { familyOf } from '../world/generated/plan.ts';
import { drawnById, scenarioOf } from '../world/generated/scenario.ts';
import { openBrowser, solve } from '../world/generated/solver.ts';
import type { Scenario } from '../world/scenarios.ts';
import { worldsOf } from './first-contact.ts';

export interface GeneratedFlags {
  generated?: string | undefined;
  seed: string;
  only?: string[] | undefined;
  'first-contact'?: boolean | undefined;
}

function again(id: string): Scenario[] {
  const drawn = drawnById(id);
  if (!drawn) return [];
  if (partOf(familyOf(drawn.plan)) === 'B')
    throw new Error(`${id} is of part B, which is reported in figures only.`);
  return [scenarioOf(drawn)];
}

/** What is to be walked and what of it nobody may look at; null when the flags ask for no drawn world. */
export function drawnScenarios(flags: GeneratedFlags): { all: Scenario[]; hidden: Scenario[] } | null {
  const named = flags.only?.flatMap(again) ?? [];
  if (named.length) return { all: named, hidden: [] };
  if (!flags.generated) return null;
  const count = Number(flags.generated);
  const seen = worldsOf('A', flags.seed, count);
  const hidden = flags['first-contact'] ? worldsOf('B', flags.seed, count) : [];
  return { all: [...seen, ...hidden], hidden };
}

/** The kits whose pages these worlds need. */
export const kitsOf = (all: Scenario[]): string[] => all.map(({ options }) => String(options.extra?.kit));

/** Solves the first N worlds of both parts. Resolves to the exit code. */
export async function solveAll({ generated = '20', seed }: GeneratedFlags): Promise<number> {
  const chosen = Array.from({ length: Number(generated) }, (_, index) => draw(seed, index));
  await buildGenerated(chosen.map(({ plan }) => plan.kit));
  const browser = await openBrowser();
  let failed = 0;
  for (const drawn of chosen) {
    const { id, failure } = await solve(browser, drawn);
    if (failure) console.log(`${id}: ${failure}`);
    failed += failure ? 1 : 0;
  }
  await browser.close();
  console.log(`${chosen.length - failed} of ${chosen.length} worlds solved`);
  return failed ? 1 : 0;
}
