/**
 * Copy-field cards: what a desktop client asks for, in its order and with its own labels. Labels are the client's,
 * not ours, so they are data and not message keys. Source: the programs' set-up dialogs; one source each.
 */
import { checked, type MailAccount } from './account';
import { cards } from './card-data';

export interface Words {
  zh: string;
  en: string;
}

/** Where a field's value comes from. `secret` is never filled in here: the page asks the vault on the click. */
export type FieldSource =
  | 'address'
  | 'displayName'
  | 'username'
  | 'secret'
  | `${'imap' | 'smtp'}.${'host' | 'port' | 'security'}`;

export interface CardField {
  label: Words;
  /** A fact of the account, or words to choose in a list of the client. */
  from: FieldSource | Words;
}

export interface ClientCard {
  id: 'foxmail' | 'thunderbird' | 'outlook' | 'apple-mail';
  /** Way to the dialog, in the client's own words. */
  path: Words;
  sections: readonly { title: Words; fields: readonly CardField[] }[];
  /** How this client calls the two kinds of encryption. */
  security: Record<'tls' | 'starttls', Words>;
}

export interface FilledField {
  label: Words;
  /** Text to copy; null for the secret. */
  value: Words | null;
  /** False for a choice in a list, which nobody pastes. */
  copyable: boolean;
}

export interface FilledCard {
  path: Words;
  sections: { title: Words; fields: FilledField[] }[];
}

/** The card with the account's values. Never holds the code. @throws UnfitAccountError */
export function fillCard(card: ClientCard, account: MailAccount): FilledCard {
  const facts = checked(account);
  const sections = card.sections.map(({ title, fields }) => ({
    title,
    fields: fields.map(({ label, from }) => filled(card, facts, label, from)),
  }));
  return { path: card.path, sections };
}

export function cardOf(id: ClientCard['id']): ClientCard {
  return cards[id];
}

function filled(card: ClientCard, account: MailAccount, label: Words, from: CardField['from']): FilledField {
  if (typeof from === 'object') return { label, value: from, copyable: false };
  if (from === 'secret') return { label, value: null, copyable: true };
  if (from === 'address' || from === 'username' || from === 'displayName') {
    const text = account[from] || account.address;
    return { label, value: { zh: text, en: text }, copyable: true };
  }
  const [protocol, part] = from.split('.') as ['imap' | 'smtp', 'host' | 'port' | 'security'];
  const server = account[protocol];
  if (part === 'security') return { label, value: card.security[server.security], copyable: false };
  const text = String(server[part]);
  return { label, value: { zh: text, en: text }, copyable: true };
}
