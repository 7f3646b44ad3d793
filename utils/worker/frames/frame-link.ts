/** What the coordinator knows of one connected frame. */
import type { Browser } from 'wxt/browser';
import type { Claim, GuideRun } from '../../protocol/frame-port';
import type { FrameRef } from './coordinator';

export interface Link {
  key: string;
  port: Browser.runtime.Port;
  frame: FrameRef | null;
  run: GuideRun | null;
  claim: Claim | null;
  /** Last briefing and last turn as told, to tell only changes. */
  briefed: string;
  /** Guide whose kit the frame already holds. */
  taught: string;
  turn: boolean | null;
  /** Counts briefings asked for: a slow answer must not overwrite a later one. */
  asked: number;
  /** Until the frame is known; never rejects. */
  admitted: Promise<void>;
}

/** A frame of which nothing but its port is known. */
export const newLink = (key: string, port: Browser.runtime.Port): Link => ({
  key,
  port,
  frame: null,
  run: null,
  claim: null,
  briefed: '',
  taught: '',
  turn: null,
  asked: 0,
  admitted: Promise.resolve(),
});
