/** Answers of other mail providers, which are pasted here too. Source: the vendors' help pages and public issues. */
import { error } from './make';
import type { LoginError } from './record';

const PROTOCOL = { stage: 'login' } as const;

export const otherProviderErrors: readonly LoginError[] = [
  // One line for five causes: no single word of it decides.
  error('tencent-many-causes', 'provider', 'you', ['tencentService', 'tencentCode', 'tencentWait'], {
    confidence: 'several-sources',
  }),
  error('tencent-bind', 'provider', 'you', ['tencentBind', 'tencentCode']),
  error('qq-code-needed', 'provider', 'you', ['qqCode'], { confidence: 'several-sources' }),
  error('alibaba-refused', 'provider', 'you', ['alibabaCode', 'alibabaPolicy'], {
    confidence: 'several-sources',
  }),
  error('alibaba-closed', 'provider', 'admin', ['alibabaPolicy'], PROTOCOL),
  error('google-code-needed', 'provider', 'you', ['googleCode'], { confidence: 'several-sources' }),
  error('google-refused', 'provider', 'you', ['googleBlanks', 'googleCode'], {
    confidence: 'several-sources',
  }),
  error('google-closed', 'provider', 'admin', ['googleImap'], { ...PROTOCOL, confidence: 'several-sources' }),
  error('google-browser', 'provider', 'you', ['googleBrowser'], { confidence: 'several-sources' }),
  error('zoho-closed', 'provider', 'you', ['zohoImap'], { ...PROTOCOL, confidence: 'several-sources' }),
  error('zoho-refused', 'provider', 'you', ['zohoCode'], { confidence: 'several-sources' }),
  error('microsoft-no-password', 'provider', 'you', ['microsoftOauth'], { confidence: 'several-sources' }),
  error('yandex-refused', 'provider', 'you', ['yandexCode'], { confidence: 'several-sources' }),
  error('icloud-refused', 'provider', 'you', ['icloudCode'], { confidence: 'several-sources' }),
  error('other-refused', 'provider', 'you', ['otherCode', 'otherServers'], { confidence: 'inferred' }),
];
