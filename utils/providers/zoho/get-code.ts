/**
 * Guide: Zoho's page of security. Whether IMAP is on is decided elsewhere, twice; the choice in the popup says so before.
 * Source: docs/facts/providers.md ("Zoho"); last checked 2026-11.
 */
import type { Guide } from '../../guides/types';
import {
  CAPTURES,
  CODE_TARGETS,
  codeSteps,
  logIn,
  MAILBOX_TARGETS,
  NAME_TARGETS,
  press,
  say,
} from '../shared/steps';

const { generate, login } = MAILBOX_TARGETS;
const THERE = { page: ['code'] } as const;
const OPENS = { opens: true } as const;

export const getCode: Guide = {
  id: 'get-code',
  stages: 4,
  lastChecked: '2026-11',
  hosts: [],
  lost: 'zoho_lost',
  forms: { pages: ['code'], labels: ['generate'] },
  captures: CAPTURES,
  targets: {
    ...CODE_TARGETS,
    ...NAME_TARGETS,
    generate,
    login,
    verify: { kind: 'words', labels: ['verify'], in: 'dialog', prose: 60 },
    submit: { kind: 'control', labels: ['submitForm'], with: 'name', exact: true, state: 'enabled' },
    codeEntry: { kind: 'control', labels: ['codeSettings'], in: 'menu', exact: true },
    securityEntry: { kind: 'control', labels: ['accountSecurity'], in: 'menu', exact: true },
  },
  steps: [
    ...codeSteps(4, 'provider_done', 'provider_close'),
    say('verify', 3, 'zoho_verify', { all: ['verify'], ...THERE }, { action: 'wait', state: 'waiting' }),
    press(
      'name',
      3,
      'nameEmpty',
      'getCode_name',
      { all: ['title'], ...THERE },
      {
        action: 'type',
        value: 'getCode_nameValue',
      },
    ),
    press('submit', 3, 'submit', 'getCode_submit', { all: ['name'], ...THERE }),
    press('generate', 2, 'generate', 'zoho_generate', { all: ['title'], ...THERE }),
    press('code-entry', 1, 'codeEntry', 'zoho_codeEntry', THERE, OPENS),
    press('security-entry', 1, 'securityEntry', 'zoho_securityEntry', THERE, OPENS),
    logIn,
  ],
};
