/** Everything the robot walks through. A scenario is data: add a file under `scenarios/` and list it here. */
import { newUi } from './scenarios/new-ui.ts';
import type { Scenario } from './scenarios/scenario.ts';

export type { Scenario } from './scenarios/scenario.ts';

export const scenarios: Scenario[] = [...newUi];
