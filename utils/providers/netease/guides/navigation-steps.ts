/**
 * Ways from any page of the mailbox to the page where codes are made, in three user interfaces: what every guide that ends
 * there has in common. See `labels.ts` for the names and where they come from.
 */
import type { Step, TargetSpec } from './types';

/** What is pressed on the way; a window in front may cover it. */
const ENTRIES = [
  'stripSettings',
  'enter',
  'codeEntry',
  'clientEntry',
  'securityEntry',
  'mailboxEntry',
  'settingsEntry',
];

export const NAVIGATION_TARGETS = {
  enter: {
    kind: 'control',
    labels: ['enterSettings'],
    titled: ['clientSettings', 'codeSettings'],
    leads: true,
  },
  clientTitle: { kind: 'words', labels: ['clientSettings', 'codeSettings'] },
  codeEntry: { kind: 'control', labels: ['codeSettings'], in: 'menu' },
  clientEntry: { kind: 'control', labels: ['clientSettings'], in: 'menu' },
  securityEntry: { kind: 'control', labels: ['accountSecurity'], in: 'menu' },
  // 「安全」 alone: a word of many names, so only as a whole
  securityBare: { kind: 'control', labels: ['securityBare'], in: 'menu', exact: true },
  // Followed already: its panel may be slow, and what stands beside it is not the way on
  securityFollowed: { kind: 'control', labels: ['accountSecurity'], in: 'menu', state: 'spent' },
  account: { kind: 'account', labels: ['accountMenu'] },
  accountGroup: { kind: 'control', labels: ['accountGroup'], in: 'menu', exact: true, state: 'shut' },
  systemEntry: { kind: 'control', labels: ['systemSettings'], in: 'menu' },
  stripSettings: { kind: 'control', labels: ['settings'], in: 'strip', exact: true },
  mailboxEntry: { kind: 'control', labels: ['mailboxSettings'], in: 'topbar' },
  settingsEntry: { kind: 'control', labels: ['settings'], in: 'topbar' },
  // One is where codes are: whatever leads into the settings leads away again
  arrived: { kind: 'words', labels: ['codeTitle', 'codeSettings', 'setCode'], arrived: true },
  chrome: { kind: 'words', labels: ['mailboxChrome'], anywhere: true },
  otherSettings: {
    kind: 'words',
    labels: ['mailboxSettings', 'systemSettings', 'accountSecurity'],
    anywhere: true,
  },
  // A window in the way may be anything of the mailbox's
  blocker: { kind: 'control', labels: ['dismiss'], in: 'dialog', dismisses: true, anywhere: true },
  login: { kind: 'words', labels: ['loginTab'], anywhere: true },
} as const satisfies Readonly<Record<string, TargetSpec>>;

/**
 * The steps of the way in, from the code page backwards: the last ones of a guide.
 * @param goals sights of the guide's own that a window in front may cover, too
 */
export const navigationSteps = (goals: readonly string[]): readonly Step[] => {
  const covered = [...goals, ...ENTRIES];
  return [
    {
      id: 'enter',
      action: 'click',
      opens: true,
      opensTab: true,
      stage: 2,
      target: 'enter',
      text: 'getCode_enter',
      self: true,
      // On the page made for codes one is there already.
      when: { page: ['classic', 'sirius', 'other'], all: ['clientTitle'] },
    },
    // Four presses less than the way through the settings
    {
      id: 'direct',
      action: 'read',
      stage: 2,
      state: 'words-only',
      link: 'main',
      text: 'getCode_direct',
      when: {
        progress: 'direct',
        page: ['classic', 'sirius'],
        any: ['chrome', 'otherSettings', 'settingsEntry'],
        none: ['arrived'],
      },
    },
    {
      id: 'code-entry',
      action: 'click',
      opens: true,
      stage: 2,
      target: 'codeEntry',
      text: 'getCode_codeEntry',
      when: { any: ['chrome', 'otherSettings', 'settingsEntry'], pageAmongAny: ['classic', 'sirius'] },
    },
    {
      id: 'client-entry',
      action: 'click',
      opens: true,
      stage: 2,
      target: 'clientEntry',
      text: 'getCode_clientEntry',
      when: { any: ['chrome', 'otherSettings', 'settingsEntry'], pageAmongAny: ['classic', 'sirius'] },
    },
    {
      id: 'security-entry',
      action: 'click',
      opens: true,
      stage: 2,
      target: 'securityEntry',
      text: 'getCode_securityEntry',
      when: { any: ['chrome', 'otherSettings', 'settingsEntry'], pageAmongAny: ['classic', 'sirius'] },
    },
    {
      id: 'security-bare',
      action: 'click',
      opens: true,
      stage: 2,
      target: 'securityBare',
      text: 'getCode_securityEntry',
      when: {
        any: ['chrome', 'otherSettings', 'settingsEntry'],
        none: ['arrived'],
        pageAmongAny: ['classic', 'sirius'],
      },
    },
    {
      id: 'mailbox-settings',
      action: 'click',
      opens: true,
      stage: 1,
      target: 'mailboxEntry',
      text: 'getCode_mailboxSettings',
      when: {
        any: ['chrome', 'settingsEntry'],
        none: ['stripSettings', 'arrived', 'securityFollowed'],
        pageAmongAny: ['classic', 'sirius'],
      },
    },
    {
      id: 'system-settings',
      action: 'click',
      opens: true,
      stage: 1,
      target: 'systemEntry',
      text: 'getCode_systemSettings',
      when: {
        any: ['chrome', 'settingsEntry'],
        none: ['stripSettings', 'arrived', 'securityFollowed'],
        pageAmongAny: ['classic', 'sirius'],
      },
    },
    {
      id: 'settings',
      action: 'click',
      opens: true,
      stage: 1,
      target: 'settingsEntry',
      text: 'getCode_settings',
      when: { any: ['chrome'], none: ['arrived'], pageAmongAny: ['classic', 'sirius'] },
    },
    // Entries may stand in a group that is shut. Behind 设置: a menu of one's own account is called the same.
    {
      id: 'account-group',
      action: 'click',
      opens: true,
      stage: 1,
      target: 'accountGroup',
      text: 'getCode_accountGroup',
      when: { any: ['chrome', 'otherSettings'], none: ['arrived'], pageAmongAny: ['classic', 'sirius'] },
    },
    // Nothing leads on that can be seen: 设置 may hang in the menu of one's own account
    {
      id: 'account-menu',
      action: 'click',
      opens: true,
      unfolds: true,
      stage: 1,
      target: 'account',
      stableMs: 2000,
      text: 'getCode_accountMenu',
      when: { any: ['chrome'], none: ['arrived'], pageAmongAny: ['classic', 'sirius'] },
    },
    // A window in the way covers all of the above: only then is it spoken of.
    {
      id: 'close-blocker',
      closes: true,
      action: 'click',
      stage: 1,
      target: 'blocker',
      text: 'getCode_closeBlocker',
      when: { covered },
    },
    {
      id: 'blocked-by-dialog',
      action: 'read',
      stableMs: 3000,
      stage: 1,
      state: 'words-only',
      enough: 1,
      text: 'getCode_blockedByDialog',
      when: { covered },
    },
    {
      id: 'log-in',
      action: 'read',
      stage: 1,
      state: 'words-only',
      link: false,
      next: true,
      text: 'getCode_logIn',
      when: { page: ['login'], all: ['login'] },
    },
  ];
};
