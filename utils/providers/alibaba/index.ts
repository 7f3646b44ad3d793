/** Alibaba Mail (阿里企业邮箱, 阿里邮箱), every region. */
import { codeOnly } from '../shared/code-only';
import { CODE } from './code';
import { getCode } from './get-code';
import { CODE_PAGE } from './hosts';
import { LABELS } from './labels';
import { SERVERS } from './servers';
import { alibabaSite } from './site';

export const alibaba = codeOnly({
  site: alibabaSite,
  names: { zh: '阿里企业邮箱', zhTw: '阿里企業郵箱', en: 'Alibaba Mail' },
  landing: `https://${CODE_PAGE.host}${CODE_PAGE.path}`,
  codePage: CODE_PAGE,
  bar: { account: [], session: [] },
  code: CODE,
  labels: LABELS,
  getCode,
  servers: SERVERS,
  lastChecked: '2026-11',
});
