/** What is known of one answer a mail server, the webmail or a client gives when a login or sending fails. */
import type { MessageKey } from '../../words/message-key';
import type { Evidence } from '../evidence';
import type { GuideId } from '../guide-id';
import type { Stage } from './stage';

/**
 * Who can mend it: the user, the company's administrator of the mail, NetEase, the maker of the client, the company's
 * IT (computers, network, directory), or the other side of a mail.
 */
export const WHO = ['you', 'admin', 'netease', 'client', 'it', 'other'] as const;
export type Who = (typeof WHO)[number];

/** What the failure is about. Decides which facts of the vault bear on it and what an administrator is asked. */
export const ERROR_KINDS = [
  'secret',
  'address',
  'server',
  'ip-rule',
  'account',
  'domain',
  'protocol',
  'phone',
  'tries',
  'busy',
  'session',
  'sending',
  'client',
  'network',
  'tls',
  'folder',
  'from',
  'recipient',
  'provider',
  'unclear',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

export interface LoginError extends Evidence {
  id: string;
  /**
   * Codes and phrases that stand for it, as published. Matching ignores case, separators, white space and
   * look-alike characters. Empty for causes that only the vault's knowledge can suggest.
   */
  tokens: readonly string[];
  kind: ErrorKind;
  /** Message key: what happened. */
  meaningKey: MessageKey;
  who: Who;
  /** Message keys: what to do, in order. */
  stepsKeys: readonly MessageKey[];
  /** The guide whose button belongs beside the steps. */
  guide?: GuideId;
  /** Ids of other causes that the same token may have. */
  orElse?: readonly string[];
  /** Where in the session it happens, if its kind does not tell. */
  stage?: Stage;
  /** Sources disagree about it: never more than possible. */
  unsure?: true;
  /** A phrase any mail server may say: gives way to any more telling token in the same text. */
  generic?: true;
}
