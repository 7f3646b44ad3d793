import { Icon } from '@/components/shared/Icon';
import type { CodeSummary } from '@/utils/codes/code';
import type { Diagnosis } from '@/utils/diagnose/types';
import { adminCause } from '@/utils/popup/for-admin';
import type { GuideId } from '@/utils/protocol/messages';
import { familyById } from '@/utils/providers/families';
import { t } from '@/utils/words/i18n';
import { ServerTable } from '../ServerTable';
import { AdminMessage } from './AdminMessage';
import { CauseCard } from './CauseCard';
import { SessionFacts } from './SessionFacts';

interface Props {
  diagnosis: Diagnosis;
  code: CodeSummary | null;
  /** Other stored addresses with the same trouble. */
  others: readonly string[];
  onStart: (guide: GuideId) => void;
}

/** The likeliest cause in full, the rest on demand; what to send to whoever has to act. */
export function DiagnosisResult({ diagnosis, code, others: alsoFor, onStart }: Props) {
  const { causes, seenTokens, barredIp, nextFamily, because } = diagnosis;
  const [first, ...rest] = causes;
  const others = rest.filter(({ errorId }) => !because.some((known) => known.errorId === errorId));
  if (!first) return null;
  const forAdmin = adminCause(diagnosis);
  const isAdmins = first.who === 'admin' && forAdmin !== null;
  return (
    <div class="diagnosis">
      <h3>{t('diagnosis_result')}</h3>
      <div role="status">
        {seenTokens.length > 0 && (
          <p class="diagnosis-seen">{t('diagnosis_seen', seenTokens.join(t('shared_comma')))}</p>
        )}
        {barredIp && <p class="diagnosis-barred">{t('diagnosis_barredIp', barredIp)}</p>}
        <CauseCard cause={first} onStart={onStart} main part={isAdmins ? 'meaning' : undefined}>
          <SessionFacts diagnosis={diagnosis} />
          {because.length > 0 && (
            <div class="cause-because">
              <strong>{t('diagnosis_because')}</strong>
              {because.map(({ errorId, meaningKey }) => (
                <p key={errorId}>{t(meaningKey)}</p>
              ))}
            </div>
          )}
        </CauseCard>
      </div>
      {forAdmin && (
        <AdminMessage
          error={forAdmin.token ?? forAdmin.errorId}
          barredIp={barredIp}
          address={code?.address ?? ''}
          alsoFor={alsoFor}
        />
      )}
      {isAdmins && <CauseCard cause={first} onStart={onStart} part="steps" />}
      {nextFamily && (
        <div class="cause">
          <ServerTable title={t('diagnosis_nextServers')} family={familyById(nextFamily)} />
        </div>
      )}
      {others.length > 0 && (
        <details class="diagnosis-others">
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
