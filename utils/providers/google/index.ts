/** Google Workspace and Gmail. */
import { otherProviderErrors } from '../../guides/errors/other-providers';
import type { Provider } from '../provider';
import { CODE } from './code';
import { getCode } from './get-code';
import { CODE_PAGE } from './hosts';
import { LABELS } from './labels';
import { SERVERS } from './servers';
import { googleSite } from './site';

export const google: Provider = {
  ...googleSite,
  names: { zh: '谷歌企业邮箱、Gmail', zhTw: 'Google Workspace、Gmail', en: 'Google Workspace, Gmail' },
  landing: { 'get-code': `https://${CODE_PAGE.host}${CODE_PAGE.path}` },
  codePage: CODE_PAGE,
  bar: { account: [], session: [] },
  code: CODE,
  labels: LABELS,
  compounds: {},
  guides: { 'get-code': getCode },
  ways: {},
  servers: SERVERS,
  errors: otherProviderErrors.filter(({ id }) => id.startsWith('google-')),
  lastChecked: '2026-11',
};
