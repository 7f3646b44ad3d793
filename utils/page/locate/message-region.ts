/**
 * Mails, drafts, chats: written by others, so nothing in them may be pointed at. Recognised by what a person sees (a sender, a
 * subject, 「回复」, a text box) and by the few attributes that mean the same.
 */
import { boxOf } from './style';
import type { TextIndex } from './text-index';
import { holds, meeting, parentOf, upwards } from './tree';

const WRITTEN =
  '[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],[role=log],[role=feed]';

/** Letters that may stand above a message's head: its subject, a few buttons. */
const LEAD = 120;

/** The pane that shows or writes a message, or null. Computed once per look. */
export function messagePane(index: TextIndex): Element | null {
  const parts: Element[] = [];
  const said = new Set<string>();
  for (const hit of index.of('messageParts')) {
    if (hit.how !== 'exact' || hit.from !== 'text') continue;
    const box = boxOf(hit.holder);
    if (box.width === 0 || box.height === 0) continue;
    parts.push(hit.holder);
    said.add((hit.holder.textContent ?? '').trim().slice(0, 3));
    if (parts.length > 40) break;
  }
  if (said.size < 2) return null;
  let pane: Element | null = null;
  for (const part of parts) pane = pane ? meeting(pane, part) : part;
  if (!pane) return null;
  const [first = pane] = parts;
  const chrome = [...index.of('mailboxChrome')].filter((hit) => hit.how === 'exact').map((hit) => hit.holder);
  // Grow to the whole pane: as far as nothing of the mailbox itself comes in.
  for (let up: Element | null = pane; up && up !== pane.ownerDocument.body; up = parentOf(up)) {
    if (chrome.some((word) => up && holds(up, word))) break;
    if (up.querySelector('nav,header,[role=navigation],[role=banner],[role=menubar]')) break;
    // A message begins with its head: what has more above it holds other things, too.
    if (textBefore(up, first) > LEAD) break;
    pane = up;
  }
  return pane === pane.ownerDocument.documentElement ? null : pane;
}

/** Whether an element stands in words written by others. */
export function isInMessage(element: Element, pane: Element | null): boolean {
  if (pane && holds(pane, element)) return true;
  for (const up of upwards(element)) if (up.matches(WRITTEN)) return true;
  return false;
}

/** Letters shown in `block` before `part`, counted up to a little over the limit. */
function textBefore(block: Element, part: Element): number {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let letters = 0;
  for (let node = walker.nextNode(); node && letters <= LEAD; node = walker.nextNode()) {
    if (part.contains(node) || part.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    letters += (node as Text).data.trim().length;
  }
  return letters;
}
