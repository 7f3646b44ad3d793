/**
 * Labels that the finder and the capture ask for by name, whatever the guide: what part each plays is the same everywhere, the
 * words are each provider's own. A provider that has none for a part gives an empty list.
 */

/** Tell a mailbox and a message apart, and whose mailbox it is: every look needs them. */
export const LOOK_ROLES = [
  'mailboxChrome',
  'messageParts',
  'mailboxLeave',
  'mailboxStrip',
  'folders',
  'settingsNav',
  'mailboxSettings',
  'accountSecurity',
  'clientSettings',
  'codeSettings',
  'systemSettings',
] as const;

/** What the capture reads: who makes a code, what it and its name are called, when it ends, and what puts it into force. */
export const CAPTURE_ROLES = [
  'generate',
  'generateBare',
  'submitForm',
  'next',
  'setCode',
  'turnOn',
  'continueOn',
  'confirm',
  'codeTitle',
  'onceOnly',
  'copy',
  'codeName',
  'expiresAt',
] as const;

export type Role = (typeof LOOK_ROLES)[number] | (typeof CAPTURE_ROLES)[number];

/** Name of a label: a part, or one that a provider's guides alone know. */
export type LabelId = Role | (string & Record<never, never>);

/** Every spelling of each label; each part is there. */
export type Labels = Readonly<Record<Role, readonly string[]> & Record<string, readonly string[]>>;
