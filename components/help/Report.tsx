import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { useToast } from '@/components/shared/toast-context';
import { t } from '@/utils/words/i18n';
import { useReport } from './use-report';

/** The report, to be read before it is copied. */
export function Report() {
  const report = useReport();
  const toast = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report ?? '');
      toast({ kind: 'done', text: t('help_copied') });
    } catch {
      toast({ kind: 'failed', text: t('help_copyFailed') });
    }
  };
  return (
    <section class="help-part" aria-labelledby="report-title">
      <h2 id="report-title">{t('help_report')}</h2>
      <p>{t('help_reportHow')}</p>
      {/* Longer than narrow windows: the keyboard must be able to scroll it. */}
      <textarea
        class="field help-report"
        readOnly
        rows={9}
        aria-labelledby="report-title"
        value={report ?? t('shared_loading')}
      />
      <p>{t('help_reportHolds')}</p>
      <Button look="primary" busy={report === null} onClick={copy}>
        <Icon name="copy" />
        {t('help_copy')}
      </Button>
      <h3>{t('help_where')}</h3>
      <p>{t('help_whereTo')}</p>
    </section>
  );
}
