/** Answers of NetEase's servers and pages. Those that any server may give stand in `utils/guides/errors`. */
import type { LoginError } from '../../guides/errors/record';
import { accessErrors } from './errors/access';
import { addressErrors } from './errors/address';
import { companyErrors } from './errors/company';
import { phoneErrors } from './errors/phone';
import { secretErrors } from './errors/secret';
import { sendingErrors } from './errors/sending';
import { serverErrors } from './errors/server';

export const ERRORS: readonly LoginError[] = [
  ...secretErrors,
  ...addressErrors,
  ...serverErrors,
  ...companyErrors,
  ...accessErrors,
  ...sendingErrors,
  ...phoneErrors,
];
