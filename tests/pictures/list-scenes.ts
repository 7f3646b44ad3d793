/** The list of mailboxes in the sizes and states worth a picture. */
import type { WorkRow } from '../../utils/protocol/work-row';
import type { WorkList } from '../../utils/protocol/worklist-messages';
import type { Scene } from './fake-worker.ts';
import { madeUp } from './made-up.ts';

const NAMES = ['张伟', '', '李娜', '王芳', '', 'Maximilian Oberhuber-Sonnleitner', '赵丽', ''];
const LONG = 'wang.fang.international-sales@export.hengyuan-trade.com.cn';
const REFUSED = ['ERR.LOGINRULE.IPDENY', 'ERR.LOGINRULE.IPDENY', 'ERR.LOGIN.PASSERR'];

/** Where the mailbox at `n` stands, as far as one has come with forty of them. */
function stateAt(n: number): Omit<WorkRow, 'address' | 'name' | 'codeId'> {
  const failed = { client: 'failed', detail: REFUSED[n % 3] ?? '', next: 'look-into' } as const;
  const done = { code: 'good', days: 180, client: 'passed', detail: '', next: 'nothing' } as const;
  const none = { code: 'none', days: null, client: 'none', detail: '', next: 'make' } as const;
  const states = [
    done,
    done,
    { ...none, code: 'seen', next: 'confirm' } as const,
    { ...done, ...failed },
    { ...done, client: 'filled', next: 'finish' } as const,
    { ...done, code: 'expiring', days: 5, next: 'renew' } as const,
    { ...done, client: 'none', next: 'send' } as const,
  ];
  return states[n % 10] ?? none;
}

/** What the worker answers for `count` mailboxes. */
export function workList(count: number, changes: Partial<WorkList> = {}): WorkList {
  const rows = Array.from({ length: count }, (_, n): WorkRow => {
    const state = stateAt(n);
    return {
      address: n === 7 ? LONG : madeUp(n + 1).address,
      name: NAMES[n % NAMES.length] ?? '',
      codeId: state.code === 'none' ? null : madeUp(n + 1).id,
      ...state,
    };
  });
  const many = (test: (row: WorkRow) => boolean) => rows.filter(test).length;
  return {
    rows,
    counts: {
      all: count,
      done: many(({ next }) => next === 'nothing'),
      failed: many(({ client }) => client === 'failed'),
      todo: many(({ next, client }) => next !== 'nothing' && client !== 'failed'),
      expiring: many(({ code }) => code === 'expiring'),
      made: many(({ code }) => code === 'good' || code === 'expiring'),
    },
    account: '',
    offered: [],
    offeredCount: 0,
    locked: false,
    waiting: 0,
    problem: null,
    exportsAllowed: true,
    sends: true,
    ...changes,
  };
}

const sceneOf = (list: WorkList): Scene => ({ answers: { 'worklist/read': list } });
const kept = ['li.na@hengyuan-trade.com', 'zhang.wei@hengyuan-trade.com'];

export const listScenes: Record<string, Scene> = {
  empty: sceneOf(workList(0)),
  begun: sceneOf(workList(0, { offered: kept, offeredCount: 2 })),
  forty: sceneOf(workList(40, { account: madeUp(7).address })),
  offered: sceneOf(workList(6, { account: kept[0] ?? '', offered: kept, offeredCount: 2 })),
  many: sceneOf(workList(1_000)),
  managed: sceneOf(workList(8, { exportsAllowed: false, sends: false })),
  locked: { locked: true, answers: { 'worklist/read': workList(0, { locked: true, waiting: 1 }) } },
  broken: sceneOf(workList(0, { problem: 'vault_error_damaged' })),
};

/** What somebody pastes, not all of it right. */
export const PASTED = `工号,邮箱,姓名
17,li.na@hengyuan-trade.com,李娜
18,zhang.wei@hengyuan-trade.com,张伟
19,LI.NA@hengyuan-trade.com,李娜
20,wang.fang@hengyuan-trade,王芳
`;
