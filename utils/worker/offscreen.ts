/**
 * Where the worker reaches the clipboard: in Chrome a document opened for the moment, which answers with what it did
 * and not with what it saw; in Firefox the background page itself.
 */
import { emptyClipboard, readClipboard } from '../codes/clipboard/document';
import { SETTLE, type SettleRequest } from '../codes/clipboard/offscreen';
import { type Settled, settleClipboard } from '../codes/clipboard/settle';
import type { ClearTask } from '../codes/clipboard/task';
import type { WorkerBrowser } from './browser';

interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

export async function settleSomewhere(browser: WorkerBrowser, task: ClearTask): Promise<Settled> {
  const { offscreen } = browser as unknown as { offscreen?: Offscreen };
  if (!offscreen) {
    if (typeof document === 'undefined') return 'unreadable';
    return settleClipboard(crypto, task, {
      read: async () => readClipboard(document),
      empty: async () => emptyClipboard(document),
    });
  }
  // One may be left from a worker that was stopped.
  await offscreen.closeDocument().catch(() => undefined);
  await offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['CLIPBOARD'],
    justification: 'Removes a copied authorization password from the clipboard.',
  });
  try {
    const request: SettleRequest = { type: SETTLE, task };
    return (await browser.runtime.sendMessage(request)) as Settled;
  } finally {
    await offscreen.closeDocument().catch(() => undefined);
  }
}
