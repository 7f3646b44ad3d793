/**
 * What an attack is, for every area. A folder `tests/attacks/AREA` has an `index.ts` whose default export is a list of stages: a
 * stage sets a scene up once and takes it down, and plays its attacks in it one after the other.
 */

export interface Verdict {
  /** The attacker got nothing. */
  refused: boolean;
  /** What was seen, in a few words: for the table. Never a secret. */
  seen: string;
}

export interface Attack<Scene> {
  /** `area/name`, as SECURITY.md names it in brackets. */
  id: string;
  area: string;
  /** Sentence of SECURITY.md that this attack would prove wrong, word by word. */
  claim: string;
  /** Ms it may take at most, where that is more than usual. */
  longest?: number;
  /** Plays the attack, and leaves the scene as the next one needs it. A throw counts as "got through". */
  run(scene: Scene): Promise<Verdict>;
}

export interface Stage<Scene> {
  area: string;
  attacks: readonly Attack<Scene>[];
  /** Opens the scene, lets `use` play in it, closes it whatever happens. */
  open(use: (scene: Scene) => Promise<void>): Promise<void>;
}

/** Keeps the scene's type between a stage's own parts, and out of the runner. */
export const stage = <Scene>(parts: Stage<Scene>): Stage<never> => parts as unknown as Stage<never>;
