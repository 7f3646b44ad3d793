/** What of a CPU profile was spent below our scripts, natives they call included. */

interface Profile {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
  startTime: number;
  endTime: number;
}

export interface Share {
  /** Percent of the profiled time. */
  percent: number;
  /** Longest stretch of samples below our scripts, ms: the part of a task that is ours. */
  longest: number;
}

export function shareOf(profile: Profile, isOurs: (url: string) => boolean): Share {
  const parents = new Map<number, number>();
  for (const node of profile.nodes) for (const child of node.children ?? []) parents.set(child, node.id);
  const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const ours = new Map<number, boolean>();
  const check = (id: number | undefined): boolean => {
    if (id === undefined) return false;
    const known = ours.get(id);
    if (known !== undefined) return known;
    const answer = isOurs(urls.get(id) ?? '') || check(parents.get(id));
    ours.set(id, answer);
    return answer;
  };
  const collecting = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.functionName === '(garbage collector)')
      .map(({ id }) => id),
  );
  let spent = 0;
  let stretch = 0;
  let longest = 0;
  const deltas = profile.timeDeltas ?? [];
  // A delta is the time before its sample: what a sample shows lasts until the next.
  for (const [n, sample] of (profile.samples ?? []).entries()) {
    const lasted = (deltas[n + 1] ?? 0) / 1000;
    if (check(sample)) {
      spent += lasted;
      stretch += lasted;
      longest = Math.max(longest, stretch);
    } else if (!collecting.has(sample)) {
      stretch = 0;
    }
  }
  return { percent: (spent * 100_000) / (profile.endTime - profile.startTime), longest };
}
