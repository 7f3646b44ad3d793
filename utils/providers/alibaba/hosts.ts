/** Where Alibaba Mail makes codes: an address without a session, the same on every host of it (one source). */
import { CODE_PATH, WEB_HOSTS } from './site';

export const CODE_PAGE = { path: CODE_PATH, host: WEB_HOSTS[0], notOn: [] } as const;
