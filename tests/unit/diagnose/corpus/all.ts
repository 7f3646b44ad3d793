/** Every row of the corpus. */
import { afterLogin } from './after-login';
import { beforeLogin } from './before-login';
import { commands } from './commands';
import { devices } from './devices';
import { foreign } from './foreign';
import { logins } from './login';
import { misleading } from './misleading';
import { more } from './more';
import type { Row } from './row';
import { unseen } from './unseen';
import { unseenLast } from './unseen-last';
import { unseenMore } from './unseen-more';

export const rows: readonly Row[] = [
  ...beforeLogin,
  ...logins,
  ...afterLogin,
  ...devices,
  ...foreign,
  ...more,
  ...misleading,
  ...unseen,
  ...unseenMore,
  ...unseenLast,
  ...commands,
];
