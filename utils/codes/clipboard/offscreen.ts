/** The document through which the worker reaches the clipboard: its one message. */
import { emptyClipboard, readClipboard } from './document';
import { settleClipboard } from './settle';
import type { ClearTask } from './task';

export const SETTLE = 'clipboard/settle';
export interface SettleRequest {
  type: typeof SETTLE;
  task: ClearTask;
}

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: unknown;
}

/** Only the worker may ask: a page that could would learn whether the clipboard holds a text it guesses. */
export function isFromWorker(sender: Sender, runtime: { id: string; getURL(path: string): string }): boolean {
  return (
    sender.id === runtime.id && sender.tab === undefined && sender.url === runtime.getURL('/background.js')
  );
}

/** Answers with what was done; what the clipboard holds stays here. */
export function settleHere(document: Document, crypto: Crypto, { task }: SettleRequest) {
  return settleClipboard(crypto, task, {
    read: async () => readClipboard(document),
    empty: async () => emptyClipboard(document),
  });
}
