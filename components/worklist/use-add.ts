import { useToast } from '@/components/shared/toast-context';
import type { NewMailbox } from '@/utils/codes/mailbox';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';

/** Ten thousand addresses are sealed anew with each change. */
const PATIENCE_MS = 30_000;

/** Changes the list and says how that ended; answers whether it was done. */
export function useChange(refresh: () => Promise<void>) {
  const toast = useToast();
  const change = async (what: { add?: NewMailbox[]; remove?: string[]; refuse?: string[] }) => {
    const answer = await ask('worklist/change', what, PATIENCE_MS).catch(() => ({
      error: 'popup_workerSilent' as const,
      parts: [],
    }));
    if ('error' in answer) {
      toast({ kind: 'failed', text: t(answer.error, ...(answer.parts ?? [])) });
      return null;
    }
    await refresh();
    return answer;
  };

  return {
    async add(mailboxes: NewMailbox[]): Promise<boolean> {
      const done = await change({ add: mailboxes });
      if (done)
        toast({
          kind: 'done',
          text: t('worklist_added', String(done.total - done.before), String(done.total)),
        });
      return done !== null;
    },
    async refuse(addresses: string[]): Promise<void> {
      await change({ refuse: addresses });
    },
    async remove(mailbox: NewMailbox): Promise<boolean> {
      const done = await change({ remove: [mailbox.address] });
      if (!done) return false;
      toast({
        kind: 'done',
        text: t('worklist_removed', mailbox.address),
        action: { label: t('shared_undo'), run: () => void change({ add: [mailbox] }) },
      });
      return true;
    },
  };
}
