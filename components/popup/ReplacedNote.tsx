import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { useToast } from '@/components/shared/toast-context';
import type { CodeSummary } from '@/utils/codes/code';
import { codePageUrl } from '@/utils/popup/code-page';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import { usePopupActions } from './popup-actions';

/** A newer code does this one's work: it is to be deleted in the mailbox, and marked here. */
export function ReplacedNote({ code }: { code: CodeSummary }) {
  const { refresh, linkable } = usePopupActions();
  const toast = useToast();

  const revoke = async () => {
    const silent = { ok: false, error: 'popup_workerSilent' as const };
    const { ok, error } = await ask('codes/revoke', { id: code.id }).catch(() => silent);
    if (!ok) return toast({ kind: 'failed', text: t(error ?? 'popup_editFailed') });
    await refresh();
    toast({ kind: 'done', text: t('popup_revoked') });
  };

  return (
    <>
      <p>{t('popup_replacedWhy')}</p>
      <div class="card-buttons">
        {/* A backup may name any host. */}
        {linkable.includes(code.host) && (
          <a
            class="button button-soft"
            href={codePageUrl(code.host, code.provider)}
            target="_blank"
            rel="noreferrer"
            aria-label={t('popup_deleteThere') + t('popup_newTab')}
          >
            {t('popup_deleteThere')}
            <Icon name="out" />
          </a>
        )}
        <Button onClick={revoke}>{t('popup_deletedThere')}</Button>
      </div>
    </>
  );
}
