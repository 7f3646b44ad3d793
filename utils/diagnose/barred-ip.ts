/** The IP address an IP-rule answer names. */
import type { Sign } from './rank/sign';

const V4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)/g;
const V6 = /(?<![\w:.])(?:[0-9a-f]{1,4}:|:){2,7}[0-9a-f]{0,4}(?![\w:])/gi;
/** Answers put the address right behind the code. */
const REACH = 80;

/**
 * Address behind the token, or before it when the text says that it is an IP ("您的 IP 是 …"). A server's address
 * elsewhere in a log must not be taken for the barred one, so anything else counts as "not told".
 */
export function barredIp(text: string, signs: readonly Sign[]): string | undefined {
  const rule = signs.find(({ error }) => error.kind === 'ip-rule');
  if (!rule) return undefined;
  const [behind] = addresses(text.slice(rule.end, rule.end + REACH));
  if (behind) return behind.address;
  // A sentence may hold it: "your IP 203.0.113.7 is blocked".
  const [inside] = rule.token === null ? addresses(text.slice(rule.start, rule.end)) : [];
  if (inside) return inside.address;
  const head = text.slice(0, rule.start);
  return addresses(head).find(({ index }) => /\bIP\b\D{0,12}$|IP地址\D{0,6}$/i.test(head.slice(0, index)))
    ?.address;
}

function addresses(text: string): { address: string; index: number }[] {
  return [...text.matchAll(V4), ...text.matchAll(V6)]
    .map((match) => ({ address: match[0].toLowerCase(), index: match.index }))
    .filter(({ address }) => isPublicAddress(address))
    .sort((a, b) => a.index - b.index);
}

/** Whether it is an IP address a server can have seen: an administrator cannot allow one of a home network. */
export function isPublicAddress(address: string): boolean {
  return address.includes(':') ? isPublicV6(address) : isPublicV4(address);
}

function isPublicV4(address: string): boolean {
  if (!/^(?:\d{1,3}\.){3}\d{1,3}$/.test(address)) return false;
  const [a = 0, b = 0, ...rest] = address.split('.').map(Number);
  if ([a, b, ...rest].some((octet) => octet > 255)) return false;
  const local =
    a === 0 || a === 10 || a === 127 || a >= 224 || (a === 192 && b === 168) || (a === 169 && b === 254);
  return !local && !(a === 172 && b >= 16 && b < 32);
}

function isPublicV6(address: string): boolean {
  return (
    /^[0-9a-f:]+$/.test(address) &&
    URL.canParse(`http://[${address}]/`) &&
    !/^(?:::1?$|f[cd]|fe[89ab])/.test(address)
  );
}
