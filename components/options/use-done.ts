import { useToast } from '@/components/shared/toast-context';
import type { Outcome } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import type { Failure } from './PassphraseForm';

/** Says that it went well, or hands the failure on to who shows it. */
export function useDone(): (asked: Promise<Outcome>, said: MessageKey) => Promise<Failure | null> {
  const toast = useToast();
  return async (asked, said) => {
    const done = await asked.catch((): Outcome => ({ ok: false, error: 'popup_workerSilent' }));
    if (!done.ok) return done;
    toast({ kind: 'done', text: t(said) });
    return null;
  };
}

/** Keys are made of passphrases, and many records may have to be sealed anew. Milliseconds. */
export const LONG = 120_000;
