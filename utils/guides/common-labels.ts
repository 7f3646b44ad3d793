/**
 * Labels that the finder and the capture ask for by name, whatever the guide: what each stands for is the same everywhere, the
 * words are each provider's own. A provider that has none for one gives an empty list.
 */

/** Tell a mailbox and a message apart, and whose mailbox it is: every look needs them. */
export const LOOK_LABELS = [
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
export const CAPTURE_LABELS = [
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

export type CommonLabel = (typeof LOOK_LABELS)[number] | (typeof CAPTURE_LABELS)[number];

/** Name of a label: a common one, or one that a provider's guides alone know. */
export type LabelId = CommonLabel | (string & Record<never, never>);

/** Every spelling of each label; all common ones are there. */
export type Labels = Readonly<Record<CommonLabel, readonly string[]> & Record<string, readonly string[]>>;
