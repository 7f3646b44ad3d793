/** Whether a guide may come up by itself: the administrator's word first, then the user's. */
import type { Policy } from '../protocol/answers';
import type { GuideId } from '../protocol/messages';
import type { Settings } from '../settings/settings';

/** What the administrator has set for a guide; undefined: the user decides. */
export const switchOf = ({ guides }: Policy, guide: GuideId): 'on' | 'off' | undefined =>
  guide === 'get-code' || guide === 'lift-ip-rule' ? guides[guide] : undefined;

/** @param host of the page it would come up on */
export function mayShowItself(
  guide: GuideId,
  host: string,
  { hiddenGuides, hiddenOn }: Pick<Settings, 'hiddenGuides' | 'hiddenOn'>,
  policy: Policy,
): boolean {
  const set = switchOf(policy, guide);
  if (set) return set === 'on';
  return !hiddenGuides.includes(guide) && !hiddenOn.some((one) => one.guide === guide && one.host === host);
}
