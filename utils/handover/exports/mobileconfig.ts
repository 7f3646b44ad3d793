/**
 * Apple configuration profile with one mail account (`com.apple.mail.managed`, iOS 4 and macOS 10.7 or later).
 * Source: `apple/device-management`. The password stays out: Apple wants it in encrypted profiles only, and the
 * device asks for it once.
 */
import { checked, type MailAccount } from './account';
import { escapeXml } from './xml';

type Value = string | number | boolean | readonly Dict[];
interface Dict {
  [key: string]: Value;
}

/** Fresh UUIDs, so that a second profile replaces nothing by accident; injected to keep this pure. */
export interface ProfileIds {
  profile: string;
  payload: string;
}

/** Profile text, to be saved as `*.mobileconfig` (`application/x-apple-aspen-config`). @throws UnfitAccountError */
export function mobileconfig(account: MailAccount, ids: ProfileIds): string {
  const { address, displayName, username, imap, smtp } = checked(account);
  // Reverse-domain identifiers; a profile of the same account replaces the one before.
  const identifier = `mail.${address
    .toLowerCase()
    .replace('@', '.at.')
    .replace(/[^a-z0-9.-]/g, '-')}`;
  const profile: Dict = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: ids.profile,
    PayloadDisplayName: address,
    PayloadContent: [
      {
        PayloadType: 'com.apple.mail.managed',
        PayloadVersion: 1,
        PayloadIdentifier: `${identifier}.account`,
        PayloadUUID: ids.payload,
        PayloadDisplayName: address,
        EmailAccountType: 'EmailTypeIMAP',
        EmailAccountDescription: address,
        EmailAccountName: displayName,
        EmailAddress: address,
        IncomingMailServerAuthentication: 'EmailAuthPassword',
        IncomingMailServerHostName: imap.host,
        IncomingMailServerPortNumber: imap.port,
        IncomingMailServerUseSSL: true,
        IncomingMailServerUsername: username,
        OutgoingMailServerAuthentication: 'EmailAuthPassword',
        OutgoingMailServerHostName: smtp.host,
        OutgoingMailServerPortNumber: smtp.port,
        OutgoingMailServerUseSSL: true,
        OutgoingMailServerUsername: username,
        OutgoingPasswordSameAsIncomingPassword: true,
      },
    ],
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    element(profile),
    '</plist>',
    '',
  ].join('\n');
}

function element(value: Value | Dict): string {
  if (typeof value === 'string') return `<string>${escapeXml(value)}</string>`;
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (Array.isArray(value)) return `<array>\n${value.map(element).join('\n')}\n</array>`;
  const entries = Object.entries(value).map(([key, part]) => `<key>${escapeXml(key)}</key>${element(part)}`);
  return `<dict>\n${entries.join('\n')}\n</dict>`;
}
