/** Which sign comes first: stage before word, the innermost cause before what is wrapped round it. */
import { isAfterLogin, isBeforeLogin, STAGES } from '../../guides/errors/stage';
import { type Sign, stageOf } from './sign';

/** Of the phrases that many failures share, those first that say more. */
const WEAK_ORDER = [
  'recipient-refuses',
  'bounce-unclear',
  'password-mismatch',
  'login-rejected',
  'from-unclear',
  'cert-unclear',
  'tls-unclear',
  'no-connection',
  'sending-unclear',
];

/** Answers that refuse a login and only guess why. */
const PASSWORD_GUESSES = new Set(['login-rejected', 'login-password-used', 'password-mismatch']);

const ABOUT_LOGIN = new Set([
  'secret',
  'address',
  'tries',
  'server',
  'provider',
  'account',
  'protocol',
  'busy',
]);

/**
 * A login that was accepted takes back what was said of passwords before it, and a command sent after it what is said
 * of not getting through. `acceptedAt`, `sentAt`: where in the readable text, or -1.
 */
export function withoutDisproved(signs: readonly Sign[], acceptedAt: number, sentAt = -1): Sign[] {
  if (acceptedAt < 0) return [...signs];
  return signs.filter(({ error, start, end, weak, answer }) => {
    // A session that had reached its server was cut off, not kept out.
    if (error.kind === 'network' && weak) return sentAt < 0 || start < sentAt;
    if (stageOf(error) !== 'login' || !ABOUT_LOGIN.has(error.kind)) return true;
    return end > acceptedAt && (answer || !weak);
  });
}

/** A library calls it a failed login when it did not reach the server: the reason wrapped inside (`innerAt`) tells. */
export function withoutWrapped(signs: readonly Sign[], innerAt: number): readonly Sign[] {
  const isReason = ({ error, start }: Sign) => start >= innerAt && isBeforeLogin(stageOf(error));
  if (innerAt < 0 || !signs.some(isReason)) return signs;
  return signs.filter(({ weak, error, end }) => !weak || end > innerAt || stageOf(error) !== 'login');
}

/** Signs in the order of their weight; those that give way are left out when anything else speaks. */
export function ranked(signs: readonly Sign[], bounced: boolean, foreign: boolean): Sign[] {
  const classOf = ({ voice, clean, weak, error, token, published }: Sign) => {
    if (weak) return 3;
    if (voice === 'code' && clean && token && !error.orElse && error.confidence === 'several-sources')
      return 0;
    return voice === 'code' || published ? 1 : 2;
  };
  const open = withoutProven(signs);
  const telling = open.filter(({ weak }) => !weak);
  const kept = telling.length > 0 ? telling : open;
  const ofBounce = ({ error }: Sign) => (bounced ? ['sending', 'recipient'].indexOf(error.kind) : 0);
  const isUserContent = ({ error }: Sign) => foreign && error.kind === 'provider';
  const depth = ({ error }: Sign) => STAGES.indexOf(stageOf(error) ?? 'connect');
  return [...kept].sort(
    (a, b) =>
      ofBounce(b) - ofBounce(a) ||
      Math.min(classOf(a), 2) - Math.min(classOf(b), 2) ||
      Number(isUserContent(b)) - Number(isUserContent(a)) ||
      (a.weak && b.weak ? weakRank(a) - weakRank(b) : 0) ||
      (a.voice === 'code' && b.voice === 'code' ? a.start - b.start : 0) ||
      Number(isAfterLogin(stageOf(b.error))) - Number(isAfterLogin(stageOf(a.error))) ||
      (overlaps(a, b) ? b.end - b.start - (a.end - a.start) : b.start - a.start) ||
      depth(b) - depth(a),
  );
}

/** Receiving works with the same password: that sending is refused says nothing of it. */
function withoutProven(signs: readonly Sign[]): readonly Sign[] {
  if (!signs.some(({ error }) => error.id === 'smtp-only-refused')) return signs;
  return signs.filter(({ error }) => !PASSWORD_GUESSES.has(error.id));
}

const overlaps = (a: Sign, b: Sign) => a.start < b.end && b.start < a.end;

function weakRank({ error, answer }: Sign): number {
  const rank = WEAK_ORDER.indexOf(error.id);
  // A client's advice to look at name and password says less than a lost connection.
  return error.id === 'login-rejected' && !answer ? WEAK_ORDER.indexOf('sending-unclear') - 0.5 : rank;
}
