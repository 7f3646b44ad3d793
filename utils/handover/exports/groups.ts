import type { MessageKey } from '../../words/message-key';

/** The clients as the chooser shows them: by where they run. Each client stands in exactly one group. */
export const clientGroups: readonly { titleKey: MessageKey; ids: readonly string[] }[] = [
  { titleKey: 'clients_groupDesktop', ids: ['foxmail', 'outlook', 'thunderbird', 'apple-mail'] },
  { titleKey: 'clients_groupPhone', ids: ['mail-master', 'apple-profile', 'thunderbird-android'] },
  {
    titleKey: 'clients_groupTerminal',
    ids: ['himalaya', 'neomutt', 'aerc', 'mbsync', 'msmtp', 'imapsync'],
  },
  { titleKey: 'clients_groupCompany', ids: ['autoconfig', 'csv'] },
];
