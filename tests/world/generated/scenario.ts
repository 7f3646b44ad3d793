/** Drawn worlds as scenarios the robot walks. */
import { isLifted } from '../admin.ts';
import { hasNewCode, type Scenario } from '../scenarios/scenario.ts';
import { type Drawn, draw } from './draw.ts';
import { type Part, partOf } from './parts.ts';
import { familyOf } from './plan.ts';

/** What the pages are told travels so that no word of it stands in the page before it is shown. */
const packed = (plan: unknown) => Buffer.from(JSON.stringify(plan)).toString('base64');

export function scenarioOf({ id, plan, world, viewport, zoom }: Drawn): Scenario {
  const forCode = plan.goal === 'get-code';
  return {
    id,
    title: `${familyOf(plan)}, ${plan.way}, ${plan.lang}`,
    guide: plan.goal,
    options: {
      ...world,
      admin: !forCode,
      lang: plan.lang,
      extra: { kit: plan.kit, plan: packed(plan) },
    },
    start: forCode ? '{jump}' : 'https://{host}/admin/index.html?sid={sid}&hl={hl}#/home',
    goal: forCode ? hasNewCode : isLifted,
    maxActions: 20,
    viewport,
    zoom,
  };
}

/** The first `count` worlds of `seed` that are in `part` (all when left out). */
export function drawMany(seed: string, count: number, part?: Part): Drawn[] {
  const found: Drawn[] = [];
  for (let index = 0; found.length < count; index++) {
    const drawn = draw(seed, index);
    if (!part || partOf(familyOf(drawn.plan)) === part) found.push(drawn);
  }
  return found;
}

/** The world of an id `gen-SEED-INDEX`; null for another id. */
export function drawnById(id: string): Drawn | null {
  const [, seed, index] = /^gen-(.+)-(\d+)$/.exec(id) ?? [];
  return seed && index ? draw(seed, Number(index)) : null;
}
