/** Google Workspace and Gmail. */
import { codeOnly } from '../shared/code-only';
import { CODE } from './code';
import { getCode } from './get-code';
import { CODE_PAGE } from './hosts';
import { LABELS } from './labels';
import { SERVERS } from './servers';
import { googleSite } from './site';

export const google = codeOnly({
  site: googleSite,
  names: { zh: '谷歌企业邮箱、Gmail', zhTw: 'Google Workspace、Gmail', en: 'Google Workspace, Gmail' },
  landing: `https://${CODE_PAGE.host}${CODE_PAGE.path}`,
  codePage: CODE_PAGE,
  bar: { account: [], session: [] },
  code: CODE,
  labels: LABELS,
  getCode,
  servers: SERVERS,
  lastChecked: '2026-11',
});
