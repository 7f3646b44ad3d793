/** Causes that what is known of the account suggests for an error of a given kind. */
import type { ErrorKind } from '../providers/errors';
import { familyOfMailHost, familyOfWebmail } from '../providers/families';
import type { Certainty, DiagnosisContext } from './types';

export interface Found {
  errorId: string;
  certainty: Certainty;
  /** What was typed or pasted into the client is part of the case; what the vault keeps only explains. */
  typed: boolean;
}

/** `kinds`: what the recognised errors are about; empty when nothing was recognised, then every fact bears on it. */
export function vaultCauses(kinds: ReadonlySet<ErrorKind>, context: DiagnosisContext): Found[] {
  const about = (kind: ErrorKind) => kinds.size === 0 || kinds.has(kind);
  const found: Found[] = [];
  if (about('secret')) found.push(...secretCauses(context));
  if (about('secret') || about('address')) {
    const name = context.username ?? context.code?.address ?? '';
    // A company login never works without a domain; only what the server tripped over first is open.
    if (name !== '' && !/@[^@\s]+\.[^@\s]+$/.test(name.trim())) {
      found.push({
        errorId: 'address-without-domain',
        certainty: kinds.has('address') ? 'certain' : 'likely',
        typed: true,
      });
    }
  }
  if ((about('server') || about('secret') || about('network')) && serversMismatch(context)) {
    const sure = kinds.size === 0 || kinds.has('server');
    found.push({ errorId: 'servers-of-other-node', certainty: sure ? 'likely' : 'possible', typed: false });
  }
  return found;
}

function secretCauses({ code, now, pastedBlanks }: DiagnosisContext): Found[] {
  const found: Found[] = [];
  if (code?.state === 'revoked') found.push({ errorId: 'code-revoked', certainty: 'certain', typed: false });
  if (code && code.expiresAt !== null && code.expiresAt <= now) {
    found.push({ errorId: 'code-expired', certainty: 'certain', typed: false });
  }
  // Only "likely": the user may have confirmed the code where nobody was looking.
  if (code?.state === 'seen')
    found.push({ errorId: 'code-not-confirmed', certainty: 'likely', typed: false });
  if (pastedBlanks) found.push({ errorId: 'code-has-blanks', certainty: 'likely', typed: true });
  return found;
}

/** True when both nodes are known and differ; a customer's own host tells nothing. */
function serversMismatch({ code, mailHost }: DiagnosisContext): boolean {
  const webmail = familyOfWebmail(code?.host ?? '');
  const mail = familyOfMailHost(mailHost ?? '');
  return webmail !== null && mail !== null && webmail.node !== mail.node;
}
