/** Every error the product can explain. A new code is a record in one of the files beside this one. */

import { deliveryErrors } from '../guides/errors/delivery';
import { foundCauses } from '../guides/errors/found';
import { freeMailErrors } from '../guides/errors/free-mail';
import { otherProviderErrors } from '../guides/errors/other-providers';
import { proseErrors } from '../guides/errors/prose';
import type { LoginError } from '../guides/errors/record';
import { tlsErrors } from '../guides/errors/tls';
import { accessErrors } from './netease/errors/access';
import { addressErrors } from './netease/errors/address';
import { companyErrors } from './netease/errors/company';
import { phoneErrors } from './netease/errors/phone';
import { secretErrors } from './netease/errors/secret';
import { sendingErrors } from './netease/errors/sending';
import { serverErrors } from './netease/errors/server';

export { USUAL_CAUSES } from '../guides/errors/found';
export type { ErrorKind, LoginError, Who } from '../guides/errors/record';

export const loginErrors: readonly LoginError[] = [
  ...secretErrors,
  ...addressErrors,
  ...serverErrors,
  ...companyErrors,
  ...accessErrors,
  ...sendingErrors,
  ...phoneErrors,
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
