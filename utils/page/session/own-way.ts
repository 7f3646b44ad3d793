/**
 * The user goes on without a ring: what they press may be the step that the guide does not find. What tells that is a script of
 * its own (`entrypoints/showing.ts`), fetched once a card stands there without a ring; the worker sees what came of the press.
 */
import type { FromFrame } from '../../protocol/frame-port';
import { type Around, showingHere } from '../showing/showing';

/** A login page asks for a secret, and a client's page is filled. */
const NEVER = /^(?:login|client)$/;

/** @param around null while there is nothing to lead to */
export function createOwnWay(around: () => Around | null, send: (message: FromFrame) => void) {
  let isAsked = false;
  return {
    /** A card without a ring is shown. False where nothing may be learned. */
    alone(): boolean {
      if (NEVER.test(around()?.at.page ?? '')) return false;
      if (!isAsked) send({ kind: 'watch' });
      isAsked = true;
      return true;
    },
    /** @param isOwn pressed of the user's own accord: nothing here is ringed, and the guide does not know it */
    pressed(path: readonly EventTarget[], isOwn: boolean): void {
      const here = showingHere();
      const now = around();
      if (!here || !now || now.at.self) return;
      send({ kind: 'pressed', shown: isOwn && !NEVER.test(now.at.page) ? here.notice(path, now) : null });
    },
  };
}
