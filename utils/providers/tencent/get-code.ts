/**
 * Guide: Tencent exmail. Three switches in three places: IMAP/SMTP ticked and saved, 安全登录, and the 客户端专用密码 itself. The
 * settings stand in a frame; the frame that has the next thing shows it.
 * Source: docs/facts/providers.md ("Tencent"); the order of name, 确定 and code disagrees between sources, so both go; 2026-11.
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

const OPENS = { opens: true } as const;
const THERE = { page: ['code'], any: ['title', 'secureTitle'] } as const;

export const getCode: Guide = {
  id: 'get-code',
  stages: 5,
  lastChecked: '2026-11',
  hosts: ['work.weixin.qq.com'],
  lost: 'tencent_lost',
  forms: { pages: ['code'], labels: ['generate'] },
  captures: CAPTURES,
  targets: {
    ...CODE_TARGETS,
    ...MAILBOX_TARGETS,
    ...NAME_TARGETS,
    title: { kind: 'words', labels: ['codeTitle'] },
    submit: { kind: 'control', labels: ['submitForm'], with: 'name', state: 'enabled' },
    secureTitle: { kind: 'words', labels: ['secureLogin'] },
    secureOff: { kind: 'toggle', labels: ['secureOn', 'secureLogin'], state: 'off' },
    secureOn: { kind: 'control', labels: ['secureOn'], exact: true, state: 'enabled' },
    came: { kind: 'came', labels: [] },
    cameAsks: { kind: 'field', labels: [], with: 'came' },
    agree: { kind: 'answer', labels: ['continueOn', 'confirm'], with: 'came' },
    imapWords: { kind: 'words', labels: ['imapService'] },
    imapOff: { kind: 'toggle', labels: ['imapService'], state: 'off' },
    imapOn: { kind: 'toggle', labels: ['imapService'], state: 'on' },
    save: { kind: 'control', labels: ['save'], exact: true, state: 'enabled' },
    saved: { kind: 'words', labels: ['saved'] },
    bindEntry: { kind: 'control', labels: ['codeSettings'], in: 'menu', exact: true },
    clientEntry: { kind: 'control', labels: ['clientSettings'], in: 'menu', exact: true },
    otherSettings: { kind: 'words', labels: ['settingsNav'], anywhere: true },
    stripSettings: { kind: 'control', labels: ['settings'], in: 'strip', exact: true },
    settingsEntry: { kind: 'control', labels: ['settings'], in: 'topbar', exact: true },
  },
  steps: [
    ...codeSteps(5, 'provider_done'),
    press('name', 5, 'nameEmpty', 'getCode_name', THERE, { action: 'type', value: 'getCode_nameValue' }),
    press('submit', 5, 'submit', 'getCode_submit', { all: ['name'], ...THERE }),
    press(
      'agree',
      3,
      'agree',
      'getCode_continue',
      { all: ['came'], none: ['cameAsks'], page: ['code'] },
      { agrees: true },
    ),
    press('generate', 4, 'generate', 'tencent_generate', THERE),
    press('secure-toggle', 3, 'secureOff', 'tencent_secure', THERE, { action: 'check' }),
    press('secure', 3, 'secureOn', 'tencent_secure', THERE, { once: true }),
    press('imap', 2, 'imapOff', 'tencent_imap', { page: ['code'] }, { action: 'check' }),
    press(
      'save',
      2,
      'save',
      'tencent_save',
      { all: ['imapOn'], none: ['saved'], page: ['code'] },
      { once: true },
    ),
    press(
      'bind-entry',
      3,
      'bindEntry',
      'tencent_bindEntry',
      { page: ['code'], any: ['imapOn', 'saved'] },
      OPENS,
    ),
    say(
      'imap-barred',
      2,
      'tencent_imapBarred',
      { all: ['imapWords'], none: ['imapOff', 'imapOn'], page: ['code'] },
      {
        state: 'blocked',
        stableMs: 600,
      },
    ),
    press(
      'client-entry',
      1,
      'clientEntry',
      'tencent_clientEntry',
      { any: ['otherSettings'], page: ['code'] },
      // A page that is drawn anew after a yes shows its tabs alone for a moment.
      { ...OPENS, stableMs: 300 },
    ),
    press(
      'strip-settings',
      1,
      'stripSettings',
      'getCode_settings',
      { any: ['chrome'], page: ['mailbox'] },
      OPENS,
    ),
    press('settings', 1, 'settingsEntry', 'getCode_settings', { any: ['chrome'], page: ['mailbox'] }, OPENS),
    logIn,
  ],
};
