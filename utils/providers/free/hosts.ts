/** Where a mailbox is entered: no address leads to its settings without a session. `dv=pc` asks for the desktop page (one source). */
import { WEB_HOSTS } from './site';

export const LOGIN_URL = `https://${WEB_HOSTS[0]}/?dv=pc`;
export const CODE_PAGE = { path: '/?dv=pc', host: WEB_HOSTS[0], notOn: [] } as const;
