/**
 * Whose turn it is: the frame's side of the port. Takes what the worker tells of run, guide and turn, and tells it what this frame
 * would show and whose mailbox the page is.
 */
import type { FromFrame, GuideRun, Progress, ToFrame } from '../../protocol/frame-port';
import { createClaims } from './claims';
import { createExplain } from './explain';
import { openLink } from './link';
import type { Looked } from './runner';

export interface PresenceParts {
  doc: Document;
  /** A guide has come, or other words for it. */
  learn(bundle: Extract<ToFrame, { kind: 'bundle' }>): void;
  /** The run has changed. @param isAnew another one has begun since a code was seen */
  run(isAnew: boolean): void;
  turn(isMine: boolean): void;
  /** The user points at something in some frame of the tab, or no more. */
  point(on: boolean): void;
  /** Withdraw without a trace. */
  end(): void;
}

export interface Presence {
  /** What this frame shows is on the screen. */
  readonly isMine: boolean;
  readonly run: GuideRun | null;
  readonly progress: Progress;
  /** The account's, or '' until the page tells it. */
  readonly address: string;
  send(message: FromFrame): void;
  /** @param read the account's address as far as the page tells it; asked until it does */
  meet(read: () => string): void;
  /** What this frame would show after a look. */
  tell(looked: Looked): void;
  /** The tab is hidden, and does nothing more. */
  hidden(): void;
}

export function createPresence(parts: PresenceParts, signal: AbortSignal): Presence {
  const { doc } = parts;
  let isMine = false;
  let run: GuideRun | null = null;
  let progress: Progress = { seen: false, confirmed: false };
  let explains = false;
  let address = '';

  const tellAddress = () => address && link.send({ kind: 'address', address });
  const link = openLink(doc, receive, () => [claims.repeat(), tellAddress()], parts.end, signal);
  const claims = createClaims(doc, link.send);
  const explain = createExplain(link.send);

  function receive(message: ToFrame): void {
    if (message.kind === 'stop') {
      parts.end();
    } else if (message.kind === 'turn') {
      isMine = message.mine;
      parts.turn(isMine);
    } else if (message.kind === 'point') {
      parts.point(message.on);
    } else if (message.kind === 'bundle') {
      parts.learn(message);
    } else {
      const isAnew = progress.seen && !message.progress.seen;
      run = message.run;
      progress = message.progress;
      explains = message.explain === true;
      parts.run(isAnew);
    }
  }

  return {
    get isMine() {
      return isMine;
    },
    get run() {
      return run;
    },
    get progress() {
      return progress;
    },
    get address() {
      return address;
    },
    send: link.send,
    meet(read) {
      if (address) return;
      address = read();
      tellAddress();
    },
    tell({ guide, found, verdict, snapshot, isJudging, isLost }) {
      if (explains) explain(guide.id, found?.step.id ?? null, snapshot);
      if (!isJudging) claims.tell(guide, verdict, isLost);
    },
    hidden: () => claims.tell(null, null, false),
  };
}
