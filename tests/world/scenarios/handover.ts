/** From "logged in at NetEase, nothing done" to a mailbox that the client calls 正常: a code, and its hand-over. */
import { isBound } from '../clients/laifaxin.ts';
import { hasNewCode, type Scenario } from './scenario.ts';

/** Node of the servers that the hand-over fills first. */
const host = 'mailh.qiye.163.com';

/** 新建, the servers, 创建 or 验证并保存. */
const then: Scenario['then'] = { guide: 'bind-laifaxin', start: 'about:blank', goal: isBound, maxActions: 5 };

export const handover: Scenario[] = [
  {
    id: 'handover-new-form',
    title: 'From the new mailbox to 正常 in the newer form (Ant Design 5), whose lookup overwrites late',
    guide: 'get-code',
    options: { ui: 'sirius', codePage: 'code-antd', host, extra: { lookupDelay: 900 } },
    start: '{jump}',
    goal: hasNewCode,
    maxActions: 11,
    then,
  },
  {
    id: 'handover-old-form',
    title:
      'From the new mailbox to 正常 in the older form (Ant Design 4), among honeypots, 修改密码 and foreign frames',
    guide: 'get-code',
    options: {
      ui: 'sirius',
      codePage: 'code-antd',
      codes: 2,
      host,
      extra: { laifaxin: 'old' },
      decoys: ['honeypots', 'change-password', 'frames'],
    },
    start: '{jump}',
    goal: hasNewCode,
    maxActions: 11,
    then,
  },
];
