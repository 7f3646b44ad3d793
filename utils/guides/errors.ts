/** Every error the product can explain. A new code is a record in one of the files beside this one. */
import { accessErrors } from './errors/access';
import { addressErrors } from './errors/address';
import { companyErrors } from './errors/company';
import { deliveryErrors } from './errors/delivery';
import { foundCauses } from './errors/found';
import { freeMailErrors } from './errors/free-mail';
import { otherProviderErrors } from './errors/other-providers';
import { phoneErrors } from './errors/phone';
import { proseErrors } from './errors/prose';
import type { LoginError } from './errors/record';
import { secretErrors } from './errors/secret';
import { sendingErrors } from './errors/sending';
import { serverErrors } from './errors/server';
import { tlsErrors } from './errors/tls';

export { USUAL_CAUSES } from './errors/found';
export type { ErrorKind, LoginError, Who } from './errors/record';

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
