/** NetEase enterprise mail (网易企业邮箱). */
import type { Provider } from '../provider';
import { CODE } from './code';
import { COMPOUNDS } from './compounds';
import { ERRORS } from './errors';
import { checkCodes } from './guides/check-codes';
import { getCode } from './guides/get-code';
import { liftIpRule } from './guides/lift-ip-rule';
import { oneAccount, oneRange } from './guides/narrow-ip-rule';
import { ADDRESS_BAR, ADMIN_LOGIN_URL, CODE_PAGE, LOGIN_URL } from './hosts';
import { LABELS } from './labels';
import { SERVERS } from './servers';
import { neteaseSite } from './site';

export const netease: Provider = {
  ...neteaseSite,
  names: { zh: '网易企业邮箱', zhTw: '網易企業郵箱', en: 'NetEase enterprise mail' },
  landing: { 'get-code': LOGIN_URL, 'check-codes': LOGIN_URL, 'lift-ip-rule': ADMIN_LOGIN_URL },
  codePage: CODE_PAGE,
  bar: ADDRESS_BAR,
  code: CODE,
  labels: LABELS,
  compounds: COMPOUNDS,
  guides: { 'get-code': getCode, 'lift-ip-rule': liftIpRule, 'check-codes': checkCodes },
  ruleVariants: { account: oneAccount, range: oneRange },
  servers: SERVERS,
  errors: ERRORS,
  lastChecked: '2026-11',
};
