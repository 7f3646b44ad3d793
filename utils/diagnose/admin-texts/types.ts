/**
 * Words of the message for the administrator. They are data of their own and not message keys, because the user
 * picks the administrator's language, which need not be the browser's.
 */
export const MESSAGE_LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** What the administrator is asked for. */
export type AdminTask =
  | 'ip-rule'
  | 'account'
  | 'domain'
  | 'protocol'
  | 'sending'
  | 'sender-domain'
  | 'sms-login'
  | 'other';

/** The facts of the case, checked; missing ones are simply not mentioned. */
export interface AdminFacts {
  domain?: string;
  token?: string;
  barredIp?: string;
  /** One address, or several with commas between. */
  address?: string;
}

/** Whether `AdminFacts.address` names more than one. */
export const isSeveral = (address = ''): boolean => address.includes(',');

export interface AdminTexts {
  greeting: string;
  subject: (task: AdminTask, facts: AdminFacts) => string;
  opening: Record<AdminTask, string>;
  /** Lines "name: value". */
  facts: (task: AdminTask, facts: AdminFacts) => string[];
  /** Remedies for an IP rule, the narrowest first. */
  remedies: (facts: AdminFacts) => string[];
  /** Ways into the console, both generations. */
  paths: string[];
  closing: string[];
  /** One paragraph with the essence, for a mail link that must stay short. */
  brief: (task: AdminTask, facts: AdminFacts) => string;
}
