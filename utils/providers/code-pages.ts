/** The page of each provider that makes codes. A list of its own: the popup opens with it, and without the servers. */
import { CODE_PAGE } from './netease/hosts';
import type { CodePage } from './provider';
import type { ProviderId } from './site';

export const CODE_PAGES: Readonly<Record<ProviderId, CodePage>> = { netease: CODE_PAGE };
