/**
 * The account's mail address, as the page tells it. The address bar's `uid` is read for this alone; the rest of the URL
 * (it holds the live session) is never kept, sent or logged.
 */

const ADDRESS = /[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
const WHOLE = /^[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const LONGEST_PAGE = 20_000;

/** Address in a `uid` or `origin_uid` parameter of a query or hash; '' without one. */
export function addressInUrl(location: Pick<Location, 'search' | 'hash'>): string {
  for (const part of [location.search, location.hash.replace(/^[^?]*/, '')]) {
    const query = new URLSearchParams(part);
    for (const name of ['uid', 'origin_uid', 'email', 'account']) {
      const value = query.get(name)?.trim() ?? '';
      if (WHOLE.test(value)) return value.toLowerCase();
    }
  }
  return '';
}

/** The one address a short page shows; '' when it shows none or several. Not for mailboxes, which show many. */
export function addressOnPage(doc: Document): string {
  const text = doc.body?.textContent ?? '';
  if (text.length > LONGEST_PAGE) return '';
  const found = new Set((text.match(ADDRESS) ?? []).map((address) => address.toLowerCase()));
  return found.size === 1 ? ([...found][0] ?? '') : '';
}

/** Best answer of this frame: its own address bar, the one of a same-origin parent, then the page. */
export function accountAddress(doc: Document, readPage: boolean): string {
  const view = doc.defaultView;
  if (!view) return '';
  const own = addressInUrl(view.location);
  if (own) return own;
  try {
    const above = view.top && view.top !== view ? addressInUrl(view.top.location) : '';
    if (above) return above;
  } catch {
    // Another origin's frame keeps its address to itself.
  }
  return readPage ? addressOnPage(doc) : '';
}
