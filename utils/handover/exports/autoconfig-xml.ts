/**
 * Thunderbird autoconfig file, for the company's web server: `https://autoconfig.DOMAIN/mail/config-v1.1.xml` or
 * `https://DOMAIN/.well-known/autoconfig/mail/config-v1.1.xml`, served as `text/xml`.
 * Source: draft-ietf-mailmaint-autoconfig. The format has no password element.
 */
import type { MailServer } from '../../providers/server-book';
import { checked } from './account';
import { escapeXml } from './xml';

const SOCKET = { tls: 'SSL', starttls: 'STARTTLS' } as const;
/** NetEase's own page on clients. */
const HELP = 'https://qiye.163.com/help/client-profile.html';

/** @throws UnfitAccountError */
export function autoconfigXml(domain: string, servers: { imap: MailServer; smtp: MailServer }): string {
  // The domain is checked as part of an address: same letters, same ASCII form.
  const address = `postmaster@${domain}`;
  const { imap, smtp, ...owner } = checked({
    address,
    displayName: '',
    username: address,
    imap: servers.imap,
    smtp: servers.smtp,
  });
  const name = escapeXml(owner.address.slice(owner.address.indexOf('@') + 1));
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${name}">
    <domain>${name}</domain>
    <displayName>${name}</displayName>
${server('incomingServer', 'imap', imap)}
${server('outgoingServer', 'smtp', smtp)}
    <documentation url="${HELP}"/>
  </emailProvider>
</clientConfig>
`;
}

function server(element: string, type: string, { host, port, security }: MailServer): string {
  return `    <${element} type="${type}">
      <hostname>${escapeXml(host)}</hostname>
      <port>${port}</port>
      <socketType>${SOCKET[security]}</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </${element}>`;
}
