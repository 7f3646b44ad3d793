import { Icon } from '@/components/shared/Icon';
import type { CodeSummary } from '@/utils/codes';
import type { Diagnosis } from '@/utils/diagnose/types';
import { familyById } from '@/utils/guides/families';
import { t } from '@/utils/i18n';
import type { GuideId } from '@/utils/messages';
import { ServerTable } from '../ServerTable';
import { AdminMessage } from './AdminMessage';
import { CauseCard } from './CauseCard';

interface Props {
  diagnosis: Diagnosis;
  /** The pasted text: the message for the administrator picks its codes out of it. */
  text: string;
  code: CodeSummary | null;
  onStart: (guide: GuideId) => void;
}

/** The likeliest cause in full, the rest on demand; what to send to whoever has to act. */
export function DiagnosisResult({ diagnosis, text, code, onStart }: Props) {
  const { causes, seenTokens, recognised, barredIp, nextFamily } = diagnosis;
  const [first, ...others] = causes;
  if (!first) return null;
  const forAdmin = causes.find(
    (cause) => cause.who === 'admin' && (cause === first || cause.certainty !== 'possible'),
  );
  return (
    <div class="diagnosis">
      <h3>{t('diagnosis_result')}</h3>
      <div role="status">
        {seenTokens.length > 0 && (
          <p class="diagnosis-seen">{t('diagnosis_seen', seenTokens.join(t('shared_comma')))}</p>
        )}
        {!recognised && seenTokens.length === 0 && <p>{t('diagnosis_nothingKnown')}</p>}
        {barredIp && <p>{t('diagnosis_barredIp', barredIp)}</p>}
        <CauseCard cause={first} onStart={onStart} main />
      </div>
      {nextFamily && (
        <div class="cause">
          <ServerTable title={t('diagnosis_nextServers')} family={familyById(nextFamily)} />
        </div>
      )}
      {forAdmin && (
        <AdminMessage error={forAdmin.token ?? text} barredIp={barredIp} address={code?.address ?? ''} />
      )}
      {others.length > 0 && (
        <details class="diagnosis-others" open={!recognised}>
          <summary>
            {t('diagnosis_others', String(others.length))}
            <Icon name="down" />
          </summary>
          {others.map((cause) => (
            <CauseCard key={`${cause.errorId} ${cause.token}`} cause={cause} onStart={onStart} />
          ))}
        </details>
      )}
    </div>
  );
}
