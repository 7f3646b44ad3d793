/** Phases of a hand-over, for which a step of a guide may wait. */
/**
 * `opening`: the client's page is on its way. `looking`: our script is there, the form is not. `listed`: the mailbox stands in the
 * client's list, whose row takes the new password. `doubling`: a form that would add it once more is open. `filling`. `servers`: the server
 * fields are out of sight until the user opens them. `filled`. `submitted` by the user. `failed`: the client said so without a
 * reason. `diagnosed`: with one. `bound`. `refused`: nothing (more) was filled, see `HandoverWhy`. `undone` by the user.
 */
export const HANDOVER_PHASES = [
  'opening',
  'looking',
  'listed',
  'doubling',
  'filling',
  'servers',
  'filled',
  'submitted',
  'failed',
  'diagnosed',
  'bound',
  'refused',
  'undone',
] as const;

export type HandoverPhase = (typeof HANDOVER_PHASES)[number];
