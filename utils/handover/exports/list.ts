/** Every way out of the vault besides the web clients, as data: what it is called and what renders it. */
import type { MessageKey } from '../../words/message-key';
import type { MailAccount } from './account';
import { autoconfigXml } from './autoconfig-xml';
import { type ClientCard, cardOf, type FilledCard, fillCard } from './copy-cards';
import { csv } from './csv';
import { MAIL_MASTER_NOTE } from './mail-master';
import { mobileconfig, type ProfileIds } from './mobileconfig';
import { aerc } from './terminal/aerc';
import { himalaya } from './terminal/himalaya';
import { imapsync } from './terminal/imapsync';
import { mbsync } from './terminal/mbsync';
import { msmtp } from './terminal/msmtp';
import { neomutt } from './terminal/neomutt';
import { qrPayloads } from './thunderbird-qr';

interface Named {
  id: string;
  nameKey: MessageKey;
  /** Whether the output holds the code when the account carries `secret`. All others ignore `secret`. */
  carriesSecret: boolean;
  /** Whether the output holds the account's display name. */
  holdsName: boolean;
  /** What to do with the output, sentence by sentence; `$1`: the account's domain. */
  howKeys: readonly MessageKey[];
}

/** Picture to scan: payload texts for `qrCode`, one per picture. */
export interface PictureClient extends Named {
  kind: 'qr';
  render: (accounts: readonly MailAccount[]) => string[];
}
/** File to save. `fileName` gets the account's address before it, unless the file is to be published. */
export interface FileClient extends Named {
  kind: 'file';
  mime: string;
  fileName: string;
  /** A text for somebody else's server, kept under exactly this name: shown as well, for who has to judge it. */
  published: boolean;
  render: (account: MailAccount, ids: ProfileIds) => string;
}
/** Fields to copy one by one, in the client's order. */
export interface CardClient extends Named {
  kind: 'card';
  render: (account: MailAccount) => FilledCard;
}
/** Text to paste into a configuration; reads the code from `secretCommand` (see `terminal/secret-command`). */
export interface TerminalClient extends Named {
  kind: 'terminal';
  /** Where the text belongs. */
  place: string;
  fileName: string;
  render: (account: MailAccount, secretCommand: readonly string[]) => string;
}
/** Nothing to render, only something to know. */
export interface NoteClient extends Named {
  kind: 'note';
}
export type Client = PictureClient | FileClient | CardClient | TerminalClient | NoteClient;

const card = (id: ClientCard['id'], nameKey: MessageKey): CardClient => ({
  id,
  kind: 'card',
  nameKey,
  carriesSecret: false,
  holdsName: cardOf(id).sections.some(({ fields }) => fields.some(({ from }) => from === 'displayName')),
  howKeys: ['clients_inOrder'],
  render: (account) => fillCard(cardOf(id), account),
});
const terminal = (
  id: string,
  nameKey: MessageKey,
  place: string,
  render: TerminalClient['render'],
  more: Partial<TerminalClient> = {},
): TerminalClient => ({
  id,
  kind: 'terminal',
  nameKey,
  carriesSecret: false,
  holdsName: false,
  howKeys: [],
  place,
  // Browsers change a leading dot.
  fileName: place.slice(place.lastIndexOf('/') + 1).replace(/^\./, ''),
  render,
  ...more,
});

export const clients: readonly Client[] = [
  {
    id: 'thunderbird-android',
    kind: 'qr',
    nameKey: 'clients_thunderbirdAndroid',
    carriesSecret: true,
    holdsName: true,
    howKeys: ['clients_howThunderbirdAndroid'],
    render: qrPayloads,
  },
  {
    id: 'apple-profile',
    kind: 'file',
    nameKey: 'clients_appleProfile',
    carriesSecret: false,
    holdsName: true,
    howKeys: ['clients_howAppleProfile', 'clients_howAppleProfileCode'],
    mime: 'application/x-apple-aspen-config',
    fileName: 'mail.mobileconfig',
    published: false,
    render: mobileconfig,
  },
  card('foxmail', 'clients_foxmail'),
  card('thunderbird', 'clients_thunderbird'),
  card('outlook', 'clients_outlook'),
  card('apple-mail', 'clients_appleMail'),
  {
    id: 'mail-master',
    kind: 'note',
    nameKey: 'clients_mailMaster',
    carriesSecret: false,
    holdsName: false,
    howKeys: [MAIL_MASTER_NOTE],
  },
  {
    id: 'autoconfig',
    kind: 'file',
    nameKey: 'clients_autoconfig',
    carriesSecret: false,
    holdsName: false,
    howKeys: ['clients_howAutoconfig', 'clients_howAutoconfigPlace'],
    mime: 'text/xml',
    fileName: 'config-v1.1.xml',
    published: true,
    render: (account) => autoconfigXml(account.address.slice(account.address.lastIndexOf('@') + 1), account),
  },
  {
    id: 'csv',
    kind: 'file',
    nameKey: 'clients_csv',
    carriesSecret: true,
    holdsName: true,
    howKeys: ['clients_howCsv'],
    mime: 'text/csv',
    fileName: 'mailbox.csv',
    published: false,
    render: (account) => csv([account]),
  },
  terminal('himalaya', 'clients_himalaya', '~/.config/himalaya/config.toml', himalaya, { holdsName: true }),
  terminal('neomutt', 'clients_neomutt', '~/.config/neomutt/neomuttrc', neomutt, { holdsName: true }),
  terminal('aerc', 'clients_aerc', '~/.config/aerc/accounts.conf', aerc, { holdsName: true }),
  terminal('mbsync', 'clients_mbsync', '~/.mbsyncrc', mbsync),
  terminal('msmtp', 'clients_msmtp', '~/.msmtprc', msmtp),
  terminal('imapsync', 'clients_imapsync', 'bash, zsh', imapsync, { fileName: 'imapsync.sh' }),
];

/** The client of an id, or null. */
export function clientById(id: string): Client | null {
  return clients.find((client) => client.id === id) ?? null;
}
