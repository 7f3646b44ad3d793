/** Of each provider, what pages of ours and the worker's border need without its guides and labels. */
import { CODE } from './netease/code';
import { SERVERS } from './netease/servers';
import type { Provider } from './provider';
import type { ProviderId } from './site';

export type ProviderParts = Pick<Provider, 'code' | 'servers'>;

export const PARTS: Readonly<Record<ProviderId, ProviderParts>> = {
  netease: { code: CODE, servers: SERVERS },
};
