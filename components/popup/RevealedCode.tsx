import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '@/utils/ask';
import { t } from '@/utils/i18n';
import { CodeText } from './CodeText';

/** Long enough to type it off, short enough not to be left standing. */
const SHOWN_MS = 60_000;

/** The code itself, until the time is up, the window loses the focus, or the user hides it. */
export function RevealedCode({ id, onHide }: { id: string; onHide: () => void }) {
  const [answer, setAnswer] = useState<{ code: string } | { error: string } | null>(null);
  const hide = useRef(onHide);
  hide.current = onHide;

  useEffect(() => {
    const now = () => hide.current();
    const timer = setTimeout(now, SHOWN_MS);
    window.addEventListener('blur', now);
    document.addEventListener('visibilitychange', now);
    ask('codes/reveal', { id }).then(setAnswer, () => setAnswer({ error: 'popup_workerSilent' }));
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', now);
      document.removeEventListener('visibilitychange', now);
    };
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
