/** From the stop-watch's notes to "ms to ring". */
import type { RingEntry } from './sampler.ts';

export interface Latency {
  step: string;
  ms: number;
  /** `opened`: first ring in a document; `running`: the guide was at work there already. */
  kind: 'opened' | 'running';
}

/** Bounds of the design, 95th percentile, in ms. */
export const BOUNDS = { running: 50, opened: 300 } as const;

/**
 * From the paint that showed the target to the paint that showed the ring. Input always belongs to the step before: a
 * target is not due while a hand is still at that one. A target that stood there before its turn came is counted from what
 * made it its turn, the last change of the page. A guide started later than the page is counted from that press.
 * @param startedAt ms since the epoch.
 */
export function latencies(entries: RingEntry[], startedAt: number): Latency[] {
  return entries.flatMap(({ at, origin, step, visibleAt, changedAt, inputAt, previousAt }): Latency[] => {
    if (visibleAt === null) return [];
    const shownBefore = previousAt !== null && visibleAt <= previousAt;
    const due = Math.max(visibleAt, startedAt - origin, inputAt, shownBefore ? changedAt : 0);
    return [
      { step, ms: Math.max(0, Math.round(at - due)), kind: previousAt === null ? 'opened' : 'running' },
    ];
  });
}

/** 95th percentile (nearest rank), null of nothing. */
export function p95(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? null;
}
