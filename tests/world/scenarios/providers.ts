/** Other providers than NetEase, from "logged in, nothing done" to a code in force; of each one goes on to 正常. */
import { isBound } from '../clients/laifaxin.ts';
import { hasNewCode, type Scenario } from './scenario.ts';

const ALIMAIL = 'https://qiye.aliyun.com/alimail/entries/v5.1';
const EXMAIL = 'https://exmail.qq.com/cgi-bin/frame_html?sid={sid}&r=1';
const APP_PASSWORDS = 'https://myaccount.google.com/apppasswords?sid={sid}';
const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const BY_SMS = ['sms-send', 'sms'];

const then: Scenario['then'] = { guide: 'bind-laifaxin', start: 'about:blank', goal: isBound, maxActions: 5 };

/** A code with a name: without one Alibaba's is void. */
const hasNamed: Scenario['goal'] = (state) =>
  hasNewCode(state) && state.accounts.every(({ codes }) => codes[0]?.name !== '');
/** All three switches of Tencent. */
const hasAll: Scenario['goal'] = (state) =>
  hasNamed(state) && state.accounts.every(({ switchOn }) => switchOn) && state.ext['flag secure'] === true;

const walk = (
  provider: Scenario['provider'],
  id: string,
  title: string,
  start: string,
  maxActions: number,
  options: Scenario['options'],
  more: Partial<Scenario> = {},
): Scenario => ({
  id,
  title,
  guide: 'get-code',
  provider,
  start,
  maxActions,
  options,
  goal: hasNamed,
  ...more,
});

export const providers: Scenario[] = [
  walk(
    'alibaba',
    'alibaba-fresh',
    'Alibaba: from the inbox beside a planted mail, quick panel, switch, SMS, device name, and on to 正常',
    `${ALIMAIL}/mail/inbox/all?sid={sid}`,
    11,
    { smsCheck: true, extra: { mailNode: 'alibaba' } },
    { person: BY_SMS, then, always: true },
  ),
  walk(
    'alibaba',
    'alibaba-en',
    'Alibaba in English, from its settings, on the Singapore host',
    `https://mail.sg.aliyun.com/alimail/entries/v5.1/setting/general?sid={sid}`,
    9,
    { lang: 'en', smsCheck: true },
    { person: BY_SMS, region: 'mail.sg.aliyun.com' },
  ),
  walk(
    'alibaba',
    'alibaba-forced',
    'Alibaba: the switch is on and locked, one code is there',
    `${ALIMAIL}/setting/account-security?sid={sid}`,
    6,
    { codes: 1, extra: { forced: true } },
    { person: BY_SMS },
  ),
  walk(
    'alibaba',
    'alibaba-barred',
    'Alibaba: the administrator has not allowed clients',
    `${ALIMAIL}/setting/account-security?sid={sid}`,
    0,
    { extra: { barred: true } },
    { expect: 'blocked', goal: () => true },
  ),
  walk(
    'alibaba',
    'alibaba-no-phone',
    'Alibaba: no secure phone is bound',
    `${ALIMAIL}/setting/account-security?sid={sid}`,
    0,
    { switchOn: true, phoneBound: false },
    { expect: 'blocked', goal: () => true },
  ),
  walk(
    'google',
    'google-fresh',
    'Google: app name, four groups, blanks stripped, and on to 正常',
    APP_PASSWORDS,
    4,
    { lang: 'en', switchOn: true, extra: { alphabet: SMALL, mailNode: 'google' } },
    { then, always: true },
  ),
  walk(
    'google',
    'google-zh-split',
    'Google in Chinese: groups in elements of their own, beside four words as long',
    APP_PASSWORDS,
    4,
    { switchOn: true, codes: 2, extra: { alphabet: SMALL, split: true, words: 'with this name they' } },
  ),
  walk(
    'google',
    'google-unavailable',
    'Google: the setting is not available, for one of four reasons',
    APP_PASSWORDS,
    0,
    { lang: 'en', extra: { unavailable: true } },
    { expect: 'blocked', goal: () => true },
  ),
  walk(
    'tencent',
    'tencent-fresh',
    'Tencent: three switches in three places of a frame, the code in a field, and on to 正常',
    EXMAIL,
    11,
    { extra: { mailNode: 'tencent' } },
    { goal: hasAll, then, always: true },
  ),
  walk(
    'tencent',
    'tencent-name-first',
    'Tencent: older names, the page loads anew when saved, name before the code',
    EXMAIL,
    12,
    { extra: { order: 'name-first', old: true, reload: true } },
    { goal: hasAll },
  ),
  walk(
    'tencent',
    'tencent-barred',
    'Tencent: the service is greyed out',
    EXMAIL,
    2,
    { extra: { barred: true } },
    { expect: 'blocked', goal: () => true },
  ),
  walk(
    'qq',
    'qq-fresh',
    'QQ: the service is turned on after an SMS of the user’s; small letters in one run',
    'https://wx.mail.qq.com/account?sid={sid}',
    4,
    { extra: { alphabet: SMALL, mailNode: 'qq' } },
    { person: ['sent'], goal: hasNewCode, then },
  ),
  walk(
    'qq',
    'qq-again',
    'QQ: the service is on, another code',
    'https://wx.mail.qq.com/account?sid={sid}',
    4,
    { codes: 1, extra: { alphabet: SMALL } },
    { person: ['sent'], goal: hasNewCode },
  ),
  walk(
    'zoho',
    'zoho-fresh',
    'Zoho: Security, App Passwords, the login password by hand, groups of four',
    'https://accounts.zoho.com/home?sid={sid}',
    8,
    { lang: 'en', switchOn: true, extra: { mailNode: 'zoho' } },
    { person: ['login-password', 'verify'], then },
  ),
  walk(
    'free',
    'free-fresh',
    '163: from the inbox, the notice, an SMS of the user’s, 确定',
    'https://mail.163.com/js6/main.jsp?sid={sid}#module=welcome',
    6,
    { extra: { mailNode: 'free' } },
    { person: ['sent'], goal: hasNewCode, then },
  ),
  walk(
    'free',
    'free-again',
    '163: the service is on, another code',
    'https://mail.163.com/js6/main.jsp?sid={sid}#module=welcome',
    5,
    { codes: 1 },
    { person: ['sent'], goal: hasNewCode },
  ),
  walk(
    'alibaba',
    'alibaba-antd',
    'Alibaba by another team: a question before the switch, check and code in a drawer, on the Hong Kong host',
    'https://mail.hk.aliyun.com/alimail/entries/v5.1/setting/account-security?sid={sid}',
    9,
    { smsCheck: true, extra: { team: 'antd' } },
    { person: BY_SMS, region: 'mail.hk.aliyun.com' },
  ),
  walk(
    'google',
    'google-mui',
    'Google by another team in Traditional Chinese, among words of four letters',
    APP_PASSWORDS,
    4,
    { lang: 'zh-TW', switchOn: true, codes: 1, extra: { alphabet: SMALL, team: 'mui' } },
  ),
];
