/** Of each provider, what pages of ours and the worker's border need without its guides and labels. */
import { CODE as ALIBABA_CODE } from './alibaba/code';
import { SERVERS as ALIBABA_SERVERS } from './alibaba/servers';
import { CODE as FREE_CODE } from './free/code';
import { SERVERS as FREE_SERVERS } from './free/servers';
import { CODE as GOOGLE_CODE } from './google/code';
import { SERVERS as GOOGLE_SERVERS } from './google/servers';
import { CODE } from './netease/code';
import { SERVERS } from './netease/servers';
import type { Provider } from './provider';
import { CODE as QQ_CODE } from './qq/code';
import { SERVERS as QQ_SERVERS } from './qq/servers';
import type { ProviderId } from './site';
import { CODE as TENCENT_CODE } from './tencent/code';
import { SERVERS as TENCENT_SERVERS } from './tencent/servers';
import { CODE as ZOHO_CODE } from './zoho/code';
import { SERVERS as ZOHO_SERVERS } from './zoho/servers';

export type ProviderParts = Pick<Provider, 'code' | 'servers'>;

export const PARTS: Readonly<Record<ProviderId, ProviderParts>> = {
  netease: { code: CODE, servers: SERVERS },
  alibaba: { code: ALIBABA_CODE, servers: ALIBABA_SERVERS },
  free: { code: FREE_CODE, servers: FREE_SERVERS },
  google: { code: GOOGLE_CODE, servers: GOOGLE_SERVERS },
  qq: { code: QQ_CODE, servers: QQ_SERVERS },
  zoho: { code: ZOHO_CODE, servers: ZOHO_SERVERS },
  tencent: { code: TENCENT_CODE, servers: TENCENT_SERVERS },
};
