/** Names on Zoho's accounts page; Chinese ones are inferred. Source: docs/facts/providers.md ("Zoho"); last checked 2026-11. */
import type { Labels } from '../../guides/common-labels';
import { COMMON } from '../shared/words';

export const LABELS = {
  mailboxChrome: [],
  messageParts: [],
  mailboxLeave: [...COMMON.mailboxLeave, 'Sign Out'],
  mailboxStrip: ['Help', 'Need Help?'],
  folders: [],
  settingsNav: [],
  mailboxSettings: [],
  accountSecurity: ['Security', '安全'],
  clientSettings: [],
  codeSettings: ['App Passwords', 'Application-Specific Passwords', '应用密码', '应用程序密码'],
  systemSettings: [],
  generate: ['Generate New Password', 'Generate App Password', '生成新密码'],
  generateBare: [],
  submitForm: ['Generate', '生成'],
  next: [],
  setCode: [],
  turnOn: [],
  continueOn: [],
  confirm: ['Close', 'Done', 'OK', '关闭', '完成'],
  codeTitle: [
    'App Passwords',
    'App Password',
    'Application-Specific Passwords',
    'Generated password',
    '应用密码',
    '应用程序密码',
  ],
  onceOnly: [...COMMON.onceOnly, 'only once'],
  copy: [...COMMON.copy, 'Copy to clipboard'],
  codeName: ['App name', 'Device name', 'Name of the app', 'Enter app name', '应用名称'],
  expiresAt: [],
  verify: ['Verify your password', 'Enter your password', 'Verify yourself', 'Reauthenticate', '验证密码'],
  loginTab: COMMON.loginTab,
} as const satisfies Labels;
