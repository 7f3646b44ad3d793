/** QQ Mail and Foxmail (QQ 邮箱). */
import { otherProviderErrors } from '../../guides/errors/other-providers';
import type { Provider } from '../provider';
import { CODE } from './code';
import { getCode } from './get-code';
import { CODE_PAGE } from './hosts';
import { LABELS } from './labels';
import { SERVERS } from './servers';
import { qqSite } from './site';

export const qq: Provider = {
  ...qqSite,
  names: { zh: 'QQ 邮箱、Foxmail', zhTw: 'QQ 郵箱、Foxmail', en: 'QQ Mail, Foxmail' },
  landing: { 'get-code': `https://${CODE_PAGE.host}${CODE_PAGE.path}` },
  codePage: CODE_PAGE,
  bar: { account: [], session: ['sid'] },
  code: CODE,
  labels: LABELS,
  compounds: {},
  guides: { 'get-code': getCode },
  ways: {},
  servers: SERVERS,
  errors: otherProviderErrors.filter(({ id }) => id.startsWith('qq-')),
  lastChecked: '2026-11',
};
