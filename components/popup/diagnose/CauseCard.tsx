import type { ComponentChildren } from 'preact';
import { Badge } from '@/components/shared/Badge';
import { Button } from '@/components/shared/Button';
import type { Cause } from '@/utils/diagnose/types';
import { CERTAINTY_WORDS, HONEST, WHO_WORDS } from '@/utils/popup/diagnosis-words';
import { GUIDE_NAMES } from '@/utils/popup/guide-words';
import type { GuideId } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';

interface Props {
  cause: Cause;
  onStart: (guide: GuideId) => void;
  main?: boolean;
  /** Only what it means, or only what to do about it: something else stands between. */
  part?: 'meaning' | 'steps' | undefined;
  /** Stands between the facts and the steps. */
  children?: ComponentChildren;
}

/** One cause: what it means, how sure that is, who can mend it, the steps, and the guide that leads there. */
export function CauseCard({ cause, onStart, main = false, part, children }: Props) {
  const { guide, token } = cause;
  const certainty = CERTAINTY_WORDS[cause.certainty];
  return (
    <div class={`cause ${main ? 'cause-main' : ''}`}>
      {part !== 'steps' && (
        <>
          <p class="cause-meaning">
            {cause.errorId === 'unknown-code' && token && <code class="cause-token">{token}</code>}
            {t(cause.meaningKey)}
          </p>
          <p class="cause-facts" hidden={HONEST.has(cause.errorId) && cause.errorId !== 'unknown-code'}>
            {!HONEST.has(cause.errorId) && <Badge tone={certainty.tone} text={t(certainty.key)} />}
            <span>{t(WHO_WORDS[cause.who])}</span>
          </p>
          {children}
        </>
      )}
      {part !== 'meaning' && (
        <>
          {cause.stepsKeys.length > 0 && (
            <ol class="cause-steps" aria-label={t('diagnosis_steps')}>
              {cause.stepsKeys.map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ol>
          )}
          {guide && (
            <Button look={main ? 'primary' : 'soft'} onClick={() => onStart(guide)}>
              {t(GUIDE_NAMES[guide])}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
