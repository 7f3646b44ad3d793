/** Every error the product can explain. A new code is a record in one of the files beside this one. */
import { accessErrors } from './errors/access';
import { addressErrors } from './errors/address';
import { companyErrors } from './errors/company';
import { foundCauses } from './errors/found';
import { freeMailErrors } from './errors/free-mail';
import { proseErrors } from './errors/prose';
import type { LoginError } from './errors/record';
import { secretErrors } from './errors/secret';
import { sendingErrors } from './errors/sending';
import { serverErrors } from './errors/server';

export { USUAL_CAUSES } from './errors/found';
export type { ErrorKind, LoginError, Who } from './errors/record';

export const loginErrors: readonly LoginError[] = [
  ...secretErrors,
  ...addressErrors,
  ...serverErrors,
  ...companyErrors,
  ...accessErrors,
  ...sendingErrors,
  ...freeMailErrors,
  ...proseErrors,
  ...foundCauses,
];

/** The record of an id, or null. */
export function errorById(id: string): LoginError | null {
  return loginErrors.find((error) => error.id === id) ?? null;
}
