/** Tencent exmail (腾讯企业邮箱, 企业微信邮箱). */
import { codeOnly } from '../shared/code-only';
import { CODE } from './code';
import { getCode } from './get-code';
import { CODE_PAGE, LOGIN_URL } from './hosts';
import { LABELS } from './labels';
import { SERVERS } from './servers';
import { tencentSite } from './site';

export const tencent = codeOnly({
  site: tencentSite,
  names: { zh: '腾讯企业邮箱', zhTw: '騰訊企業郵箱', en: 'Tencent Exmail' },
  landing: LOGIN_URL,
  codePage: CODE_PAGE,
  bar: { account: [], session: ['sid'] },
  code: CODE,
  labels: LABELS,
  getCode,
  servers: SERVERS,
  lastChecked: '2026-11',
});
