/**
 * Guide: over the page's own list of codes, row by row: what has expired, what soon will, and what nobody can tell whose it is.
 * It shows and never deletes; the columns' names are those of `labels.ts`.
 */
import type { NameIn } from '../../../words/message-key';
import { CODE_PAGE_PATH, LANGUAGES, NETEASE_HOSTS } from '../hosts';
import { CAPTURE_TARGETS, CAPTURES, confirmSteps, rows } from './capture-targets';
import { NAVIGATION_TARGETS, navigationSteps } from './navigation-steps';
import type { Evidence, Guide, ListState, Step } from './types';

/** Only where codes are made: no list of mails has rows to look at. */
const AT_LIST: Evidence = { page: ['code', 'other'], any: ['title', 'make'], pageAmongAny: ['code'] };

const look = (state: ListState & NameIn<'checkCodes'>): Step => ({
  id: state,
  action: 'read',
  stage: 3,
  target: state,
  text: `checkCodes_${state}`,
  when: AT_LIST,
});

const says = (
  id: string,
  state: Step['state'],
  text: NameIn<'checkCodes'>,
  when: Evidence,
  rest: Partial<Step> = {},
): Step => ({
  id,
  action: 'read',
  stage: 3,
  state,
  text: `checkCodes_${text}`,
  when: { ...AT_LIST, ...when },
  ...rest,
});

export const checkCodes: Guide = {
  id: 'check-codes',
  stages: 3,
  lastChecked: '2026-11',
  hosts: NETEASE_HOSTS,
  lost: 'getCode_lost',
  directPath: `${CODE_PAGE_PATH}?p=qiye-authcode`,
  languages: LANGUAGES,
  forms: { pages: ['code'], labels: ['generate', 'setCode'] },
  captures: CAPTURES,
  targets: {
    ...CAPTURE_TARGETS,
    empty: rows('empty'),
    expired: rows('expired'),
    expiring: rows('expiring'),
    unnamed: rows('unnamed'),
    reviewed: rows('reviewed'),
    fine: rows('fine'),
    unread: rows('unread'),
    title: { kind: 'words', labels: ['codeTitle', 'codeSettings', 'setCode', 'codeList'] },
    make: { kind: 'control', labels: ['generate'] },
    ...NAVIGATION_TARGETS,
  },
  steps: [
    // Lists come empty and are filled: what they say in their first moments is not believed.
    says('done', 'done', 'done', { all: ['fine'], none: ['reviewed', 'code'] }, { stableMs: 600 }),
    // Who makes a code meanwhile has it kept, and is told what puts it into force.
    ...confirmSteps(3),
    says('shown', 'done', 'shown', { all: ['fine', 'reviewed'] }),
    says('empty', 'done', 'empty', { all: ['empty'] }, { stableMs: 1500 }),
    look('expired'),
    look('expiring'),
    look('unnamed'),
    says('unread', 'words-only', 'unread', { all: ['unread'] }, { stableMs: 600 }),
    says(
      'behind',
      'waiting',
      'behind',
      { covered: ['list', 'expired', 'expiring', 'unnamed'] },
      { action: 'wait', stableMs: 400 },
    ),
    says(
      'no-list',
      'words-only',
      'noList',
      { page: ['code'], all: ['title'], none: ['list'] },
      { stableMs: 2500 },
    ),
    // Elsewhere a menu may say the same words: only where codes are made is a list missed.
    says(
      'no-list-here',
      'words-only',
      'noList',
      { page: ['other'], all: ['title', 'make'], none: ['list'] },
      { stableMs: 2500 },
    ),
    ...navigationSteps([]),
  ],
};
