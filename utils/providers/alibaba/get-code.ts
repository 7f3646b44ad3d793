/**
 * Guide: from any page of Alibaba Mail to a 三方客户端安全密码 in force. Without a device name and 确定 the code is void (one
 * source), which is why both are asked for while it is on show.
 * Source: docs/facts/providers.md ("Alibaba"); last checked 2026-11.
 */
import type { Guide } from '../../guides/types';
import { CAPTURES, CODE_TARGETS, codeSteps, logIn, MAILBOX_TARGETS, press, say } from '../shared/steps';
import { CODE_PATH } from './site';

const SELF = { self: true } as const;
const OPENS = { opens: true } as const;
/** Nowhere else: beside a mail nothing there is to be pressed. */
const THERE = { page: ['code'], any: ['title'] } as const;
const INSIDE = { any: ['chrome', 'otherSettings'], pageAmongAny: ['mailbox', 'settings'] } as const;

export const getCode: Guide = {
  id: 'get-code',
  stages: 5,
  lastChecked: '2026-11',
  hosts: ['*.aliyun.com', '*.alibabacloud.com'],
  lost: 'alibaba_lost',
  directPath: CODE_PATH,
  forms: { pages: ['code'], labels: ['generate', 'setCode'] },
  captures: CAPTURES,
  targets: {
    ...CODE_TARGETS,
    ...MAILBOX_TARGETS,
    setCodeOff: { kind: 'toggle', labels: ['setCode', 'codeTitle'], state: 'off' },
    smsEmpty: { kind: 'field', labels: ['smsCode'], state: 'empty' },
    smsFilled: { kind: 'field', labels: ['smsCode'], state: 'filled' },
    smsSubmit: { kind: 'control', labels: ['submitForm', 'next'], with: 'smsFilled', state: 'enabled' },
    phone: { kind: 'words', labels: ['phoneMessage'], prose: 90 },
    policy: { kind: 'words', labels: ['policyMessage'], prose: 90 },
    came: { kind: 'came', labels: [] },
    cameAsks: { kind: 'field', labels: [], with: 'came' },
    agree: { kind: 'answer', labels: ['continueOn', 'confirm', 'submitForm'], with: 'came' },
    securityEntry: { kind: 'control', labels: ['accountSecurity'], in: 'menu', exact: true },
    group: { kind: 'control', labels: ['accountGroup'], in: 'menu', exact: true },
    more: { kind: 'control', labels: ['mailboxSettings'] },
    newVersion: { kind: 'control', labels: ['newVersion'], in: 'topbar' },
    stripSettings: { kind: 'control', labels: ['settings'], in: 'strip', exact: true },
    settingsEntry: { kind: 'control', labels: ['settings'], in: 'topbar', exact: true },
    otherSettings: { kind: 'words', labels: ['accountGroup', 'settingsNav'], anywhere: true },
  },
  steps: [
    ...codeSteps(5, 'provider_done'),
    say(
      'phone-missing',
      4,
      'alibaba_phoneMissing',
      { all: ['phone'], page: ['code'] },
      {
        state: 'blocked',
        enough: 1,
        stableMs: 400,
        ...SELF,
      },
    ),
    press('sms-submit', 4, 'smsSubmit', 'getCode_smsSubmit', { all: ['smsFilled'], ...THERE }, SELF),
    say(
      'sms',
      4,
      'alibaba_sms',
      { all: ['smsEmpty'], ...THERE },
      { action: 'wait', state: 'waiting', ...SELF },
    ),
    press(
      'agree',
      3,
      'agree',
      'getCode_continue',
      { all: ['came'], none: ['cameAsks'], page: ['code'] },
      { agrees: true, ...SELF },
    ),
    press('generate', 4, 'generate', 'alibaba_generate', THERE, SELF),
    press('set-code', 3, 'setCodeOff', 'alibaba_turnOn', THERE, { action: 'check', ...SELF }),
    say(
      'not-allowed',
      3,
      'alibaba_notAllowed',
      { all: ['policy'], page: ['code'] },
      {
        state: 'blocked',
        stableMs: 400,
        ...SELF,
      },
    ),
    press('security-entry', 2, 'securityEntry', 'alibaba_securityEntry', INSIDE, OPENS),
    press('group', 2, 'group', 'alibaba_group', INSIDE, OPENS),
    press('more', 1, 'more', 'alibaba_more', INSIDE, OPENS),
    press('settings', 1, 'settingsEntry', 'getCode_settings', INSIDE, OPENS),
    press('strip-settings', 1, 'stripSettings', 'getCode_settings', INSIDE, OPENS),
    press('new-version', 1, 'newVersion', 'alibaba_newVersion', INSIDE, OPENS),
    logIn,
  ],
};
