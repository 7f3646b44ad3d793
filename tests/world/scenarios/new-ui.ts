import { hasNewCode, type Scenario } from './scenario.ts';

/** The new mailbox (Sirius) with the Ant Design code page. */
export const newUi: Scenario[] = [
  {
    id: 'new-ui',
    title: 'New UI, from the inbox to a code in force',
    guide: 'get-code',
    options: { ui: 'sirius' },
    start: '{jump}',
    goal: hasNewCode,
    maxActions: 14,
  },
];
