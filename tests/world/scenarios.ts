/** Everything the robot walks through. A scenario is data: add a file under `scenarios/` and list it here. */
import { admin } from './scenarios/admin.ts';
import { checks } from './scenarios/checks.ts';
import { classic } from './scenarios/classic.ts';
import { handover } from './scenarios/handover.ts';
import { libraries } from './scenarios/libraries.ts';
import { mid } from './scenarios/mid.ts';
import { newUi } from './scenarios/new-ui.ts';
import { otherTeams } from './scenarios/other-teams.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { traps } from './scenarios/traps.ts';

export type { Scenario } from './scenarios/scenario.ts';

export const scenarios: Scenario[] = [
  ...newUi,
  ...classic,
  ...mid,
  ...libraries,
  ...otherTeams,
  ...traps,
  ...admin,
  ...handover,
  ...checks,
];
