/** A practice world, a browser with the extension, and a scenario to walk: what most tests here stand on. */
import type { WorldOptions } from '../world/options.ts';
import { scenarios } from '../world/scenarios.ts';
import { startWorld, type World } from '../world/server.ts';
import { type LaunchOptions, launch, type Session } from './harness.ts';
import { type OnStep, STOP, type Walk, Walker } from './walk.ts';

export interface Scene {
  world: World;
  session: Session;
  /** Walks the scenario; with `until`, only to the first ring (or card) of that step. */
  walk(options?: { until?: string; onStep?: OnStep }): Promise<Walk>;
}

/** Runs `test` in a scene and takes it down, whatever happens. */
export async function inScene(
  id: string,
  test: (scene: Scene) => Promise<void>,
  { world: more, launch: how }: { world?: Partial<WorldOptions>; launch?: Partial<LaunchOptions> } = {},
): Promise<void> {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`No scenario ${id}.`);
  const world = await startWorld({ ...scenario.options, ...more });
  const session = await launch({ chromeArgs: world.chromeArgs, ...how });
  const walk: Scene['walk'] = ({ until, onStep } = {}) =>
    new Walker(session, world, scenario, async (step) => {
      const answer = await onStep?.(step);
      const { ring, card } = step.found;
      return until && step.did === null && (ring?.step ?? card?.step) === until ? STOP : answer;
    }).run();
  try {
    await test({ world, session, walk });
  } finally {
    await session.close().catch(() => undefined);
    await world.stop();
  }
}
