/** Of each provider, what pages of ours and the worker's border need without its guides and labels: small enough for the popup. */
import { CODE } from './netease/code';
import { CODE_PAGE } from './netease/hosts';
import { SERVERS } from './netease/servers';
import type { Provider } from './provider';
import type { ProviderId } from './site';

export type ProviderParts = Pick<Provider, 'code' | 'codePage' | 'servers'>;

export const PARTS: Readonly<Record<ProviderId, ProviderParts>> = {
  netease: { code: CODE, codePage: CODE_PAGE, servers: SERVERS },
};

/** The provider of records that name none. */
export const FIRST: ProviderId = 'netease';
