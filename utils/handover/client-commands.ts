/** What the worker asks of our script in a client's page. Browser object as it is: the script carries no polyfill. */

export interface ClientCommands {
  /** False when nothing could be emptied. */
  undo(): boolean;
}

export function hearCommands({ undo }: ClientCommands, signal: AbortSignal): void {
  const { runtime } = chrome;
  const hear = (message: unknown, sender: chrome.runtime.MessageSender, answer: (value: unknown) => void) => {
    // Only the extension itself, and none of its scripts in pages.
    if (sender.id !== runtime.id || sender.tab) return;
    if ((message as { type?: unknown } | null)?.type === 'client/undo') answer(undo());
  };
  runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(hear));
}
