import { Button } from '@/components/shared/Button';
import { useToast } from '@/components/shared/toast-context';
import { dateInName, saveFile } from '@/utils/basics/save-file';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import { Fold } from './Fold';
import { ImportPanel } from './ImportPanel';
import { ManagedNote } from './ManagedNote';
import { PassphraseForm } from './PassphraseForm';
import { usePolicy } from './policy-context';
import { Section } from './Section';
import { LONG } from './use-done';

/** So many fit into a notice. */
const MOST_NAMED = 5;
const silent = () => ({ error: 'popup_workerSilent' as const });
const nameOf = (kind: string) => `qiye-mail-guide-${kind}-${dateInName(new Date())}`;

/** Backup to a file, move from a file, and a list without secrets. */
export function BackupSection() {
  const toast = useToast();
  const { exportsAllowed } = usePolicy();

  const backUp = async (passphrase: string) => {
    const answer = await ask('vault/export', { passphrase }, LONG).catch(silent);
    if ('error' in answer) return answer;
    saveFile(document, `${nameOf('backup')}.json`, answer.text, 'application/json');
    const [count, left] = [String(answer.count), String(answer.left)];
    const named = answer.named.map(({ address, name }) => [address, name].filter(Boolean).join(' · '));
    const whose = named.filter(Boolean).slice(0, MOST_NAMED).join(t('shared_comma'));
    toast(
      answer.left > 0
        ? {
            kind: 'failed',
            text: whose
              ? t('options_exportedNamed', count, left, whose)
              : t('options_exportedLeft', count, left),
          }
        : { kind: 'done', text: t('options_exported', count) },
    );
    return null;
  };
  const list = async () => {
    const answer = await ask('vault/csv', {}, LONG).catch(silent);
    if ('error' in answer) return toast({ kind: 'failed', text: t(answer.error) });
    saveFile(document, `${nameOf('list')}.csv`, answer.text, 'text/csv');
    toast({ kind: 'done', text: t('options_csvDone', String(answer.count)) });
  };

  return (
    <Section id="backup" title={t('options_backup')} effect={t('options_backupEffect')}>
      {!exportsAllowed && <ManagedNote text={t('policy_exportNote')} />}
      {exportsAllowed && (
        <Fold title={t('options_export')}>
          <p>{t('options_exportEffect')}</p>
          <PassphraseForm
            name="export"
            fresh
            button="options_exportButton"
            onSend={({ fresh }) => backUp(fresh)}
          />
        </Fold>
      )}
      <Fold title={t('options_import')}>
        <p>{t('options_importEffect')}</p>
        <ImportPanel />
      </Fold>
      {exportsAllowed && (
        <Fold title={t('options_csv')}>
          <p>{t('options_csvEffect')}</p>
          <Button onClick={list}>{t('options_csvButton')}</Button>
        </Fold>
      )}
    </Section>
  );
}
