/** What a frame says that decides nothing about whose turn it is: told on to whom it concerns. */
import type { Insight } from '../../guides/insight';
import type { Shown } from '../../learned/entry';
import type { FromFrame } from '../../protocol/frame-port';
import type { FrameRef } from './coordinator';
import type { Link } from './frame-link';

export interface Hearers {
  /** A page has something to fill in. */
  loadForms(frame: FrameRef): Promise<void>;
  /** A look as the finder tells it, while the debug view is on. */
  heardInsight(frame: FrameRef, insight: Insight): Promise<void>;
  /** How it went with something the user had shown. */
  heardLearned(target: string, isRight: boolean): Promise<void>;
  /** What the user pressed while no frame of the tab had a ring; null for a press that teaches nothing. */
  heardPressed(frame: FrameRef, shown: Shown | null): Promise<void>;
  /** Whether the user wants that remembered. */
  heardAnswer(keep: boolean): Promise<void>;
}

/** @param hasRing whether a frame of the same tab has one */
export async function tellOn(
  said: FromFrame,
  { frame, run }: Link,
  hearers: Hearers,
  hasRing: (frame: FrameRef) => boolean,
): Promise<void> {
  if (!frame) return;
  if (said.kind === 'insight') await hearers.heardInsight(frame, said.insight);
  if (!run) return;
  if (said.kind === 'forms') await hearers.loadForms(frame);
  if (said.kind === 'learned') await hearers.heardLearned(said.id, said.ok);
  // Who did not start the guide is led nowhere, and watched in nothing.
  if (run.mode !== 'started') return;
  if (said.kind === 'pressed') await hearers.heardPressed(frame, hasRing(frame) ? null : said.shown);
  if (said.kind === 'remember') await hearers.heardAnswer(said.keep);
}
