/**
 * Which addresses a code may be handed to on the user's word. Pure.
 * Source of NetEase's mail domains: docs/facts/netease.md ("Hosts and nodes"); last checked 2026-11.
 */
import { siteOfHost } from '../../providers/sites';
import type { MessageKey } from '../../words/message-key';
import { placeOf } from '../custom-client';
import { isPrivateName } from './private-names';

/** NetEase's pages take the login password or make codes; none takes one. */
const NETEASE = ['163.com', '126.com', 'yeah.net', '188.com', '127.net', 'netease.com', 'vip.126.com'];
/** Built in, with a form known better than pointing could tell. */
const LAIFAXIN = ['laifaxin.com', 'laifa.xin', 'worldtradetool.com'];

const isUnder = (host: string, domains: readonly string[]) =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

export type AddressAnswer = { origin: string; landing: string } | { error: MessageKey };

/**
 * The exact origin of a typed address and the page to open there, or a message key. Refused: anything but https; NetEase and
 * Laifaxin; addresses with a user name (`https://known@other`); hosts that are no full name: an IP address or a private name is
 * another machine in another network, and the code would go to whoever answers there.
 */
export function readAddress(typed: string): AddressAnswer {
  const text = typed.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`;
  if (text === '' || text.length > 2000 || /\s/.test(text) || !URL.canParse(withScheme)) {
    return { error: 'custom_errorAddress' };
  }
  const url = new URL(withScheme);
  if (url.protocol !== 'https:') return { error: 'custom_errorHttps' };
  if (url.username || url.password) return { error: 'custom_errorAddress' };
  const host = url.hostname;
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(host) || isPrivateName(host)) {
    return { error: 'custom_errorHost' };
  }
  if (siteOfHost(host) || isUnder(host, NETEASE)) return { error: 'custom_errorNetease' };
  if (isUnder(host, LAIFAXIN)) return { error: 'custom_errorLaifaxin' };
  return { origin: url.origin, landing: placeOf(url).slice(0, 400) };
}
