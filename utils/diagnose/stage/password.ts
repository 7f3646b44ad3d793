/** What a diagnosis may say about the password: that it was taken, that nobody looked at it, or nothing. */
import { isAfterLogin, isBeforeLogin } from '../../guides/errors/stage';
import type { LoginError } from '../../providers/errors';
import { stageOf } from '../rank/sign';
import type { PasswordState } from '../types';

/** Refused for what the session is, not for what it knows: the password is not asked about. */
const NOT_ABOUT_IT = new Set(['auth-not-used', 'field-empty', 'auth-method']);

/** `accepted`: the text shows a login that was taken. */
export function passwordState(main: LoginError | null, accepted: boolean): PasswordState | null {
  if (!main) return accepted ? 'accepted' : null;
  if (NOT_ABOUT_IT.has(main.id)) return 'unreached';
  const stage = stageOf(main);
  if (isBeforeLogin(stage)) return 'unreached';
  if (isAfterLogin(stage) || main.id === 'smtp-only-refused') return 'accepted';
  // A login that passed in the morning says nothing of one that is refused now.
  if (stage === null && accepted) return 'accepted';
  return null;
}
