/** Zoho Mail. */
import { otherProviderErrors } from '../../guides/errors/other-providers';
import type { Provider } from '../provider';
import { CODE } from './code';
import { getCode } from './get-code';
import { CODE_PAGE } from './hosts';
import { LABELS } from './labels';
import { SERVERS } from './servers';
import { zohoSite } from './site';

export const zoho: Provider = {
  ...zohoSite,
  names: { zh: 'Zoho 邮箱', zhTw: 'Zoho 郵箱', en: 'Zoho Mail' },
  landing: { 'get-code': `https://${CODE_PAGE.host}${CODE_PAGE.path}#security` },
  codePage: CODE_PAGE,
  bar: { account: [], session: [] },
  code: CODE,
  labels: LABELS,
  compounds: {},
  guides: { 'get-code': getCode },
  ways: {},
  servers: SERVERS,
  errors: otherProviderErrors.filter(({ id }) => id.startsWith('zoho-')),
  lastChecked: '2026-11',
};
