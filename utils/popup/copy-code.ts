/** Copies a stored code. The code passes through memory only, from the worker's answer to the clipboard. */
import { ask } from '@/utils/protocol/ask';
import type { MessageKey } from '../words/message-key';

/**
 * How a copy ended; a failure carries the message key that explains it. `clearsIn`: seconds until the code leaves the
 * clipboard; absent when it stays.
 */
export type CopyResult = { ok: true; clearsIn?: number } | { ok: false; key: MessageKey };

/** The code is copied already: a worker slow to answer must not hide that. */
const CLEAR_PATIENCE_MS = 1_500;

/**
 * Puts exactly the code's 16 characters on the clipboard. `way`: `export` where it goes into another program's own form.
 * Rejects with `WorkerSilent` when the worker is gone.
 */
export async function copyCode(id: string, way: 'copy' | 'export' = 'copy'): Promise<CopyResult> {
  const answer = await ask('codes/reveal', { id, way });
  if ('error' in answer) return { ok: false, key: answer.error };
  const copied = await copyText(answer.code);
  if (!copied.ok) return copied;
  const clearsIn = await ask('clipboard/copied', { id }, CLEAR_PATIENCE_MS).then(
    (told) => told.clearsIn,
    () => null,
  );
  return clearsIn ? { ok: true, clearsIn } : copied;
}

export async function copyText(text: string): Promise<CopyResult> {
  try {
    await navigator.clipboard.writeText(text);
    return { ok: true };
  } catch {
    return { ok: false, key: 'popup_copyRefused' };
  }
}
