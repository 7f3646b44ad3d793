import { describe, expect, it } from 'vitest';
import { ACCOUNTS_PAGES, isAccountsPage, WIZARD_STEPS } from '@/utils/handover/accounts-pages';
import { accountsPages, wizardSteps } from '@/utils/handover/accounts-pages.schema';
import { CLIENT_IDS, WEB_CLIENTS } from '@/utils/handover/web-clients';

describe('pages on which a mailbox is added', () => {
  it('have the declared shape', () => {
    expect(accountsPages.parse(ACCOUNTS_PAGES)).toEqual(ACCOUNTS_PAGES);
    expect(wizardSteps.parse(WIZARD_STEPS)).toEqual(WIZARD_STEPS);
    expect(new Set(WIZARD_STEPS).size).toBe(WIZARD_STEPS.length);
  });

  it('hold the page that a hand-over opens', () => {
    for (const id of CLIENT_IDS) expect(isAccountsPage(id, WEB_CLIENTS[id].accountsPath)).toBe(true);
  });

  it.each([
    '/settings/accounts',
    '/settings/accounts/',
    '/mails/accounts',
    '/settings/accounts/new',
    '/settings/accounts/add/servers',
    '/settings/accounts/new/step-2',
    '/settings/accounts/17/edit',
    '/mails/accounts/create/2',
  ])('%s is one', (path) => expect(isAccountsPage('laifaxin', path)).toBe(true));

  it.each([
    '/',
    '/mails/list',
    '/mails/inbox',
    '/mails/read/7',
    '/mails/accounts-archive',
    '/settings/accountsx',
    '/settings/accounts/inbox/7',
    '/settings/accounts/new/1/2/3',
    '/settings/accounts//mails',
    '/Settings/Accounts',
    '/share/settings/accounts',
    '/account/setting',
    '/settings/profile',
    '/user/login',
  ])('%s is none', (path) => expect(isAccountsPage('laifaxin', path)).toBe(false));
});
