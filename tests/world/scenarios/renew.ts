/** A new password for a mailbox that 来发信 has already: into its old row, whatever the client does with one that is sent twice. */
import { isRenewed } from '../clients/laifaxin.ts';
import type { WorldOptions } from '../options.ts';
import { CODE_PAGE } from './code-page.ts';
import { hasNewCode, type Scenario } from './scenario.ts';

/** The row's gear, and the button that saves; in the older client its menu before. */
const walkTo = (maxActions: number): Scenario['then'] => ({
  guide: 'bind-laifaxin',
  start: 'about:blank',
  goal: isRenewed,
  maxActions,
});

const renew = (
  id: string,
  title: string,
  then: Scenario['then'],
  extra: WorldOptions['extra'],
): Scenario => ({
  id: `renew-${id}`,
  title: `Renewed in its old row: ${title}`,
  guide: 'get-code',
  options: { host: 'mailh.qiye.163.com', switchOn: true, extra: { listed: true, ...extra } },
  start: CODE_PAGE,
  goal: hasNewCode,
  maxActions: 9,
  then,
});

export const renewals: Scenario[] = [
  renew('new-form', 'a gear without a word; the client writes over what is sent twice', walkTo(2), {
    duplicates: 'overwrite',
  }),
  // 新建, before the list is there, and back.
  renew('late-list', 'the list comes when 新建 was pressed already', walkTo(4), {
    duplicates: 'double',
    listDelay: 1200,
    serversOpen: true,
  }),
  renew('old-form', 'a form in two tabs; the client refuses what is sent twice', walkTo(4), {
    laifaxin: 'old',
    duplicates: 'refuse',
  }),
  renew('drawer', 'cards and a drawer; the client keeps what is sent twice as two', walkTo(2), {
    laifaxin: 'next',
    duplicates: 'double',
    editFixed: true,
  }),
];
