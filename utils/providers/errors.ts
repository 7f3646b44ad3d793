/**
 * Every error the product can explain: those of each provider, then those that any mail server or client may give. A new code is
 * a record in one of the files these come from.
 */
import { deliveryErrors } from '../guides/errors/delivery';
import { foundCauses } from '../guides/errors/found';
import { freeMailErrors } from '../guides/errors/free-mail';
import { otherProviderErrors } from '../guides/errors/other-providers';
import { proseErrors } from '../guides/errors/prose';
import type { LoginError } from '../guides/errors/record';
import { tlsErrors } from '../guides/errors/tls';
import { ERRORS as NETEASE } from './netease/errors';

export { USUAL_CAUSES } from '../guides/errors/found';
export type { ErrorKind, LoginError, Who } from '../guides/errors/record';

export const loginErrors: readonly LoginError[] = [
  ...NETEASE,
  ...tlsErrors,
  ...deliveryErrors,
  ...freeMailErrors,
  ...otherProviderErrors,
  ...proseErrors,
  ...foundCauses,
];

/** The record of an id, or null. */
export function errorById(id: string): LoginError | null {
  return loginErrors.find((error) => error.id === id) ?? null;
}
