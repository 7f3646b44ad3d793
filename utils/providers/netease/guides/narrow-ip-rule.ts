/**
 * The administrator's guide by a narrow way: a rule for one account, or one range of addresses. Nothing that stands is
 * changed; something is added. Source: docs/facts/netease.md ("The administrator's console"); the forms' own texts were never seen live.
 */
import type { NameIn } from '../../../words/message-key';
import { NETEASE_HOSTS } from '../hosts';
import type { LabelId } from '../labels';
import { CONSOLE_STEPS, CONSOLE_TARGETS, IN_CONSOLE } from './admin-console';
import type { Evidence, Guide, Offer, RuleVariant, Step, TargetSpec } from './types';

const REGIONS: Offer = {
  text: 'liftIpRule_offerRegions',
  ask: 'guide/variant',
  body: { variant: 'regions' },
};
const TITLES: readonly LabelId[] = ['ruleScope', 'ruleTitle'];

/** What both ways look for. `entry` opens the form, `field` in it is what the administrator must know. */
const specsOf = (entry: LabelId, field: LabelId): Guide['targets'] => ({
  ...CONSOLE_TARGETS,
  entry: { kind: 'control', labels: [entry], state: 'enabled', exact: true },
  formInDialog: { kind: 'words', labels: [entry], in: 'dialog' },
  form: { kind: 'words', labels: [entry] },
  dialog: { kind: 'words', labels: [...TITLES, entry], in: 'dialog' },
  field: { kind: 'field', labels: [field] },
  empty: { kind: 'field', labels: [field], state: 'empty' },
  save: { kind: 'control', labels: ['ruleSave'], with: 'field', state: 'enabled', exact: true },
  rule: { kind: 'words', labels: ['ruleTitle'] },
});

type Narrow = Exclude<RuleVariant, 'regions'>;
/** What both say in words of their own. */
type Said = NameIn<'liftIpRule_account'> & NameIn<'liftIpRule_range'>;

/** Steps around the form, from the goal backwards: `inForm` is what there is to fill in. */
function guideOf(
  variant: Narrow,
  entry: LabelId,
  field: LabelId,
  more: Record<string, TargetSpec>,
  inForm: Step[],
): Guide {
  const text = (name: Said) => `liftIpRule_${variant}_${name}` as const;
  const says = (id: Said, state: Step['state'], when: Evidence, rest: Partial<Step> = {}): Step => ({
    id,
    action: 'read',
    stage: 4,
    state,
    text: text(id),
    when: { page: IN_CONSOLE, ...when },
    ...rest,
  });
  return {
    id: 'lift-ip-rule',
    variant,
    stages: 4,
    lastChecked: '2026-11',
    hosts: NETEASE_HOSTS,
    lost: 'liftIpRule_lost',
    forms: { pages: [], labels: ['ruleTitle', 'ruleScope', entry] },
    targets: { ...specsOf(entry, field), ...more },
    steps: [
      says('done', 'done', { progress: 'confirmed' }),
      {
        ...says('done', 'done', { progress: 'seen', all: ['saved'], none: ['field'] }, { rule: 'saved' }),
        id: 'saved',
      },
      {
        id: 'sure',
        action: 'click',
        stage: 4,
        target: 'yes',
        text: 'liftIpRule_sure',
        when: { page: IN_CONSOLE, all: ['sure'] },
      },
      {
        id: 'agree',
        action: 'click',
        stage: 4,
        target: 'agree',
        text: 'liftIpRule_sure',
        when: { page: IN_CONSOLE, all: ['came'], none: ['cameAsks'] },
      },
      ...inForm,
      says('form', 'words-only', { all: ['formInDialog'] }, { stage: 3, stableMs: 800 }),
      // Nothing on the page tells a rule that was saved from one that was given up: the administrator sees it in the list.
      says('check', 'done', { progress: 'seen', all: ['entry'] }, { stableMs: 800 }),
      {
        id: 'entry',
        action: 'click',
        stage: 2,
        target: 'entry',
        text: text('entry'),
        offers: [REGIONS],
        when: { page: IN_CONSOLE, none: ['dialog'] },
      },
      ...CONSOLE_STEPS,
      says('none', 'words-only', { all: ['rule'] }, { stage: 2, stableMs: 1500, offers: [REGIONS] }),
    ],
  };
}

const step = (
  id: string,
  action: Step['action'],
  target: string,
  text: NameIn<'liftIpRule'>,
  when: Evidence,
): Step => ({
  id,
  action,
  target,
  text: `liftIpRule_${text}`,
  stage: 3,
  when: { page: IN_CONSOLE, ...when },
});

const save = (id: string, when: Evidence): Step => ({
  ...step(id, 'click', 'save', 'save', when),
  stage: 4,
  rule: 'ready',
});

const ALL = { labels: ['allRegions'], titled: TITLES } as const satisfies Partial<TargetSpec>;
const FILLED = { all: ['field'], none: ['empty', 'allOn'] } as const;

/** One account: a rule of its own that lets it in from everywhere, or an exception. */
export const oneAccount = guideOf(
  'account',
  'narrowAccount',
  'narrowMember',
  {
    placeInDialog: { kind: 'words', labels: TITLES, in: 'dialog' },
    allOn: { kind: 'choice', ...ALL, state: 'on' },
    allOff: { kind: 'choice', ...ALL, state: 'off' },
    list: { kind: 'list', labels: TITLES, with: 'field' },
    allInList: { kind: 'choice', labels: ['allRegions'], with: 'list', state: 'off' },
  },
  [
    save('save', { all: ['field', 'allOn'], none: ['empty'] }),
    save('save-exception', {
      all: ['field', 'dialog'],
      none: ['empty', 'placeInDialog'],
    }),
    step('choose-in-list', 'click', 'allInList', 'account_range', FILLED),
    step('choose', 'choose', 'allOff', 'account_range', FILLED),
    step('open-list', 'choose', 'list', 'account_range', FILLED),
    step('field', 'type', 'empty', 'account_field', {}),
  ],
);

/** Where a form for a new rule stands: never the one that changes what is there. */
const NEW: readonly Evidence[] = [{ all: ['formInDialog'] }, { all: ['form'], none: ['dialog', 'entry'] }];

/** One range of addresses, added beside what is allowed already. */
export const oneRange = guideOf(
  'range',
  'narrowRange',
  'narrowIp',
  { kind: { kind: 'choice', labels: ['narrowKind'], state: 'off' } },
  NEW.flatMap(({ all = [], none = [] }, i) => [
    save(`save-${i}`, { all: [...all, 'field'], none: [...none, 'empty', 'kind'] }),
    step(`kind-${i}`, 'choose', 'kind', 'range_kind', { all, none }),
    step(`field-${i}`, 'type', 'empty', 'range_field', { all, none }),
  ]),
);
