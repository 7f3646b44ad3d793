import type { LockStatus } from '@/components/lock/use-lock';
import { Button } from '@/components/shared/Button';
import { useToast } from '@/components/shared/toast-context';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { Fold } from './Fold';
import { ManagedNote } from './ManagedNote';
import { NumberSetting } from './NumberSetting';
import { PassphraseForm } from './PassphraseForm';
import { usePolicy } from './policy-context';
import { LONG, useDone } from './use-done';

interface Props {
  lock: LockStatus;
  onChange: () => Promise<void>;
}

/** What can be done about a passphrase that is set, while the vault is open. */
export function LockedAway({ lock, onChange }: Props) {
  const done = useDone();
  const toast = useToast();
  const { passphraseRequired, autoLockMinutes } = usePolicy();
  const failed = (error: MessageKey | undefined) =>
    toast({ kind: 'failed', text: t(error ?? 'popup_workerSilent') });

  const setMinutes = async (minutes: number) => {
    const failure = await done(ask('lock/minutes', { minutes }), 'options_saved');
    if (failure) failed(failure.error);
    await onChange();
  };
  const lockNow = async () => {
    const failure = await done(ask('lock/now', {}), 'options_lockLocked');
    if (failure) failed(failure.error);
    await onChange();
  };
  const remove = async (passphrase: string) => {
    const failure = await done(ask('lock/remove', { passphrase }, LONG), 'options_lockRemoved');
    await onChange();
    return failure;
  };

  return (
    <>
      <NumberSetting
        id="minutes"
        label={t('options_minutes')}
        effect={t('options_minutesEffect')}
        value={lock.idleMinutes}
        min={1}
        max={autoLockMinutes ?? 1440}
        onSave={setMinutes}
      />
      {autoLockMinutes !== null && <ManagedNote text={t('policy_minutesNote', String(autoLockMinutes))} />}
      <Button onClick={lockNow}>{t('lock_now')}</Button>
      <Fold title={t('options_lockChange')}>
        <p>{t('options_lockChangeEffect')}</p>
        <PassphraseForm
          name="change"
          current
          fresh
          button="options_lockChangeButton"
          onSend={({ current, fresh }) =>
            done(ask('lock/change', { from: current, to: fresh }, LONG), 'options_lockChanged')
          }
        />
      </Fold>
      {!passphraseRequired && (
        <Fold title={t('options_lockRemove')}>
          <p>{t('options_lockRemoveEffect')}</p>
          <PassphraseForm
            name="remove"
            current
            button="options_lockRemoveButton"
            look="plain"
            onSend={({ current }) => remove(current)}
          />
        </Fold>
      )}
    </>
  );
}
