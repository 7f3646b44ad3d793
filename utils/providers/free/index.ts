/** NetEase's free mail: 163, 126, yeah. */
import { codeOnly } from '../shared/code-only';
import { CODE } from './code';
import { getCode } from './get-code';
import { CODE_PAGE, LOGIN_URL } from './hosts';
import { LABELS } from './labels';
import { SERVERS } from './servers';
import { freeSite } from './site';

export const free = codeOnly({
  site: freeSite,
  names: { zh: '163、126、yeah 免费邮箱', zhTw: '163、126、yeah 免費郵箱', en: '163, 126, yeah free mail' },
  landing: LOGIN_URL,
  codePage: CODE_PAGE,
  bar: { account: ['uid'], session: ['sid'] },
  code: CODE,
  labels: LABELS,
  getCode,
  servers: SERVERS,
  lastChecked: '2026-11',
});
