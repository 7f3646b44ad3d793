/** Whether a diagnosis ends at the own company's administrator, and whose mailboxes one message to them can cover. */
import type { CodeSummary } from '@/utils/codes/code';
import { diagnoseDetail } from '@/utils/diagnose/diagnose';
import type { Cause, Diagnosis } from '@/utils/diagnose/types';
import { errorById } from '@/utils/providers/errors';

const OUR_SERVERS = 'netease-qiye';

/** The cause to ask about; null where no administrator of NetEase's company mail can help. */
export function adminCause({ causes, side, provider }: Diagnosis): Cause | null {
  // What the other side refuses, no administrator of ours can mend.
  if (side === 'other') return null;
  const found = causes.find(
    (cause, index) => cause.who === 'admin' && (index === 0 || cause.certainty !== 'possible'),
  );
  const kind = errorById(found?.errorId ?? '')?.kind;
  // A login at another provider's server is no matter of ours; a mail of ours refused by one is.
  const isUserContent =
    kind === 'provider' || (provider && provider.id !== OUR_SERVERS && kind !== 'sending');
  return found && !isUserContent ? found : null;
}

/**
 * Other stored addresses of the company with the same trouble: their last login failed for the same cause, or the pasted
 * text names them too and tells one cause only.
 */
export function alsoAffected(
  codes: readonly CodeSummary[],
  code: CodeSummary | null,
  { causes }: Diagnosis,
  text: string,
): string[] {
  const domain = code?.address.split('@')[1];
  const [first, ...rest] = causes;
  if (!domain || !first) return [];
  const said = rest.every(({ certainty }) => certainty === 'possible') ? text.toLowerCase() : '';
  const isSame = ({ address, lastResult }: CodeSummary) =>
    (lastResult?.ok === false && causeOf(lastResult.detail) === first.errorId) ||
    said.split(/[^\w.@+-]+/).includes(address.toLowerCase());
  const same = codes.filter(
    (each) =>
      each.id !== code?.id &&
      each.address !== code?.address &&
      each.address.endsWith(`@${domain}`) &&
      isSame(each),
  );
  return [...new Set(same.map(({ address }) => address))];
}

/** Answers are few, however many mailboxes got them. */
const known = new Map<string, string | undefined>();
const MAX_KEPT = 100;

function causeOf(detail: string): string | undefined {
  if (!known.has(detail)) {
    if (known.size >= MAX_KEPT) known.clear();
    known.set(detail, diagnoseDetail(detail).causes[0]?.errorId);
  }
  return known.get(detail);
}
