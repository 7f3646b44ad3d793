import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { GUIDE_NAMES } from '@/utils/popup/guide-words';
import { handoverWords } from '@/utils/popup/handover-words';
import type { HandoverStatus } from '@/utils/protocol/handover';
import { t } from '@/utils/words/i18n';
import { usePopupActions } from './popup-actions';

/** Where the hand-over of this code stands, what the client said, and the mend. */
export function HandoverNote({ status }: { status: HandoverStatus }) {
  const { handover, start } = usePopupActions();
  const words = handoverWords(status);
  if (!words) return null;
  const { codeId, result, canUndo } = status;
  const { nextFamily, guide, stepsKeys = [], token, barredIp } = result ?? {};
  return (
    <Notice tone={words.tone}>
      <div role="status">
        {words.keys.map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
        {(token || barredIp) && <p class="card-facts">{[token, barredIp].filter(Boolean).join(' · ')}</p>}
      </div>
      {stepsKeys.length > 0 && (
        <ol class="note-steps">
          {stepsKeys.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ol>
      )}
      <div class="card-buttons">
        {nextFamily && (
          <Button look="primary" onClick={() => handover.send(codeId, nextFamily)}>
            {t('popup_sendNextServers')}
          </Button>
        )}
        {guide && !nextFamily && (
          <Button look="primary" onClick={() => start(guide)}>
            {t(GUIDE_NAMES[guide])}
          </Button>
        )}
        {canUndo && <Button onClick={handover.undo}>{t('popup_sendUndo')}</Button>}
      </div>
    </Notice>
  );
}
