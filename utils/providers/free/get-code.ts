/**
 * Guide: NetEase's free mail. Settings are a module of the mailbox's own document, so that all of a mailbox's rules hold. Between
 * press and code the user sends an SMS. Source: docs/facts/providers.md ("163, 126, yeah"); last checked 2026-11.
 */
import type { Guide } from '../../guides/types';
import { CAPTURES, CODE_TARGETS, codeSteps, logIn, MAILBOX_TARGETS, press, say } from '../shared/steps';

const OPENS = { opens: true } as const;
const PAGE = { page: ['mailbox'] } as const;

export const getCode: Guide = {
  id: 'get-code',
  stages: 5,
  lastChecked: '2026-11',
  hosts: ['*.mail.163.com', '*.mail.126.com', '*.mail.yeah.net'],
  lost: 'free_lost',
  forms: { pages: [], labels: ['generate', 'service'] },
  captures: CAPTURES,
  targets: {
    ...CODE_TARGETS,
    ...MAILBOX_TARGETS,
    service: { kind: 'words', labels: ['service'] },
    verify: { kind: 'words', labels: ['verify'], in: 'dialog', prose: 40 },
    notice: { kind: 'words', labels: ['notice'], in: 'dialog', prose: 90 },
    continueOn: { kind: 'control', labels: ['continueOn'], with: 'notice', in: 'dialog', state: 'enabled' },
    turnOn: { kind: 'control', labels: ['turnOn'], titled: ['imap'], exact: true, state: 'enabled' },
    entry: { kind: 'control', labels: ['codeSettings'], in: 'menu', exact: true },
    stripSettings: { kind: 'control', labels: ['settings'], in: 'strip', exact: true },
    settingsEntry: { kind: 'control', labels: ['settings'], in: 'topbar', exact: true },
  },
  steps: [
    ...codeSteps(5, 'provider_done'),
    say('verify', 4, 'free_verify', { all: ['verify'], ...PAGE }, { action: 'wait', state: 'waiting' }),
    press('continue', 3, 'continueOn', 'getCode_continue', { all: ['notice'], ...PAGE }),
    press('generate', 3, 'generate', 'getCode_generate', { any: ['service', 'title'], ...PAGE }),
    press('turn-on', 3, 'turnOn', 'free_turnOn', { all: ['service'], ...PAGE }, { once: true }),
    press('entry', 2, 'entry', 'free_entry', { any: ['chrome'], ...PAGE }, OPENS),
    press('strip-settings', 1, 'stripSettings', 'getCode_settings', { any: ['chrome'], ...PAGE }, OPENS),
    press('settings', 1, 'settingsEntry', 'getCode_settings', { any: ['chrome'], ...PAGE }, OPENS),
    logIn,
  ],
};
