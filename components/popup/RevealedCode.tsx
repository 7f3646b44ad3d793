import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { CodeText } from './CodeText';
import { useHidesSoon } from './use-hides-soon';

/** The code itself, until the time is up, the window loses the focus, or the user hides it. */
export function RevealedCode({ id, onHide }: { id: string; onHide: () => void }) {
  const [answer, setAnswer] = useState<{ code: string } | { error: MessageKey } | null>(null);
  useHidesSoon(onHide);

  useEffect(() => {
    ask('codes/reveal', { id, way: 'show' }).then(setAnswer, () =>
      setAnswer({ error: 'popup_workerSilent' as const }),
    );
  }, [id]);

  return (
    <div class="revealed" role="status">
      {answer && 'code' in answer && (
        <>
          <span class="unseen">{t('popup_theCode')}</span>
          <CodeText code={answer.code} />
          <p class="revealed-note">{t('popup_hidesSoon')}</p>
        </>
      )}
      {answer && 'error' in answer && <p>{t(answer.error)}</p>}
    </div>
  );
}
