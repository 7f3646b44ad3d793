/** Whether an IP rule is what somebody comes for: then its guide stands in the first row, else one looks under "more". */
import type { CodeSummary } from '@/utils/codes/code';
import type { Target } from './target';

/** Tokens and ids of logins that an IP rule refused (utils/guides/errors/company.ts): the records themselves would be too much for the popup. */
const IP = /IPDENY|\bip-denied$/;

export function isAboutIp(target: Target, codes: readonly Pick<CodeSummary, 'lastResult'>[]): boolean {
  const isAdmin = target.kind === 'page' && target.admin === true;
  return (
    isAdmin || codes.some(({ lastResult }) => lastResult && !lastResult.ok && IP.test(lastResult.detail))
  );
}
