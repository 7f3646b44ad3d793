/**
 * Pages of the built-in clients on which mailboxes are added. Nowhere else is anything filled: there people read mails, which others
 * have written. A renamed page is a line here.
 * Source: docs/facts/clients.md ("Laifaxin: hosts and pages"); steps below a page are inferred from how such apps name them; last checked 2026-11.
 */
import type { ClientId } from './web-clients';

export interface AccountsPage {
  /** Path of the list, without a slash at its end. */
  path: string;
  generation: 'newer' | 'older';
  confidence: 'several sources' | 'one source';
  /** Year and month. */
  lastChecked: string;
}

export const ACCOUNTS_PAGES: Readonly<Record<ClientId, readonly AccountsPage[]>> = {
  laifaxin: [
    {
      path: '/settings/accounts',
      generation: 'newer',
      confidence: 'several sources',
      lastChecked: '2026-11',
    },
    { path: '/mails/accounts', generation: 'older', confidence: 'one source', lastChecked: '2026-11' },
  ],
};

/** Steps of a wizard that may stand below such a page, each as a whole segment; a number is a step or an account. */
export const WIZARD_STEPS: readonly string[] = [
  'new',
  'add',
  'create',
  'bind',
  'setup',
  'wizard',
  'account',
  'mailbox',
  'email',
  'imap',
  'manual',
  'server',
  'servers',
  'verify',
  'confirm',
  'done',
  'finish',
  'step',
  'edit',
];

const MOST_STEPS = 3;
const isStep = (segment: string) => WIZARD_STEPS.includes(segment) || /^(?:step-?)?\d{1,3}$/.test(segment);

/** Whether this is a page of the client on which mailboxes are added, or a step of its wizard. */
export function isAccountsPage(client: ClientId, pathname: string): boolean {
  return ACCOUNTS_PAGES[client].some(({ path }) => {
    if (pathname !== path && !pathname.startsWith(`${path}/`)) return false;
    const steps = pathname.slice(path.length).replace(/\/$/, '').split('/').slice(1);
    return steps.length <= MOST_STEPS && steps.every(isStep);
  });
}
