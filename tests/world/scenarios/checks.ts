/** The page's list of codes, looked through row by row, by component library. */
import type { WorldOptions } from '../options.ts';
import type { WorldState } from '../state.ts';
import { CODE_PAGE } from './code-page.ts';
import type { Scenario } from './scenario.ts';

const WORN = ['', 'unnamed', 'expiring', '', 'expired', 'expired'] as const;
const ORDER = ['expired', 'expiring', 'unnamed'] as const;

/** As a list shows a day. */
function dayOf(ms: number | null): string {
  const day = new Date(ms ?? 0);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** What the server knows to be worth a look, worst first. */
const due: NonNullable<Scenario['reads']> = ({ options, accounts }: WorldState) =>
  ORDER.flatMap((fault) =>
    (accounts[0]?.codes ?? [])
      .filter((_, at) => options.faults[at] === fault)
      .map(({ expiresAt }) => ({ step: fault, says: dayOf(expiresAt) })),
  );

/** Nothing may be made, confirmed or deleted by looking. */
const untouched = ({ options, accounts }: WorldState): boolean =>
  accounts.every(
    ({ codes, pending, voided }) => codes.length === options.codes && !pending && !voided.length,
  );

function check(
  id: string,
  title: string,
  options: Partial<WorldOptions>,
  more: Partial<Scenario> = {},
): Scenario {
  return {
    id: `check-${id}`,
    title,
    guide: 'check-codes',
    options: { codes: WORN.length, faults: [...WORN], ...options },
    start: CODE_PAGE,
    goal: untouched,
    reads: due,
    maxActions: 4,
    ...more,
  };
}

export const checks: Scenario[] = [
  check('antd', 'Ant Design: two have expired, one soon will, one has no name', { codePage: 'code-antd' }),
  check(
    'antd-sirius',
    'From the new mailbox to the list',
    { codePage: 'code-antd' },
    { start: '{jump}', maxActions: 7 },
  ),
  check('antd-churn', 'The list is drawn anew all the time', { codePage: 'code-antd', churn: 400 }),
  check('antd-fine', 'Nothing to look at', { codePage: 'code-antd', faults: [] }),
  check('antd-empty', 'An empty list', { codePage: 'code-antd', codes: 0, faults: [], switchOn: true }),
  check(
    'antd-virtual',
    'Rows that no table holds: words, no ring',
    { codePage: 'code-antd', virtualList: true },
    { expect: 'words-only', reads: () => [] },
  ),
  check(
    'antd-off',
    'No list, since it is not switched on',
    { codePage: 'code-antd', codes: 0, faults: [] },
    { expect: 'words-only' },
  ),
  check('element', 'Element Plus: head and body are two tables', { codePage: 'code-element' }),
  check('element-en', 'Element Plus in English', { codePage: 'code-element', lang: 'en' }),
  check('native', 'Plain HTML: the headings are a row of the table', { codePage: 'code-native' }),
  check('arco', 'Arco in Traditional Chinese', { codePage: 'code-arco', lang: 'zh-TW' }),
  check('arco-delete', 'A question whether to delete stands open over the list', {
    codePage: 'code-arco',
    decoys: ['delete-open'],
  }),
  check('bootstrap', 'Bootstrap', { codePage: 'code-bootstrap' }),
  check(
    'bootstrap-narrow',
    'Bootstrap in English on 360 px',
    { codePage: 'code-bootstrap', lang: 'en' },
    {
      viewport: { width: 360, height: 640 },
    },
  ),
  check('shadow', 'Web components: the table stands two roots deep', { codePage: 'code-shadow' }),
  check(
    'tdesign',
    'TDesign: a list without headings, where nobody can tell that a name is missing',
    { codePage: 'code-tdesign' },
    { expect: 'words-only', reads: (state) => due(state).filter(({ step }) => step !== 'unnamed') },
  ),
  check(
    'tdesign-en',
    'TDesign in English: words too short to be sure of',
    { codePage: 'code-tdesign', lang: 'en' },
    { expect: 'words-only', reads: () => [] },
  ),
  check(
    'classic',
    'Classic mailbox: the list stands in a frame',
    { ui: 'classic', codePage: 'code-classic' },
    { start: '{jump}', maxActions: 7 },
  ),
  check(
    'mid',
    'Mid mailbox: the list stands among the client settings',
    { ui: 'mid' },
    { start: '{jump}', maxActions: 7 },
  ),

  check('decoy-covered', 'The list once more, under a lid', {
    codePage: 'code-element',
    decoys: ['clone-covered'],
  }),
  check('decoy-opacity', 'The list once more, transparent', {
    codePage: 'code-element',
    decoys: ['clone-opacity'],
  }),
  check('decoy-invisible', 'The list once more, invisible, and a mail with it', {
    codePage: 'code-bootstrap',
    decoys: ['clone-invisible', 'fake-mail'],
  }),
  check('decoy-aria', 'The list once more, aria-hidden', { codePage: 'code-arco', decoys: ['clone-aria'] }),
  check('decoy-inert', 'The list once more, inert', {
    codePage: 'code-native',
    decoys: ['clone-inert', 'fake-srcdoc'],
  }),
];
