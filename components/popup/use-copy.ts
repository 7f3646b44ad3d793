import { useEffect, useState } from 'preact/hooks';
import { useToast } from '@/components/shared/toast-context';
import type { CopyResult } from '@/utils/popup/copy-code';
import { t } from '@/utils/words/i18n';

const SHOWN_MS = 2_000;

/**
 * Runs a copy and says how it ended. `copied` is true for a moment afterwards, for a check mark on the button.
 * `said`: the confirmation.
 */
export function useCopy(): { copied: boolean; copy: (run: () => Promise<CopyResult>, said: string) => void } {
  const [copied, setCopied] = useState(false);
  const toast = useToast();

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(setCopied, SHOWN_MS, false);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (run: () => Promise<CopyResult>, said: string) => {
    const result = await run().catch(() => ({ ok: false as const, key: 'popup_workerSilent' as const }));
    setCopied(result.ok);
    if (!result.ok) return toast({ kind: 'failed', text: t(result.key) });
    const clears = result.clearsIn ? t('popup_copiedClears', String(result.clearsIn)) : '';
    toast({ kind: 'done', text: [said, clears].filter(Boolean).join(' ') });
  };

  return { copied, copy };
}
