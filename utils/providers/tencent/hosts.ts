/** Where a mailbox is entered: no address leads to the settings without a session. */
import { HOST } from './site';

export const LOGIN_URL = `https://${HOST}/login`;
export const CODE_PAGE = { path: '/cgi-bin/setting4', host: HOST, notOn: [] } as const;
