/** Zoho Mail. */
import { codeOnly } from '../shared/code-only';
import { CODE } from './code';
import { getCode } from './get-code';
import { CODE_PAGE } from './hosts';
import { LABELS } from './labels';
import { SERVERS } from './servers';
import { zohoSite } from './site';

export const zoho = codeOnly({
  site: zohoSite,
  names: { zh: 'Zoho 邮箱', zhTw: 'Zoho 郵箱', en: 'Zoho Mail' },
  landing: `https://${CODE_PAGE.host}${CODE_PAGE.path}#security`,
  codePage: CODE_PAGE,
  bar: { account: [], session: [] },
  code: CODE,
  labels: LABELS,
  getCode,
  servers: SERVERS,
  lastChecked: '2026-11',
});
