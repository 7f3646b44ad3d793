/** Where app passwords are made. */
import { CODE_PATH } from './site';

export const CODE_PAGE = { path: CODE_PATH, host: 'accounts.zoho.com', notOn: [] } as const;
