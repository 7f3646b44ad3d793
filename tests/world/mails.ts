/** What lies in the inbox. Bodies are html as the server would hand it out, shown in a frame by the sites. */
import type { Account } from './state.ts';

export interface Mail {
  id: string;
  from: string;
  fromAddress: string;
  subject: string;
  snippet: string;
  /** ms since the epoch. */
  at: number;
  unread: boolean;
  attachments: number;
  html: string;
}

export function mails(account: Account): { mails: Mail[] } {
  void account;
  return { mails: [] };
}
