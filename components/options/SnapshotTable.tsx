import type { TargetInsight } from '@/utils/guides/insight';
import type { SeenThere } from '@/utils/protocol/report';
import { t } from '@/utils/words/i18n';

const why = ({ score, tried, ambiguous, covered, away }: TargetInsight): string => {
  if (ambiguous) return t('options_debugAmbiguous');
  if (score === null) return t(tried ? 'options_debugRejected' : 'options_debugAbsent');
  return t(covered ? 'options_debugCovered' : away ? 'options_debugAway' : 'options_debugFound');
};

/** One look at one page: each sight that was asked for, and what came of it. */
export function SnapshotTable({ seen: { at, host, page, guide, step, targets } }: { seen: SeenThere }) {
  return (
    <details class="look">
      <summary>
        {new Date(at).toLocaleTimeString()} · {host} · {page} · {guide} · {step ?? t('options_debugNoStep')}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('options_debugSight')}</th>
            <th scope="col">{t('options_debugScore')}</th>
            <th scope="col">{t('options_debugTried')}</th>
            <th scope="col">{t('options_debugWhy')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((one) => (
            <tr key={one.target}>
              <th scope="row">{one.target}</th>
              <td>{one.score ?? '–'}</td>
              <td>{one.tried}</td>
              <td>{[why(one), ...(one.vetoes ?? [])].join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
