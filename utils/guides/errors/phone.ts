/** Errors of the phone and of the codes it is sent. Source: NetEase's own client, public snapshot of 2024. */
import { error } from './make';
import type { LoginError } from './record';

export const phoneErrors: readonly LoginError[] = [
  error('phone-not-bound', 'phone', 'you', ['bindPhone'], {
    tokens: ['ACCOUNT.NEED2FA', 'FA_NEED_AUTH2'],
    guide: 'get-code',
  }),
  // The number belongs to no company mailbox; the account may well have another one.
  error('phone-unknown', 'phone', 'you', ['boundPhone'], {
    tokens: ['ERR.LOGIN.MOBILE_NOT_BIND', 'MOBILE_NOT_BIND'],
  }),
  error('phone-taken', 'phone', 'you', ['rightPhone'], { tokens: ['ERR.LOGIN.MBINDEXIST', 'MBINDEXIST'] }),
  error('sms-login-closed', 'phone', 'admin', ['passwordLogin', 'askSmsLogin'], {
    tokens: ['ERR.LOGIN.MLOGINNO'],
  }),
  // The names say "wanted", NetEase's own sentence says "too often".
  error('sms-often', 'phone', 'you', ['waitShort', 'rightPhone'], {
    tokens: ['ERR.LOGIN.SMSREQ', 'SMSREQ', 'ERR.LOGIN.SMS.IP', 'SMS.IP', 'ERR.LOGIN.EMAILREQ'],
    orElse: ['sms-needed'],
    unsure: true,
  }),
  error('sms-needed', 'phone', 'you', ['rightPhone', 'webLogin']),
  error('sms-limit', 'phone', 'you', ['waitDay'], {
    tokens: [
      'ERR.LOGIN.SMS.DAY',
      'SMS.DAY',
      'ERR.LOGIN.MLOGINSMSREQ',
      'MLOGINSMSREQ',
      'ERR.LOGIN.EMAIL.DAY',
      'EMAIL.DAY',
    ],
  }),
  error('sms-not-sent', 'phone', 'you', ['waitShort'], {
    tokens: ['ERR.LOGIN.SMSFAIL', 'SMSFAIL', 'EMAIL.SENDCODE.FAIL'],
  }),
  error('sms-wrong', 'phone', 'you', ['typeSmsAgain', 'keepCode'], {
    tokens: ['ERR.CODE.INVALID', 'MOBILE.CODE.WRONG'],
  }),
];
