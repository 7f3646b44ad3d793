/** One scenario in Firefox, led by the rings alone. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Ring } from '../e2e/overlay.ts';
import type { Scenario } from '../world/scenarios.ts';
import type { World } from '../world/server.ts';
import { click, retype } from './hand.ts';
import type { Firefox } from './launch.ts';
import { look, type Sight } from './probe.ts';

/** ms without anything new to follow. Generous: no judgement on speed is made here. */
const STUCK = 30_000;
/** ms a ring must have stood still. */
const STILL = 200;

const signature = (sight: Sight | undefined) =>
  JSON.stringify(sight && [sight.context, sight.url, sight.ring, sight.card?.state, sight.card?.step]);

/** The ring, else the newest card of the guide. */
async function see(firefox: Firefox, guide: string): Promise<Sight | undefined> {
  const sights = await look(firefox.bidi);
  const rings = sights.filter(({ ring }) => ring);
  if (rings.length > 1) throw new Error(`${rings.length} rings at once`);
  return rings[0] ?? sights.filter(({ card }) => card?.guide === guide).at(-1);
}

/** Waits for something else than `before` that stands still and asks for something, or says the end. */
async function next(firefox: Firefox, guide: string, before: string): Promise<Sight> {
  let last = '';
  let since = Date.now();
  let sight: Sight | undefined;
  for (const end = Date.now() + STUCK; Date.now() < end; await pause(30)) {
    sight = await see(firefox, guide);
    const now = signature(sight);
    if (now !== last) {
      last = now;
      since = Date.now();
    }
    if (!sight || now === before || Date.now() - since < STILL) continue;
    if (sight.ring || sight.card?.state === 'done') return sight;
  }
  throw new Error(`stuck at ${sight?.ring?.step ?? sight?.card?.step ?? 'nothing'} [${sight?.card?.state}]`);
}

async function act({ bidi }: Firefox, { context }: Sight, ring: Ring): Promise<void> {
  await click(bidi, context, ring.box);
  if (ring.action === 'type') await retype(bidi, context, ring.value ?? '来发信');
}

/** Steps walked. Throws where it does not go on, or where a ring stood on a control that was wrong to press. */
export async function follow(firefox: Firefox, world: World, scenario: Scenario): Promise<string[]> {
  const steps: string[] = [];
  let before = '';
  while (steps.length <= scenario.maxActions) {
    const sight = await next(firefox, scenario.guide, before);
    if (!sight.ring) return steps;
    before = signature(sight);
    const known = world.clicks().length;
    await act(firefox, sight, sight.ring);
    steps.push(sight.ring.step);
    const wrong = world
      .clicks()
      .slice(known)
      .find((one) => one.kind === 'click' && !(one.good && one.trusted));
    if (wrong)
      throw new Error(`wrong ring at ${sight.ring.step}: ${wrong.control ?? 'unmarked'} (${wrong.hit})`);
  }
  throw new Error(`more than ${scenario.maxActions} actions: ${steps.join(', ')}`);
}
