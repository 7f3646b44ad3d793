/** QQ Mail and Foxmail (QQ 邮箱). */
import { codeOnly } from '../shared/code-only';
import { CODE } from './code';
import { getCode } from './get-code';
import { CODE_PAGE } from './hosts';
import { LABELS } from './labels';
import { SERVERS } from './servers';
import { qqSite } from './site';

export const qq = codeOnly({
  site: qqSite,
  names: { zh: 'QQ 邮箱、Foxmail', zhTw: 'QQ 郵箱、Foxmail', en: 'QQ Mail, Foxmail' },
  landing: `https://${CODE_PAGE.host}${CODE_PAGE.path}`,
  codePage: CODE_PAGE,
  bar: { account: [], session: ['sid'] },
  code: CODE,
  labels: LABELS,
  getCode,
  servers: SERVERS,
  lastChecked: '2026-11',
});
