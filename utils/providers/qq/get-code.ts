/**
 * Guide: QQ Mail's account page. Between the press and the code stands a check that is the user's own: an SMS from the phone, or
 * a scan. Source: docs/facts/providers.md ("QQ"); last checked 2026-11.
 */
import type { Guide } from '../../guides/types';
import { CAPTURES, CODE_TARGETS, codeSteps, logIn, MAILBOX_TARGETS, press, say } from '../shared/steps';
import { CODE_PATH } from './site';

const SELF = { self: true } as const;
const { generate, login } = MAILBOX_TARGETS;

export const getCode: Guide = {
  id: 'get-code',
  stages: 4,
  lastChecked: '2026-11',
  hosts: ['*.mail.qq.com'],
  lost: 'qq_lost',
  directPath: CODE_PATH,
  forms: { pages: ['code'], labels: ['generate', 'turnOn'] },
  captures: CAPTURES,
  targets: {
    ...CODE_TARGETS,
    generate,
    login,
    service: { kind: 'words', labels: ['service'] },
    verify: { kind: 'words', labels: ['verify'], in: 'dialog', prose: 40 },
    turnOn: { kind: 'control', labels: ['turnOn'], titled: ['service'], exact: true, state: 'enabled' },
    securityEntry: { kind: 'control', labels: ['accountSecurity'], exact: true },
  },
  steps: [
    ...codeSteps(4, 'provider_done', 'provider_close'),
    say(
      'verify',
      3,
      'qq_verify',
      { all: ['verify'], page: ['code'] },
      { action: 'wait', state: 'waiting', ...SELF },
    ),
    press('generate', 2, 'generate', 'getCode_generate', { all: ['service'], page: ['code'] }, SELF),
    press('turn-on', 2, 'turnOn', 'qq_turnOn', { all: ['service'], page: ['code'] }, SELF),
    press(
      'security-entry',
      1,
      'securityEntry',
      'qq_securityEntry',
      { page: ['code'], none: ['service'] },
      {
        opens: true,
        ...SELF,
      },
    ),
    logIn,
  ],
};
