/** Who logged in, as a log or a dialog names them. Read to explain, never handed on. */

const NAMED =
  /(?:\buser(?:[ _-]?name|[ _-]?id)?|\blogin|\baccount|\bauth_user|账号|帐号|用户名|帐户|账户|帳號|使用者名稱|使用者|登录名)\s*["']?\s*[=:：]\s*["'<]?([\w.+-]{1,64}(?:@[\w.-]{1,120})?)/gi;
const COMMAND = /(?:^|[\s>:])[a-z]{0,4}\d{1,7} LOGIN ["']?([\w.+-]{1,64}(?:@[\w.-]{1,120})?)["']? \S/gim;
const NO_NAMES =
  /^(?:null|none|undefined|unknown|true|false|yes|no|or|and|not|is|error|errors?|failed|failure|fail|denied|invalid|password|username|user|name|account|login|required|wrong|incorrect|ok|the|your|object|string|authentication|xxx+|x+|\d{1,3}|err[.]?.*|.*exception)$/i;

export interface AccountSeen {
  /** The whole address, if one was given. */
  address: string | null;
  /** A name was given to the server, and it had no domain. */
  withoutDomain: boolean;
}

export function accountIn(readable: string): AccountSeen {
  const names = [...readable.matchAll(COMMAND), ...readable.matchAll(NAMED)]
    .map(([, name = '']) => name.replace(/[.,;]+$/, ''))
    .filter((name) => name !== '' && !NO_NAMES.test(name) && !/^[.*_-]+$/.test(name));
  const address = names.find((name) => /@[^@]+\.[a-z]{2,}$/i.test(name)) ?? null;
  return { address: address?.toLowerCase() ?? null, withoutDomain: !address && names.length > 0 };
}
