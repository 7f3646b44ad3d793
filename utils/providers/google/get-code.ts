/**
 * Guide: Google's page for app passwords. Its one sentence for "not available" has four causes, which it does not tell apart.
 * Source: docs/facts/providers.md ("Google"); last checked 2026-11.
 */
import type { Guide } from '../../guides/types';
import { CAPTURES, CODE_TARGETS, codeSteps, NAME_TARGETS, press, say } from '../shared/steps';
import { CODE_PATH } from './site';

const SELF = { self: true } as const;

export const getCode: Guide = {
  id: 'get-code',
  stages: 3,
  lastChecked: '2026-11',
  hosts: ['accounts.google.com', 'support.google.com'],
  lost: 'google_lost',
  directPath: CODE_PATH,
  forms: { pages: ['code'], labels: ['codeName'] },
  captures: CAPTURES,
  targets: {
    ...CODE_TARGETS,
    ...NAME_TARGETS,
    unavailable: { kind: 'words', labels: ['unavailable'], prose: 140 },
    create: { kind: 'control', labels: ['generate'], with: 'name', exact: true, state: 'enabled' },
  },
  steps: [
    ...codeSteps(3, 'provider_done', 'provider_close'),
    say(
      'unavailable',
      1,
      'google_unavailable',
      { all: ['unavailable'], page: ['code'] },
      { state: 'blocked', ...SELF },
    ),
    press(
      'name',
      2,
      'nameEmpty',
      'getCode_name',
      { all: ['title'], page: ['code'] },
      {
        action: 'type',
        value: 'getCode_nameValue',
        ...SELF,
      },
    ),
    press('create', 2, 'create', 'google_create', { all: ['name'], page: ['code'] }, SELF),
    say('two-step', 1, 'google_twoStep', { page: ['twoStep'] }, { enough: 1, link: true }),
  ],
};
