/** The page of each provider that makes codes. A list of its own: the popup opens with it, and without the servers. */
import { CODE_PAGE as ALIBABA } from './alibaba/hosts';
import { CODE_PAGE as FREE } from './free/hosts';
import { CODE_PAGE as GOOGLE } from './google/hosts';
import { CODE_PAGE } from './netease/hosts';
import type { CodePage } from './provider';
import { CODE_PAGE as QQ } from './qq/hosts';
import type { ProviderId } from './site';
import { CODE_PAGE as TENCENT } from './tencent/hosts';
import { CODE_PAGE as ZOHO } from './zoho/hosts';

export const CODE_PAGES: Readonly<Record<ProviderId, CodePage>> = {
  netease: CODE_PAGE,
  alibaba: ALIBABA,
  free: FREE,
  google: GOOGLE,
  tencent: TENCENT,
  qq: QQ,
  zoho: ZOHO,
};
