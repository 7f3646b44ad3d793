/** Where app passwords are made. */
import { CODE_PATH, HOST } from './site';

export const CODE_PAGE = { path: CODE_PATH, host: HOST, notOn: [] } as const;
