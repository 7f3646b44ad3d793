/** Copies a stored code. The code passes through memory only, from the worker's answer to the clipboard. */
import { ask } from '@/utils/ask';

/** How a copy ended; a failure carries the message key that explains it. */
export type CopyResult = { ok: true } | { ok: false; key: string };

/** Puts exactly the code's 16 characters on the clipboard. Rejects with `WorkerSilent` when the worker is gone. */
export async function copyCode(id: string): Promise<CopyResult> {
  const answer = await ask('codes/reveal', { id });
  return 'error' in answer ? { ok: false, key: answer.error } : copyText(answer.code);
}

export async function copyText(text: string): Promise<CopyResult> {
  try {
    await navigator.clipboard.writeText(text);
    return { ok: true };
  } catch {
    return { ok: false, key: 'popup_copyRefused' };
  }
}
