/** Every provider with all its data: for the worker and for pages of ours. Scripts in web pages get their part with the guide bundle. */
import { alibaba } from './alibaba';
import { free } from './free';
import { google } from './google';
import { netease } from './netease';
import type { Provider } from './provider';
import { qq } from './qq';
import type { ProviderId } from './site';
import { tencent } from './tencent';
import { zoho } from './zoho';

export const PROVIDERS: readonly Provider[] = [netease, alibaba, google, tencent, qq, zoho, free];

/** The provider of a record or a run; the first one where none is named, as in records of old. */
export const providerById = (
  id: ProviderId | undefined,
  providers: readonly Provider[] = PROVIDERS,
): Provider | null =>
  id === undefined ? (providers[0] ?? null) : (providers.find((one) => one.id === id) ?? null);
