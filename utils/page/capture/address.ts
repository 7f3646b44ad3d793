/**
 * The account's mail address, as the page tells it. The address bar is read for this alone; the rest of the URL
 * (it holds the live session) is never kept, sent or logged. Mails name many addresses: none of theirs is ever the account's.
 */
import { addressInUrl } from '../../codes/address-in-url';
import type { PageSnapshot } from '../locate/page-snapshot';
import { addressIn } from './address-text';
import { addressInStrip } from './strip';

const LONGEST_PAGE = 20_000;

/** The address in this frame's own address bar, else in that of a same-origin top frame; '' without one. */
export function addressInBar(view: Window, names: readonly string[]): string {
  const own = addressInUrl(view.location, names);
  if (own) return own;
  try {
    return view.top && view.top !== view ? addressInUrl(view.top.location, names) : '';
  } catch {
    // Another origin's frame keeps its address to itself.
    return '';
  }
}

/**
 * Whether this frame is a mailbox somebody is logged in to: its address bar (or that of its top frame) holds a session or an
 * account, or it has the way out.
 */
export function hasAccount(doc: Document, snapshot: PageSnapshot): boolean {
  const view = doc.defaultView;
  if (!view) return false;
  const { session } = snapshot.options.bar;
  const held = new RegExp(`[?&#](?:${session.join('|')})=[^&#]`);
  const holdsSession = ({ search, hash }: Location) => session.length > 0 && held.test(search + hash);
  if (holdsSession(view.location) || accountAddress(doc, snapshot)) return true;
  for (const { how } of snapshot.hits(['mailboxLeave'])) if (how === 'exact') return true;
  try {
    return view.top !== null && holdsSession(view.top.location);
  } catch {
    return false;
  }
}

/**
 * Best answer of this frame: the address bar, the mailbox's own top strip, then, on the page made for codes, the one address
 * the page shows. '' when the page does not tell.
 */
export function accountAddress(doc: Document, snapshot: PageSnapshot): string {
  const view = doc.defaultView;
  if (!view) return '';
  return (
    addressInBar(view, snapshot.options.bar.account) ||
    addressInStrip(snapshot) ||
    (snapshot.onCodePage && doc.body ? addressOnPage(doc.body) : '')
  );
}

/** What stands beside an address in a box of its own is no part of it; an address may be cut into several texts as well. */
function addressOnPage(body: Element): string {
  const whole = body.textContent ?? '';
  if (!whole.includes('@') || whole.length > LONGEST_PAGE) return '';
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let apart = '';
  for (let text = texts.nextNode(); text; text = texts.nextNode()) apart += `${text.nodeValue} `;
  return addressIn(/[^\s@]@[^\s@]+\.[a-z]/i.test(apart) ? apart : whole, apart.length);
}
