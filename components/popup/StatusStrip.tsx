import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { GUIDE_NAMES, guideWords } from '@/utils/popup/guide-words';
import type { Tone } from '@/utils/popup/state-words';
import type { CardState } from '@/utils/protocol/card-state';
import type { GuideStatus } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';

const TONES: Partial<Record<CardState, Tone>> = { done: 'good', blocked: 'attention' };

interface Props {
  status: GuideStatus;
  /** Address of the code that is being made anew, or ''. */
  renewed: string;
  onStop: () => void;
  /** Never by itself on this site again. */
  onHide: () => void;
}

/** Where the running guide stands, for someone who comes back to the popup. */
export function StatusStrip({ status, renewed, onStop, onHide }: Props) {
  if (!status.guide) return null;
  return (
    <Notice tone={TONES[status.state ?? 'pointing'] ?? 'plain'}>
      <div class="status-strip">
        <div role="status">
          <h2>{t(GUIDE_NAMES[status.guide])}</h2>
          <p>{t(guideWords(status))}</p>
          {renewed && status.state !== 'done' && <p>{t('popup_renewing', renewed)}</p>}
        </div>
        {status.startedAt === null ? (
          <Button onClick={onHide}>{t('popup_hideHere')}</Button>
        ) : (
          <Button onClick={onStop}>{t(status.state === 'done' ? 'shared_close' : 'popup_stop')}</Button>
        )}
      </div>
    </Notice>
  );
}
