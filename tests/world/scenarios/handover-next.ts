/** The hand-over into a form newer than any seen: a drawer with steps, labels above the fields, a part that opens. */
import { isBound } from '../clients/laifaxin.ts';
import type { WorldOptions } from '../options.ts';
import { CODE_PAGE } from './code-page.ts';
import { hasNewCode, type Scenario } from './scenario.ts';

const then: Scenario['then'] = { guide: 'bind-laifaxin', start: 'about:blank', goal: isBound, maxActions: 6 };

const next = (id: string, title: string, extra: WorldOptions['extra'], decoys: string[] = []): Scenario => ({
  id: `handover-${id}`,
  title,
  guide: 'get-code',
  options: {
    host: 'mailh.qiye.163.com',
    switchOn: true,
    decoys,
    extra: { laifaxin: 'next', ...extra },
  },
  start: CODE_PAGE,
  goal: hasNewCode,
  maxActions: 9,
  then,
});

export const handoverNext: Scenario[] = [
  next('drawer', 'A drawer with steps above the form', {}),
  next(
    'drawer-decoys',
    'The same beside 修改密码, foreign frames and hidden twins',
    { lookupDelay: 700, side: 'left' },
    ['change-password', 'frames', 'twins'],
  ),
  next('paged', 'Address and password first, 下一步 leads to the servers', { paged: true }),
];
