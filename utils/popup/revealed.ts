import { ask } from '@/utils/protocol/ask';
import type { MessageKey } from '../words/message-key';

/** The code for a file or a picture, as the worker gives it out, or the message key that says why not. Never rejects. */
export function revealed(id: string): Promise<{ code: string } | { error: MessageKey }> {
  return ask('codes/reveal', { id, way: 'export' }).catch(() => ({ error: 'popup_workerSilent' }));
}
