import './failures.css';
import { AdminMessage } from '@/components/popup/diagnose/AdminMessage';
import { Icon } from '@/components/shared/Icon';
import { diagnoseDetail } from '@/utils/diagnose/diagnose';
import { isToken } from '@/utils/popup/error-context';
import { t } from '@/utils/words/i18n';
import type { Failure } from '@/utils/worklist/rows';

/** Who gets a message; everybody else is told what to do. */
const ASKED: ReadonlySet<string> = new Set(['admin', 'it']);
/** One message names no more (utils/diagnose/admin-message.ts). */
const NAMED = 20;

/** Why logins failed, each cause once, with the one message that may mend all of them. */
export function Failures({ failures }: { failures: readonly Failure[] }) {
  return (
    <section class="failures" aria-labelledby="failures-title">
      <h2 id="failures-title">{t('worklist_causes')}</h2>
      {failures.map((failure) => (
        <FailureCard key={`${failure.detail} ${failure.domain}`} failure={failure} />
      ))}
    </section>
  );
}

function FailureCard({ failure: { detail, addresses } }: { failure: Failure }) {
  const [cause] = diagnoseDetail(detail, { now: Date.now() }).causes;
  const [first = '', ...others] = addresses;
  return (
    <article class="failure">
      <h3>{t('worklist_causeCount', cause ? t(cause.meaningKey) : detail, String(addresses.length))}</h3>
      {isToken(detail) && <p class="failure-token">{detail}</p>}
      {cause && (
        <ol class="note-steps">
          {cause.stepsKeys.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ol>
      )}
      {cause && ASKED.has(cause.who) && (
        <details class="failure-message">
          <summary>
            {t('worklist_oneMessage')}
            <Icon name="down" />
          </summary>
          {addresses.length > NAMED && <p>{t('worklist_messageNames', String(NAMED))}</p>}
          <AdminMessage error={detail} address={first} alsoFor={others.slice(0, NAMED - 1)} naming />
        </details>
      )}
    </article>
  );
}
