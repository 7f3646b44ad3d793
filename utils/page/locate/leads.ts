/** Whether pressing something leads, or sends a form, to a host that is neither this page's own nor one of the provider's. */

/** Host patterns as the guide carries them: `*.qiye.163.com` also stands for `qiye.163.com` itself. */
export type HostPatterns = readonly string[];

const isAmong = (host: string, patterns: HostPatterns): boolean =>
  patterns.some((pattern) =>
    pattern.startsWith('*.')
      ? host === pattern.slice(2) || host.endsWith(pattern.slice(1))
      : host === pattern,
  );

/** True for an address on another host, and for one no browser should follow from a guide (`data:`, `blob:`). */
export function isElsewhere(address: string, base: string, own: string, hosts: HostPatterns): boolean {
  const trimmed = address.trim();
  if (!trimmed || trimmed.startsWith('#') || /^javascript:/i.test(trimmed)) return false;
  // Without a base only what names a scheme or a host leads anywhere else.
  if (!URL.canParse(trimmed, base)) return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(trimmed);
  const { protocol, host, hostname } = new URL(trimmed, base);
  if (!/^https?:$/.test(protocol)) return true;
  return host !== own && !isAmong(hostname, hosts);
}

/** @param hosts the provider's own, which pages may lead to */
export function leadsElsewhere(element: Element, hosts: HostPatterns): boolean {
  const { baseURI, location } = element.ownerDocument;
  const own = location?.host ?? '';
  const away = (address: string | null) => address !== null && isElsewhere(address, baseURI, own, hosts);
  const link = element.closest('a[href],area[href]') ?? element.querySelector(':scope a[href]');
  if (link && away(link.getAttribute('href'))) return true;
  const svg = element.closest('a')?.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? null;
  if (away(svg)) return true;
  const sends = element.closest('button,input') as HTMLButtonElement | HTMLInputElement | null;
  if (sends && /^(?:submit|image)$/.test(sends.type))
    return away(sends.getAttribute('formaction') ?? sends.form?.getAttribute('action') ?? null);
  return false;
}
