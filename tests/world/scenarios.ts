/** Everything the robot walks through. A scenario is data: add a file under `scenarios/` and list it here. */
import { admin } from './scenarios/admin.ts';
import { adminRail } from './scenarios/admin-rail.ts';
import { checks } from './scenarios/checks.ts';
import { classic } from './scenarios/classic.ts';
import { handover } from './scenarios/handover.ts';
import { handoverNext } from './scenarios/handover-next.ts';
import { letters } from './scenarios/letters.ts';
import { libraries } from './scenarios/libraries.ts';
import { mid } from './scenarios/mid.ts';
import { midBrand } from './scenarios/mid-brand.ts';
import { newUi } from './scenarios/new-ui.ts';
import { otherTeams } from './scenarios/other-teams.ts';
import { providers } from './scenarios/providers.ts';
import { renewals } from './scenarios/renew.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { siriusNext } from './scenarios/sirius-next.ts';
import { siriusReal } from './scenarios/sirius-real.ts';
import { traps } from './scenarios/traps.ts';

export type { Scenario } from './scenarios/scenario.ts';

export const scenarios: Scenario[] = [
  ...siriusReal,
  ...newUi,
  ...classic,
  ...mid,
  ...libraries,
  ...otherTeams,
  ...traps,
  ...admin,
  ...handover,
  ...checks,
  ...siriusNext,
  ...midBrand,
  ...adminRail,
  ...handoverNext,
  ...renewals,
  ...letters,
  ...providers,
];
