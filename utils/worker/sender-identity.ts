/** Who sent a message. Believes only what the browser itself says of a sender. */
import type { Browser } from 'wxt/browser';
import type { SenderKind } from '../protocol/messages';

/** Our script in a frame of a web page that the user granted us. */
export interface PageSender {
  kind: 'page';
  tabId: number;
  openerTabId: number | null;
  /** 0: the top frame. */
  frameId: number;
  /** The one document in that frame, as the browser names it; '' where it names none (Firefox, older Chromium). */
  documentId: string;
  /** Address of the tab's top document; null where the browser does not tell. Never log it. */
  tabUrl: URL | null;
  /** Address of the frame's document. Never log it: it carries the session and the account. */
  url: URL;
}

/** Our script in a page of a client that a code may be handed to. It may speak of a hand-over and of nothing else. */
export interface ClientSender extends Omit<PageSender, 'kind'> {
  kind: 'client';
}

/** Popup, options, welcome: in a window of their own or as a tab. */
export interface ExtensionSender {
  kind: 'extension';
}

export type Sender = PageSender | ClientSender | ExtensionSender;
export type SenderOf<K extends SenderKind> = Extract<Sender, { kind: K }>;

export interface IdentityDeps {
  /** `runtime.id`. */
  id: string;
  /** Origin of our own pages, without a slash. */
  ownOrigin: string;
  /** Whether our scripts may be on this origin. */
  isGranted(origin: string): Promise<boolean>;
  /** Whether this is a client's origin and the user permits us to be there. */
  isClient(origin: string): Promise<boolean>;
  /** Asks our own script in a frame for the frame's address; null when there is none to ask. */
  addressOf(tabId: number, frameId: number): Promise<string | null>;
}

/** The sender, or null for one that nobody may be: other extensions, foreign origins, frames without their own. */
export async function identify(
  sender: Browser.runtime.MessageSender | undefined,
  { id, ownOrigin, isGranted, isClient, addressOf }: IdentityDeps,
): Promise<Sender | null> {
  if (sender?.id !== id) return null;
  const told = (await realAddress(sender, addressOf)) ?? '';
  if (!URL.canParse(told)) return null;
  const url = new URL(told);
  // Older Firefox gives no origin. A sandboxed frame's is 'null' while its address looks real.
  if (sender.origin !== undefined && sender.origin !== originOf(url)) return null;
  if (originOf(url) === ownOrigin) {
    // Our page inside a web page would be a frame below the top one; no web page may frame ours.
    return sender.tab === undefined || sender.frameId === 0 ? { kind: 'extension' } : null;
  }
  const { tab, frameId } = sender;
  if (url.protocol !== 'https:' || tab?.id === undefined || frameId === undefined) return null;
  const frame = {
    tabId: tab.id,
    openerTabId: tab.openerTabId ?? null,
    frameId,
    documentId: (sender as { documentId?: string }).documentId ?? '',
    tabUrl: tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null,
    url,
  };
  if (await isClient(url.origin)) return { kind: 'client', ...frame };
  return (await isGranted(url.origin)) ? { kind: 'page', ...frame } : null;
}

/**
 * Chrome goes on naming a frame `about:blank` when a script of ours stood in it before its page came. What such a frame
 * says of itself counts only if the browser names the same origin, which is checked with every other sender's.
 */
async function realAddress(
  { url, origin, tab, frameId }: Browser.runtime.MessageSender,
  addressOf: IdentityDeps['addressOf'],
): Promise<string | null | undefined> {
  if (url !== 'about:blank' || !origin?.startsWith('https:')) return url;
  return tab?.id === undefined || frameId === undefined ? null : addressOf(tab.id, frameId);
}

/** `URL.origin` is 'null' for the schemes of extensions in some engines. */
const originOf = (url: URL) => (url.origin === 'null' ? `${url.protocol}//${url.host}` : url.origin);
