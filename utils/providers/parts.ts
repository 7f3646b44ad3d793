/** Of each provider, what pages of ours and the worker's border need without its guides and labels. */
import { CODE as ALIBABA_CODE } from './alibaba/code';
import { SERVERS as ALIBABA_SERVERS } from './alibaba/servers';
import { CODE as GOOGLE_CODE } from './google/code';
import { SERVERS as GOOGLE_SERVERS } from './google/servers';
import { CODE } from './netease/code';
import { SERVERS } from './netease/servers';
import type { Provider } from './provider';
import type { ProviderId } from './site';
import { CODE as TENCENT_CODE } from './tencent/code';
import { SERVERS as TENCENT_SERVERS } from './tencent/servers';

export type ProviderParts = Pick<Provider, 'code' | 'servers'>;

export const PARTS: Readonly<Record<ProviderId, ProviderParts>> = {
  netease: { code: CODE, servers: SERVERS },
  alibaba: { code: ALIBABA_CODE, servers: ALIBABA_SERVERS },
  google: { code: GOOGLE_CODE, servers: GOOGLE_SERVERS },
  tencent: { code: TENCENT_CODE, servers: TENCENT_SERVERS },
};
