/** NetEase's free mail: 163, 126, yeah. */
import type { Provider } from '../provider';
import { CODE } from './code';
import { getCode } from './get-code';
import { CODE_PAGE, LOGIN_URL } from './hosts';
import { LABELS } from './labels';
import { SERVERS } from './servers';
import { freeSite } from './site';

export const free: Provider = {
  ...freeSite,
  names: { zh: '163、126、yeah 免费邮箱', zhTw: '163、126、yeah 免費郵箱', en: '163, 126, yeah free mail' },
  landing: { 'get-code': LOGIN_URL },
  codePage: CODE_PAGE,
  bar: { account: ['uid'], session: ['sid'] },
  code: CODE,
  labels: LABELS,
  compounds: {},
  guides: { 'get-code': getCode },
  ways: {},
  servers: SERVERS,
  errors: [],
  lastChecked: '2026-11',
};
