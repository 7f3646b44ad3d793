/** Every wording there is. */
import { connectWordings } from './connect';
import { deliveryWordings } from './delivery';
import { folderWordings } from './folder';
import { foreignWordings } from './foreign';
import { loginWordings } from './login';
import { neteaseSentences } from './netease';
import { sendingWordings } from './sending';
import { standardWordings } from './standard';
import { tlsWordings } from './tls';
import type { Wording } from './wording';

export const wordings: readonly Wording[] = [
  ...neteaseSentences,
  ...tlsWordings,
  ...connectWordings,
  ...foreignWordings,
  ...loginWordings,
  ...folderWordings,
  ...sendingWordings,
  ...deliveryWordings,
  ...standardWordings,
];
