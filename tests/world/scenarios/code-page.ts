/** What walks over the code page share, whichever team wrote it. */
import type { WorldOptions } from '../options.ts';
import type { WorldState } from '../state.ts';
import { hasNewCode, type Scenario } from './scenario.ts';

export const CODE_PAGE = 'https://{host}/static/commonweb/authcode.html?sid={sid}&uid={uid}&hl={hl}';
/** 密保平台, as a person uses it. */
export const BIND_PHONE = ['bind-open', 'phone', 'sms-send', 'sms', 'bind-ok', 'bind-back'];
const DAY = 86_400_000;
/** Days from which a validity counts as long. */
const LONG = 180;

/** The new code has a name and a long validity, as the guide advises. */
export const hasLongCode = (state: WorldState): boolean => {
  const [newest] = state.accounts[0]?.codes ?? [];
  if (!newest || !hasNewCode(state) || !newest.name) return false;
  return newest.expiresAt === null || newest.expiresAt - newest.createdAt >= LONG * DAY;
};

/** A walk that starts on the code page. `actions`: what a person needs at most. */
export function codeWalk(
  id: string,
  title: string,
  options: Partial<WorldOptions>,
  actions: number,
  more: Partial<Scenario> = {},
): Scenario {
  return {
    id,
    title,
    guide: 'get-code',
    options,
    start: CODE_PAGE,
    goal: hasLongCode,
    maxActions: actions,
    ...more,
  };
}
