import { type ClearTask, isCopied } from './task';

/** What reaches the clipboard: in Chrome an offscreen document's two functions, by message. */
export interface ClipboardPort {
  /** Null: it can't be read. */
  read(): Promise<string | null>;
  empty(): Promise<boolean>;
}

/** `other`: something else has been copied since, and was left alone. `unreadable`: so was what may be there. */
export type Settled = 'emptied' | 'other' | 'unreadable';

/** Empties the clipboard if it still holds what the task is about. */
export async function settleClipboard(
  crypto: Pick<Crypto, 'getRandomValues' | 'subtle'>,
  task: ClearTask,
  port: ClipboardPort,
): Promise<Settled> {
  const text = await port.read().catch(() => null);
  if (text === null) return 'unreadable';
  // A paste may bring line ends along that were not copied.
  const isOurs = (await isCopied(crypto, task, text)) || (await isCopied(crypto, task, text.trim()));
  if (!isOurs) return 'other';
  return (await port.empty().catch(() => false)) ? 'emptied' : 'unreadable';
}
